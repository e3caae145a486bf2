// Words about two figures with a hyphen that make them a score or a vote: a 9-2 lead, a 5-4 ruling, won 3-0.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split('\n'));

/** Behind the figures. */
export const SCORED_AFTER = set(`
advantage
along
away
deadlock
decision
defeat
draw
drubbing
favor
favour
hammering
home
lead
loss
majority
margin
mark
opinion
record
romp
rout
ruling
run
score
split
stalemate
standoff
start
success
thrashing
tie
triumph
verdict
victory
vote
win
`);

/** Before them, within a few words. */
export const SCORED_BEFORE = set(`
ahead
beat
beaten
beating
beats
behind
blanked
defeat
defeated
defeating
downed
drawn
drew
edged
finished
lead
leading
leads
led
lose
loses
losing
loss
lost
mark
outscored
record
routed
ruled
ruling
score
scored
swept
tie
tied
topped
trail
trailed
trailing
victory
vote
voted
votes
voting
went
win
winning
wins
won
`);
