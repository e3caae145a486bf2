// How people say they feel, lower case, as headlines set it between marks: Mayor ‘sorry’ for delay. What others say of somebody
// (‘stabbed’, ‘drunk’, ‘missing’) is not among them. Collected by hand.
import { words } from './table.ts';

export const FEELINGS = words(`
angry
anxious
ashamed
concerned
confident
convinced
delighted
determined
devastated
disappointed
disgusted
embarrassed
excited
frustrated
furious
grateful
happy
heartbroken
honored
honoured
hopeful
horrified
humbled
hurt
optimistic
outraged
overjoyed
overwhelmed
pleased
proud
relieved
sad
saddened
shocked
sickened
sorry
stunned
surprised
thankful
thrilled
undecided
unhappy
upset
worried
`);
