// Holidays, and days known by their number: “9/11”.
import { HOLIDAYS, NAMED_DAYS } from '../../lexicon/holidays.ts';
import { SHORT_WEEKDAYS } from '../../lexicon/weekdays.ts';
import { type Day, dayOf, monthOf, nthWeekday, parseDay } from './day.ts';
import { type Which, whichYear } from './nearest.ts';
import { bare, day, type Known } from './period.ts';
import { firstWords, isCapital, oneOf, YEAR } from './pieces.ts';
import { counted, type Row, says } from './rule.ts';

/** Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** The day of a year on which another calendar (as ICU knows it) shows these words or numbers. */
function inCalendar(year: number, calendar: string, date: string, month: string): Day | undefined {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    day: 'numeric',
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    timeZone: 'UTC',
  });
  for (let d = dayOf(year, 1, 1); d <= dayOf(year, 12, 31); d++) {
    const parts = format.formatToParts(d * 864e5);
    const part = (type: string) => parts.find((p) => p.type === type)?.value;
    if (part('day') === date && part('month') === month) return d;
  }
  return undefined;
}

/** The day of a holiday in a year, by its entry in the lexicon; undefined where that gives none. */
export function holidayIn(year: number, entry: string): Day | undefined {
  const [kind = '', a = '', b = '', shift = '0'] = entry.split(' ');
  const fixed = /^(\d\d)-(\d\d)$/.exec(kind === 'american' ? a : kind);
  if (fixed) return dayOf(year, Number(fixed[1]), Number(fixed[2]));
  if (/^\d+$/.test(kind))
    return nthWeekday(year, Number(kind), Number(SHORT_WEEKDAYS.get(a)), Number(b)) + Number(shift);
  if (kind === 'easter') return easter(year) + Number(a);
  if (kind === 'hebrew' || kind === 'chinese') return inCalendar(year, kind, a, b);
  if (kind === 'election') return year % 2 === 0 ? nthWeekday(year, 11, 1, 1) + 1 : undefined;
  if (kind === 'inauguration') return year % 4 === 1 ? dayOf(year, 1, 20) : undefined;
  return undefined;
}

/** Independence Day is the American one next to “American”, or in an article of the weeks around it. */
const isAmerican = (before: string, now: Day | undefined) =>
  /\b(?:U\.?S\.?|America(?:n|'s)?) $/.test(before) || (now !== undefined && [6, 7].includes(monthOf(now)));

export const HOLIDAY: readonly Row[] = [
  {
    name: 'holiday',
    example: 'It opened on {2022-12-25=Christmas Day}.',
    counter: 'The christmas tree.',
    on: [...firstWords(HOLIDAYS.keys()), 'last', 'next', 'this'],
    pattern: `(?:(?<which>last|next|this) )?(?<name>${oneOf(HOLIDAYS.keys())})(?:,? ${YEAR})?`,
    read: ({ which, name = '', year: stated }, { before, right }) => {
      const entry = HOLIDAYS.get(name.toLowerCase().replace(/\s+/g, ' ')) as string;
      if (!isCapital(name)) return undefined;
      // “the Great Orchestra of Christmas Charity”
      if (!/ (?:Day|Eve)/.test(name) && /^[A-Z][a-z]/.test(right?.text ?? '')) return undefined;
      if (entry === '?') return stated ? says(bare(stated)) : says(bare());
      const make = (y: number): Known | undefined => {
        const d = holidayIn(y, entry);
        return d === undefined ? undefined : day(d);
      };
      if (stated) return says(make(Number(stated)) ?? bare());
      return counted((ref) =>
        entry.startsWith('american') && !isAmerican(before, ref.now)
          ? undefined
          : whichYear(ref, which?.toLowerCase() as Which, make),
      );
    },
  },
  {
    name: 'named-day',
    example: 'He fought after {2001-09-11=9/11}.',
    counter: 'A score of 9/11.',
    on: ['#', 'sept', 'september'],
    pattern: `(?<name>${oneOf(NAMED_DAYS.keys()).replace(/ /g, ',? ')})`,
    read: ({ name = '' }, { before }) => {
      const known = parseDay(NAMED_DAYS.get(name.toLowerCase().replace(/,?\s+/g, ' ')) ?? '');
      return known === undefined || /(?:score|rate|lead|average|down|up|by|of) (?:of )?$/i.test(before)
        ? undefined
        : says(day(known));
    },
  },
];
