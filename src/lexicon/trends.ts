// Words of rising and falling, by lemma, for “rose 3%”, “fell by 3%”, “fell to 3%”, “was 3% higher”.
import { words } from './table.ts';

/** Verbs that say that their subject or object rose. Nouns of the same form need “of” or “to” behind them. */
export const RISING = words(`
accelerate
advance
appreciate
balloon
boost
bounce
climb
expand
gain
grow
hike
improve
inch
increase
jump
leap
lift
raise
rally
rebound
rise
rocket
skyrocket
soar
spike
strengthen
surge
swell
up
`);

export const FALLING = words(`
contract
crash
cut
decline
decrease
depreciate
devalue
dip
dive
down
drop
ease
fall
lose
lower
nosedive
plummet
plunge
reduce
retreat
shed
shrink
sink
slash
slide
slip
slow
slump
trim
tumble
weaken
`);

/** Verbs that add: only of money, points and percent (to add 300 jobs is no rise of the jobs told of). */
export const ADDING = words(`
add
`);

/** Verbs of either way: the little word behind them decides (“edged up”, “ticked down”). */
export const MOVING = words(`
come
edge
go
head
inch
move
nudge
push
swing
tick
trend
`);

/** Nouns for a rise, with what it was beside them: “a 3% rise”, “an increase of 3%”. */
export const RISES = words(`
climb
gain
growth
hike
increase
jump
leap
rise
spike
surge
uptick
`);

/** Nouns for a fall. */
export const FALLS = words(`
cut
decline
decrease
dip
drop
fall
plunge
reduction
slump
tumble
`);

/** Comparatives behind a number: “3% higher”. */
export const HIGHER = words(`
higher
`);

export const LOWER = words(`
lower
`);
