// Verbs of saying that judge what is said, by lemma, with what they imply. Collected by hand from style guides that ask for
// “said” in their place.
import { table } from './table.ts';

export const LOADED_VERBS = table(`
admit = implies guilt or reluctance
bark = mocks the speaker
blather = mocks the speaker
bleat = mocks the speaker
bluster = mocks the speaker
boast = implies vanity
brag = implies vanity
claim = casts doubt on it
concede = implies that a point was lost
confess = implies guilt
crow = mocks the speaker
drone = mocks the speaker
fume = implies anger
gloat = implies malice
gripe = mocks the speaker
grouse = mocks the speaker
gush = mocks the speaker
moan = mocks the speaker
preach = mocks the speaker
purport = casts doubt on it
rant = mocks the speaker
refute = means that it was proved wrong
scoff = implies contempt
sneer = implies contempt
snipe = implies malice
spew = mocks the speaker
thunder = mocks the speaker
whine = mocks the speaker
`);
