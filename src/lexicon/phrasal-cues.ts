// Verbs that say something only with the particle behind them, or with it too, by lemma: “…,” fired back Ana Ruiz.
// “shot back” for the tagger that takes it for a noun. Collected by hand.

export const PHRASAL_CUES: ReadonlySet<string> = new Set(
  `
bark back
blurt out
break in
butt in
call out
chime in
chip in
clap back
cry out
cut in
fire back
fire off
go on
hit back
hit out
jump in
lash out
pipe up
point out
rattle off
read out
shoot back
shot back
shout back
shout out
snap back
sound off
spell out
sum up
throw in
weigh in
write back
yell out
`
    .trim()
    .split('\n'),
);
