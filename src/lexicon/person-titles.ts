// Titles that stand before a name, lower case, without their full stop, with the gender they give away (f, m, or -).
// Collected by hand from the chapters on titles in newsroom style guides, with those of India, Malaysia, Nigeria and Ireland.

const LINES = `
abbot m
abp -
acp -
adm -
advocate -
ald -
alhaja f
alhaji m
amb -
assemblyman m
assemblywoman f
asst -
atty -
ayatollah m
baron m
baroness f
barr -
barrister -
bishop -
brig -
brother m
capt -
cardinal m
cllr -
cmdr -
col -
const -
coun -
count m
countess f
cpl -
cpt -
csp -
dame f
datin f
dato m
datuk -
dcp -
dep -
det -
dgp -
dist -
dr -
dsp -
duchess f
duke m
emir m
emperor m
empress f
encik m
engr -
father m
fr m
gen -
gov -
hajia f
hajiya f
hon -
imam m
insp -
judge -
justice -
king m
kumari f
lady f
lord m
lt -
madam f
madame f
maj -
mallam m
master m
maulana m
mayor -
miss f
monsignor m
mother f
mr m
mrs f
ms f
msgr m
mullah m
mx -
ofc -
pastor -
pfc -
pope m
president -
prince m
princess f
prof -
pte -
puan f
pvt -
queen f
rabbi -
rep -
reps -
rev -
sen -
senator -
sens -
seri -
sgt -
sheikh m
sheikha f
shri m
shrimati f
sir m
sister f
smt f
spc -
sultan m
supt -
swami m
taoiseach -
tsar m
tunku -
tánaiste -
ustad m
ustaz m
viscount m
viscountess f
`;

export type Gender = 'f' | 'm';

const rows = LINES.trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string]);

/** Words that make a title when they stand right before a name. */
export const TITLES: ReadonlySet<string> = new Set(rows.map(([word]) => word));

/** “Mr” and “Dr” say nothing about office. */
export const COURTESY: ReadonlySet<string> = new Set([
  'dame',
  'dr',
  'hon',
  'madam',
  'madame',
  'miss',
  'mr',
  'mrs',
  'ms',
  'mx',
  'sir',
]);

export const TITLE_GENDER: ReadonlyMap<string, Gender> = new Map(
  rows.flatMap(([word, gender]) => (gender === '-' ? [] : [[word, gender as Gender]])),
);

/** What an abbreviated title is short for, where a description may spell it out: “Gov. Prieto”, “the governor”. */
export const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['ald', 'alderman'],
  ['amb', 'ambassador'],
  ['brig', 'brigadier'],
  ['capt', 'captain'],
  ['cllr', 'councillor'],
  ['cmdr', 'commander'],
  ['col', 'colonel'],
  ['const', 'constable'],
  ['coun', 'councillor'],
  ['det', 'detective'],
  ['gen', 'general'],
  ['gov', 'governor'],
  ['insp', 'inspector'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['prof', 'professor'],
  ['rep', 'representative'],
  ['sen', 'senator'],
  ['sgt', 'sergeant'],
  ['supt', 'superintendent'],
]);
