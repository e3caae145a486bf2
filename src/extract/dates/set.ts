// How often: “every Tuesday”, “twice a week”, “annually”, “on Mondays”.
import { DISTANCES } from '../../lexicon/distances.ts';
import { FREQUENCIES } from '../../lexicon/frequencies.ts';
import { DAY_PARTS, SEASONS } from '../../lexicon/seasons.ts';
import { bare } from './period.ts';
import {
  DAY_PART,
  FULL_MONTH,
  isCapital,
  isoDuration,
  monthNumber,
  NUMBER,
  numberOf,
  SEASON,
  UNIT,
  WEEKDAY,
  WEEKDAY_WORDS,
  weekdayNumber,
} from './pieces.ts';
import { type Groups, type Row, says } from './rule.ts';

/** Does a unit of length stand before: “75 miles | per hour”, “120 miles [193 km] | an hour”? */
export const isSpeed = (before: string): boolean =>
  DISTANCES.has((/(\w+)[)\]]? [[(]?$/.exec(before)?.[1] ?? '').toLowerCase());

const set = (value: string | undefined) => (value === undefined ? undefined : says(bare(value), 'set'));

/** “every second year” P2Y, “every few days” PXD, “each day” P1D */
function everyUnit({ n, other, few, unit = '' }: Groups) {
  const plural = /s$|ia$/i.test(unit) && unit.length > 2;
  if (plural !== Boolean(n || few)) return undefined;
  return set(isoDuration(few ? undefined : n ? numberOf(n) : other ? 2 : 1, unit));
}

export const SET: readonly Row[] = [
  {
    name: 'every-unit',
    example: 'It meets {P2W=every two weeks}.',
    counter: 'Each weekly meeting.',
    on: ['every', 'each'],
    pattern: `(?:every|each)(?: single)?(?: (?:(?<other>other|second)|(?<few>few|several)|(?<n>${NUMBER})))? ${UNIT}`,
    read: everyUnit,
  },
  {
    name: 'every-named',
    example: 'It meets {XXXX-WXX-2=every Tuesday}.',
    counter: 'Every man.',
    on: ['every', 'each'],
    pattern: `(?:every|each)(?: single| (?<other>other|second))? (?:${WEEKDAY}|${FULL_MONTH}|${SEASON}|(?<weekend>weekend))(?: ${DAY_PART})?`,
    read: ({ weekday, month, season, weekend, part, other }) => {
      if (other) return weekend || isCapital(weekday ?? '') ? set('P2W') : undefined;
      const daily = part ? `T${DAY_PARTS.get(part.toLowerCase())}` : '';
      if (weekend) return set('XXXX-WXX-WE');
      if (weekday) return isCapital(weekday) ? set(`XXXX-WXX-${weekdayNumber(weekday)}${daily}`) : undefined;
      if (month) return isCapital(month) ? set(`XXXX-${String(monthNumber(month)).padStart(2, '0')}`) : undefined;
      return set(`XXXX-${SEASONS.get((season ?? '').toLowerCase())}`);
    },
  },
  {
    name: 'every-part',
    example: 'He runs {XXXX-XX-XXTMO=every morning}.',
    counter: 'Every mourning man.',
    on: ['every', 'each'],
    pattern: `(?:every|each)(?: single)? ${DAY_PART}`,
    read: ({ part = '' }) => set(`XXXX-XX-XXT${DAY_PARTS.get(part.toLowerCase())}`),
  },
  {
    name: 'times-a-unit',
    example: 'It meets {P1W=twice a week}.',
    counter: 'Once a weak man.',
    on: ['once', 'twice', 'thrice', 'two', 'three', 'four', 'five', 'six', 'several', 'many', '#'],
    pattern: `(?:once|twice|thrice|(?:${NUMBER}|several|many) times) (?:an?|per|each|every) ${UNIT}(?!s)`,
    read: ({ unit = '' }) => set(isoDuration(1, unit)),
  },
  {
    name: 'per-unit',
    example: 'It makes 40 {P1Y=per year}.',
    counter: 'It makes 40 per yearling.',
    on: ['per'],
    pattern: `per (?:(?<annum>annum)|${UNIT})`,
    // A speed is no time: “75 miles per hour”.
    read: ({ annum, unit = '' }, { before }) =>
      isSpeed(before) ? undefined : set(isoDuration(1, annum ? 'year' : unit)),
  },
  {
    name: 'frequency',
    example: 'It is paid {P1Y=annually}.',
    counter: 'He writes for the Daily Star.',
    on: FREQUENCIES.keys(),
    pattern: `(?<word>${[...FREQUENCIES.keys()].join('|')})(?!-)`,
    read: ({ word = '' }, { before, left, right }) => {
      const opens = /(?:^|[.!?"(]\s?)$/.test(before);
      if (isCapital(word) && (!opens || isCapital(right?.text ?? ''))) return undefined;
      // A newspaper: “the daily reported”, “a weekly, …”
      const noun = left && /DET|ADJ|PART/.test(left.pos) && !/NOUN|ADJ|PROPN|VERB/.test(right?.pos ?? '');
      return noun && /^(?:dai|week|month|quarter)ly$/i.test(word)
        ? undefined
        : set(FREQUENCIES.get(word.toLowerCase()));
    },
  },
  {
    name: 'weekdays',
    example: 'It meets on {XXXX-WXX-2=Tuesdays}.',
    counter: 'It meets at Ruby Tuesdays.',
    on: WEEKDAY_WORDS.filter((word) => word.endsWith('day')).flatMap((word) => [word, `${word}s`]),
    pattern: `${WEEKDAY}(?:s| ${DAY_PART}s)`,
    read: ({ weekday = '', part }) =>
      isCapital(weekday)
        ? set(`XXXX-WXX-${weekdayNumber(weekday)}${part ? `T${DAY_PARTS.get(part.toLowerCase())}` : ''}`)
        : undefined,
  },
  {
    name: 'weekends',
    example: 'It meets on {XXXX-WXX-WE=weekends}.',
    counter: 'The weekend.',
    on: ['weekends'],
    pattern: 'weekends',
    read: () => set('XXXX-WXX-WE'),
  },
];
