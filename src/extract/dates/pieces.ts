// The pieces that patterns are put together from, made of the lexicon, and how each is read.
import { ONES, ORDINALS, TEENS, TENS } from '../../lexicon/counting-words.ts';
import { MONTHS, SHORT_MONTHS } from '../../lexicon/months.ts';
import { DAY_PARTS, SEASONS } from '../../lexicon/seasons.ts';
import { ODD_PLURALS, TIME_UNITS } from '../../lexicon/time-units.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/weekdays.ts';
import type { Grain } from './period.ts';

/** One of these words, the longest first. */
export const oneOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.?]/g, '\\$&'))
    .join('|');

export const firstWords = (phrases: Iterable<string>): Set<string> =>
  new Set([...phrases].map((phrase) => (/^[\p{L}\p{N}]+/u.exec(phrase.toLowerCase()) ?? [''])[0] as string));

/** By its first letters, which compiles much faster than the list; `monthNumber` knows which words are months. */
export const MONTH =
  '(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:(?<!may|june|july|[a-z]{5})\\.)?)';
export const FULL_MONTH = `(?<month>${oneOf(MONTHS.keys())})`;
export const WEEKDAY = `(?<weekday>${oneOf(WEEKDAYS.keys())})`;
/** A weekday that stands before its date: “Tuesday, ”, “Tues., ”, “Tuesday the ”. */
export const BEFORE_DATE = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?(?: the)? )?';
/** A day is what follows: “Tuesday”, “7 March”, “March 7”. */
export const DAY_NEXT = `(?=[0-9]|(?:${oneOf(WEEKDAYS.keys())})|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? [0-9])`;
export const DATE = '(?<date>0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9:])';
export const YEAR = '(?<year>1[0-9]{3}|20[0-9]{2})(?![0-9]|,[0-9]{3}|\\.[0-9])';
export const SEASON = `(?<season>${oneOf(SEASONS.keys())})`;
export const DAY_PART = `(?<part>${oneOf(DAY_PARTS.keys())})`;
export const ORDINAL = `(?<ordinal>(?:${oneOf(ORDINALS.keys())})|[0-9]{1,2}(?:st|nd|rd|th))`;

/** A number, or any word: `numberOf` knows which are numbers. (A list of them would compile slowly.) */
export const NUMBER = '(?:[0-9]+(?:[.,][0-9]+)*|(?:an? (?=dozen|hundred))?[a-z]+(?:-[a-z]+)?(?: hundred)?)';
export const UNIT = `(?<unit>(?:${oneOf([...TIME_UNITS.keys()].filter((u) => !/^(?:weekend|quarter)$/.test(u)))})s?|${oneOf(ODD_PLURALS.keys())})`;
export const GRAIN = '(?<unit>day|week|weekend|month|quarter|year|decade|century)';

export const MONTH_WORDS: readonly string[] = [...MONTHS.keys(), ...SHORT_MONTHS.keys()];
export const WEEKDAY_WORDS: readonly string[] = [...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()];
/** First words of “first quarter”, “twenty-first century”. */
export const ORDINAL_WORDS: readonly string[] = [...ORDINALS.keys(), 'twenty'];
export const NUMBER_WORDS: readonly string[] = ['#', ...ONES.keys(), ...TEENS.keys(), ...TENS.keys()];

const bareWord = (word: string) => word.toLowerCase().replace(/\.$/, '');

/** “Sept.” → 9 */
export function monthNumber(word: string): number {
  const name = bareWord(word);
  return Number(MONTHS.get(name) ?? SHORT_MONTHS.get(name));
}

/** “Tuesday” → 2 */
export const weekdayNumber = (word: string): number => Number(WEEKDAYS.get(word.toLowerCase()));

/** “third”, “21st” → 3, 21 */
export const ordinalNumber = (word: string): number =>
  Number(ORDINALS.get(word.toLowerCase()) ?? Number.parseInt(word, 10));

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...ONES,
  ...TEENS,
  ...TENS,
  ['a', '1'],
  ['an', '1'],
  ['dozen', '12'],
  ['hundred', '100'],
]);

/** “twenty-five”, “two hundred”, “2,500” → its number; NaN for other words. */
export function numberOf(words: string): number {
  const text = words.toLowerCase().replace(/^an?\s+/, '');
  if (/^[0-9]/.test(text)) return Number(text.replace(/,(?=[0-9]{3}(?![0-9]))/g, ''));
  if (/ hundred$/.test(text)) return 100 * numberOf(text.slice(0, -8));
  const [ten = '', one] = text.split('-');
  if (one === undefined) return Number(NUMBERS.get(text));
  return TENS.has(ten) && ONES.has(one) ? Number(TENS.get(ten)) + Number(ONES.get(one)) : Number.NaN;
}

/** “decades” → decade */
export function singular(unit: string): string {
  const word = unit.toLowerCase();
  return ODD_PLURALS.get(word) ?? word.replace(/s$/, '');
}

/** “decade” → 10 Y */
export function isoUnit(unit: string): { factor: number; letter: string } {
  const [factor, letter] = (TIME_UNITS.get(singular(unit)) as string).split(' ') as [string, string];
  return { factor: Number(factor), letter };
}

/** “three”, “decades” → P30Y; without a number PXY; undefined where the words were none. */
export function isoDuration(amount: number | undefined, unit: string): string | undefined {
  if (Number.isNaN(amount)) return undefined;
  const { factor, letter } = isoUnit(unit);
  const n = amount === undefined ? 'X' : String(Math.round(amount * factor * 100) / 100);
  return letter.startsWith('T') ? `PT${n}${letter[1]}` : `P${n}${letter}`;
}

/** The grain of a unit, where it is one: hours and shorter have none. */
export function grainOf(unit: string): Grain | undefined {
  const word = singular(unit);
  return /^(?:day|week|weekend|month|quarter|year|decade|century)$/.test(word) ? (word as Grain) : undefined;
}

/** Is the word a month, written as one: “Sept.”, not “may”? */
export const isMonthName = (word: string): boolean => isCapital(word) && !Number.isNaN(monthNumber(word));

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
