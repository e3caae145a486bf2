// Letters behind a name that are no part of it: honours, the bar, seats. Lower case; they stand in capitals. Collected by
// hand from the honours lists of Britain, Canada, Australia and New Zealand.
import { words } from './table.ts';

const LETTERS = words(`
ac
ad
am
ao
cbe
cmg
cnzm
cvo
dbe
dcnzm
esq
gcmg
kbe
kc
kcmg
kcvo
kstj
mbe
mla
mna
mnzm
mp
mpp
msp
mvo
oam
obe
onz
onzm
psm
qc
rn
sc
td
`);

/** “Ana Ruiz [OAM]”, “Tom Lind [KC]” */
export const isPostNominal = (text: string): boolean => text === text.toUpperCase() && LETTERS.has(text.toLowerCase());
