// Unit names, brought to one spelling so that “metres” and “meter” compare as the same.

/** The unit of a bare number. */
const NONE = '-';

const SAME: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['usd', 'dollar'],
  ['€', 'euro'],
  ['eur', 'euro'],
  ['£', 'pound sterling'],
  ['gbp', 'pound sterling'],
  ['¥', 'japanese yen'],
  ['yen', 'japanese yen'],
  ['jpy', 'japanese yen'],
  ['yuan', 'chinese yuan'],
  ['renminbi', 'chinese yuan'],
  ['%', 'percentage'],
  ['percent', 'percentage'],
  ['per cent', 'percentage'],
  ['degree celsius', 'celsius'],
  ['degree fahrenheit', 'fahrenheit'],
  ['pound-mass', 'pound'],
  ['mph', 'mile per hour'],
  ['count', NONE],
  ['unit', NONE],
]);

/** `Square Metres` → `square meter`; a percentage of something (`% condo`) → `percentage`; none → `-`. */
export function unitName(unit: string | undefined): string {
  const name = (unit ?? NONE).toLowerCase().trim();
  if (name.startsWith('% ')) return 'percentage';
  const words = (SAME.get(name) ?? name).split(/\s+/).map(singular).join(' ');
  return SAME.get(words) ?? words;
}

const singular = (word: string): string =>
  word
    .replace(/(?<=[a-z]{2})ies$/, 'y')
    .replace(/(?<=[a-z]{2}(?:s|x|ch|sh))es$/, '')
    .replace(/(?<=[a-z]{2}[^su])s$/, '')
    .replace(/metre$/, 'meter')
    .replace(/litre$/, 'liter');

/** A counted noun agrees by its last word (“digital sale”, “sale”); money and compound units by the whole name. */
export function sameUnit(a: string, b: string): boolean {
  if (a === b) return true;
  if (/dollar|pound|peso|franc|percentage| per /.test(a + b)) return false;
  return a.split(' ').at(-1) === b.split(' ').at(-1);
}
