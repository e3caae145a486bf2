// Time zones by the abbreviations that newspapers print; those that mean several offsets (CST, IST, BST, ET …) have none.
import { table } from './table.ts';

export const TIME_ZONES = table(`
aedt = +11:00
aest = +10:00
ast = ?
bst = ?
cdt = ?
central time = ?
cest = +02:00
cet = +01:00
cst = ?
ct = ?
eastern = ?
eastern daylight time = -04:00
eastern standard time = -05:00
eastern time = ?
edt = -04:00
est = ?
et = ?
gmt = Z
hkt = +08:00
ist = ?
jst = +09:00
kst = +09:00
local time = ?
mdt = -06:00
mountain time = ?
msk = +03:00
mst = -07:00
mt = ?
nzdt = +13:00
nzst = +12:00
pacific = ?
pacific time = ?
pdt = -07:00
pkt = +05:00
pst = -08:00
pt = ?
sast = +02:00
utc = Z
wib = +07:00
`);
