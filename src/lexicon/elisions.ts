import { words } from './table.ts';

/**
 * Words that begin with an apostrophe because something is left out in front, without it: ’em, ’tis, ’til.
 * Source: the apostrophe entries of newsroom style guides and of Wiktionary's list of English aphetic forms.
 */
const WORDS = `
appen
bout
cause
cept
cos
coz
cuz
em
fore
fraid
gainst
kay
ll
mongst
n
nother
nuff
nuther
pears
re
round
s
scuse
sup
t
til
till
tis
tude
twas
twere
twill
twixt
twould
un
ve
wot
ya
`;

export const ELISIONS = words(WORDS);
