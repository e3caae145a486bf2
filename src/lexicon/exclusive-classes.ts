// Classes of which nobody is in two, one word each. Nothing is said of classes of different kinds.
// Collected by hand from the ways in which reports divide victims, voters and people asked.
import { table } from './table.ts';

/** Of people, as nouns, with the class and its kind: “9 women and 5 men”. */
export const CLASS_NOUNS = table(`
adult = adult age
boy = boy sex
child = child age
civilian = civilian service
female = woman sex
girl = girl sex
male = man sex
man = man sex
soldier = soldier service
woman = woman sex
`);

/** What became of them, as verbs and adjectives: “20 were hurt and 15 killed”. */
export const FATES = table(`
dead = dead
died = dead
drowned = dead
hurt = hurt
injured = hurt
killed = dead
missing = missing
perished = dead
survived = alive
unharmed = alive
unhurt = alive
wounded = hurt
`);

/** What those who were asked answered: “45% said yes”. */
export const ANSWERS = table(`
abstained = none
against = no
agree = yes
agreed = yes
approve = yes
approved = yes
backed = yes
disagree = no
disagreed = no
disapprove = no
disapproved = no
favor = yes
favored = yes
favour = yes
favoured = yes
no = no
oppose = no
opposed = no
support = yes
supported = yes
undecided = unsure
unsure = unsure
yes = yes
`);
