// Units of measure in the news. SI units and prefixes: BIPM, The International System of Units, 9th edition; customary
// units: NIST Handbook 44, appendix C; data and electrical storage: IEC 80000-13.
// A form with a capital or a sign is matched as written, the others in any case. Plurals in -s are understood.

/** name | symbol | dimension | other forms. */
const UNITS = `
acre | ac | area |
acre-foot | ac⋅ft | volume | acre-feet, acre feet
atmosphere | atm | pressure |
barrel | bbl | volume |
barrel of oil | bbl | volume | barrel of crude, barrels of crude, barrels of oil
barrel per day | bpd | flow | b/d, barrels a day, barrels per day, bpd
basis point | bp | proportion | bps
beat per minute | bpm | frequency | beats per minute, beats a minute, bpm
becquerel | Bq | radioactivity |
brake horsepower | bhp | power | bhp
bushel | bu | volume |
carat | ct | mass |
centimeter | cm | length | cms
century | c | time | centuries
cubic centimeter | cm³ | volume | cc
cubic foot per second | cfs | flow | cfs
cup | c | volume |
day | d | time |
decade |  | time |
decibel | dB | sound level | dB
degree | ° | angle | °
degree celsius | °C | temperature | C, celsius, centigrade, degree C, degree centigrade, degrees C, degrees celsius, degrees centigrade, °C
degree fahrenheit | °F | temperature | degree F, degrees F, degrees fahrenheit, fahrenheit, °F
dram | dr | mass |
electronvolt | eV | energy | electron volt
farad | F | capacitance | F
fathom |  | length |
fluid ounce | fl oz | volume | fl oz
foot | ft | length | feet, ft
fortnight |  | time |
furlong |  | length |
gallon | gal | volume |
gigabit per second | Gbit/s | data rate | Gbps
hectare | ha | area | ha
horsepower | hp | power | HP, hp
hour | h | time | h, hr, hrs
hundredweight | cwt | mass |
inch | in | length | inches
karat | kt | purity |
kelvin | K | temperature |
kilogram | kg | mass | kg, kgs, kilo, kilogramme
kilometer | km | length | km, kms
kilometer per hour | km/h | speed | kilometers a hour, kilometers an hour, kilometers per hour, km/h, km/hr, kilometres an hour, kilometres per hour, kmh, kph
kilotonne | kt | mass | kiloton
knot | kn | speed |
league |  | length |
light-year | ly | length | light year
lumen | lm | luminous flux |
magnitude |  | magnitude |
megabit per second | Mbit/s | data rate | Mbps
megatonne | Mt | mass | Mt, megaton
metric ton | t | mass | metric tonne, tonne
micron | μm | length |
mile | mi | length | mi
mile per gallon | mpg | fuel economy | miles a gallon, miles per gallon, mpg
mile per hour | mph | speed | miles an hour, miles per hour, mph
millennium |  | time | millennia
millibar | mbar | pressure |
minute | min | time | min, mins
month | mo | time |
nautical mile | nmi | length |
newton | N | force |
newton-meter | N⋅m | torque | Nm, newton-metre
ohm | Ω | resistance |
ounce | oz | mass | oz
part per billion | ppb | proportion | parts per billion, ppb
part per million | ppm | proportion | parts per million, ppm
percentage point | pp | proportion | percent point, percent points, pp, ppt, ppts
pint | pt | volume |
point |  | points | pts
pound | lb | mass | lb, lbs
pound per square inch | psi | pressure | pounds per square inch, psi
pound-foot | lb⋅ft | torque | foot-pound, ft-lb, lb-ft, pound-feet, pound-feet of torque, pound-foot of torque
quart | qt | volume |
revolution per minute | rpm | rotation | revolutions per minute, rpm
second | s | time | sec, secs
sievert | Sv | radiation dose |
square foot | ft² | area | sq ft, sqft
square kilometer | km² | area | km²
square meter | m² | area | m², sqm
square mile | mi² | area |
stone | st | mass |
tablespoon | tbsp | volume | tbsp
teaspoon | tsp | volume | tsp
ton | t | mass |
twenty-foot equivalent unit | TEU | volume | TEU, TEUs
week | wk | time |
yard | yd | length | yd, yds
year | y | time | yr, yrs
`;

/** The same, of units that take the SI prefixes in name, symbol and other forms. */
const PREFIXED_UNITS = `
ampere | A | electric current | amp
ampere-hour | Ah | electric charge | amp hour, amp-hour, ampere hour
bit | bit | information |
byte | B | information |
calorie | cal | energy |
gram | g | mass | gramme
hertz | Hz | frequency |
joule | J | energy |
liter | L | volume | litre, l
lux | lx | illuminance |
meter | m | length | metre, mtr
pascal | Pa | pressure |
pixel | px | resolution |
volt | V | voltage |
watt | W | power |
watt hour | Wh | energy | watt-hour
`;

/** Prefix and sign. */
const PREFIXES = `
centi c
deci d
giga G
kilo k
mega M
micro μ
milli m
nano n
tera T
`;

export interface UnitWord {
  readonly name: string;
  readonly symbol?: string;
  readonly dimension?: string;
}

const lines = (rows: string): string[] => rows.trim().split('\n');

const forms = new Map<string, UnitWord>();

function add(form: string, unit: UnitWord): void {
  if (!forms.has(form)) forms.set(form, unit);
  const plural = `${form}s`;
  if (form.length > 2 && /^[a-z][a-z -]*[a-rt-z]$/.test(form) && !forms.has(plural)) forms.set(plural, unit);
}

function read(row: string): { unit: UnitWord; others: string[] } {
  const [name, symbol, dimension, others] = row.split('|').map((cell) => cell.trim()) as [
    string,
    string,
    string,
    string,
  ];
  const unit = { name, ...(symbol && { symbol }), ...(dimension && { dimension }) };
  return { unit, others: others ? others.split(', ') : [] };
}

for (const row of lines(UNITS)) {
  const { unit, others } = read(row);
  for (const form of [unit.name, ...others]) add(form, unit);
}

for (const row of lines(PREFIXED_UNITS)) {
  const { unit, others } = read(row);
  for (const form of [unit.name, unit.symbol as string, ...others]) add(form, unit);
  for (const [prefix, sign] of lines(PREFIXES).map((line) => line.split(' ') as [string, string])) {
    const whole = { ...unit, name: prefix + unit.name, symbol: `${sign}${unit.symbol}` };
    for (const form of [unit.name, ...others.filter((other) => other.length > 1)]) add(prefix + form, whole);
    add(whole.symbol, whole);
    if (sign === 'μ') add(`µ${unit.symbol}`, whole);
  }
}

/** Every form of every unit, to the unit. Longest form: five words. */
export const UNIT_FORMS: ReadonlyMap<string, UnitWord> = forms;
