// The same words as transcribers spell them otherwise, lower case: what stands for what. Collected by hand.
import { table } from './table.ts';

export const RENDERINGS = table(`
'cause = because
'em = them
'til = until
alright = all right
cannot = can not
coulda = could have
cuz = because
dunno = don't know
gimme = give me
gonna = going to
gotta = got to
innit = isn't it
kinda = kind of
lemme = let me
lotta = lot of
ok = okay
outta = out of
shoulda = should have
sorta = sort of
til = until
wanna = want to
woulda = would have
y'all = you all
`);
