// Weekdays, alone or with “last”, “next”, “of that week”.
import { DAY_PARTS } from '../../lexicon/seasons.ts';
import { type Day, mondayOf, nthWeekday, weekdayOf } from './day.ts';
import { inSomeYear, nearest } from './nearest.ts';
import { bare, day, type Known, type Period, weekend } from './period.ts';
import {
  DAY_PART,
  isCapital,
  isMonthName,
  MONTH,
  monthNumber,
  NUMBER,
  NUMBER_WORDS,
  numberOf,
  ordinalNumber,
  WEEKDAY,
  WEEKDAY_WORDS,
  weekdayNumber,
  YEAR,
} from './pieces.ts';
import { counted, fromNow, fromPrevious, type Meaning, type Reference, type Row, says } from './rule.ts';

const PART = `(?:(?: |,? in the |,? at )${DAY_PART}(?!s| (?:live|lights|football|fever)))?`;
const FULL_WEEKDAYS = WEEKDAY_WORDS.filter((word) => word.endsWith('day'));

/** “Tuesday” → 2023-03-07, “Tuesday evening” → 2023-03-07TEV */
export const withPart = (period: Period | undefined, part: string | undefined): Period | undefined =>
  period?.value && part ? { ...period, value: `${period.value}T${DAY_PARTS.get(part.toLowerCase())}` } : period;

/** The nearest such weekday; the day of the article counts as itself. */
function nearWeekday({ now, tense }: Reference, weekday: number): Known | undefined {
  if (now === undefined) return undefined;
  const back = (weekdayOf(now) - weekday + 7) % 7;
  return nearest([day(now - back), day(now - back + 7)], now, tense());
}

/** last: the nearest before the day; next: that of the week after; this: that of this week; coming: the nearest after it. */
function whichWeekday(now: Day, which: string, weekday: number): Known {
  const here = mondayOf(now) + weekday - 1;
  if (/past|last/i.test(which)) return day(here < now ? here : here - 7);
  if (/coming/i.test(which)) return day(here > now ? here : here + 7);
  return day(/next/i.test(which) ? here + 7 : here);
}

const timed = (meaning: Meaning, part: string | undefined): Meaning =>
  part && 'type' in meaning ? ({ ...meaning, type: 'time' } as Meaning) : meaning;

const WEEK: Record<string, number> = { last: -7, this: 0, next: 7 };

/** every Tuesday[ and], every Monday, Wednesday[ and] */
const EVERY = /\b(?:every|each) (?:\w+day, )*\w+day,? (?:and|or) $/i;

export const WEEKDAY_ROWS: readonly Row[] = [
  {
    name: 'every-weekday-more',
    example: 'It meets every Tuesday and {XXXX-WXX-4=Thursday}.',
    counter: 'It met on a Tuesday and left.',
    on: FULL_WEEKDAYS,
    pattern: WEEKDAY,
    read: ({ weekday = '' }, { before }) =>
      isCapital(weekday) && EVERY.test(before) ? says(bare(`XXXX-WXX-${weekdayNumber(weekday)}`), 'set') : undefined,
  },
  {
    name: 'weekday',
    example: 'She spoke on {2023-03-07=Tuesday}.',
    counter: 'Her man friday spoke.',
    on: FULL_WEEKDAYS,
    pattern: WEEKDAY + PART,
    read: ({ weekday = '', part }) => {
      if (!isCapital(weekday)) return undefined;
      const n = weekdayNumber(weekday);
      const otherwise = `XXXX-WXX-${n}${part ? `T${DAY_PARTS.get(part.toLowerCase())}` : ''}`;
      return timed(
        counted((ref) => withPart(nearWeekday(ref, n), part), otherwise),
        part,
      );
    },
  },
  {
    name: 'which-weekday',
    example: 'She speaks {2023-03-14=next Tuesday}.',
    counter: 'The last friday.',
    on: ['last', 'next', 'this', 'coming', 'past'],
    pattern: `(?<which>last|next|this(?: past| coming)?|coming|past) ${WEEKDAY}${PART}`,
    read: ({ which = '', weekday = '', part }) =>
      isCapital(weekday)
        ? timed(
            fromNow((now) => withPart(whichWeekday(now, which, weekdayNumber(weekday)), part)),
            part,
          )
        : undefined,
  },
  {
    name: 'weekday-of-week',
    example: 'She spoke on {2023-02-28=Tuesday of last week}.',
    counter: 'On friday of last week.',
    on: FULL_WEEKDAYS,
    pattern: `${WEEKDAY}${PART},?(?: of)? (?<which>last|this|next) week`,
    read: ({ which = '', weekday = '', part }) => {
      const by = WEEK[which.toLowerCase()] ?? 0;
      if (!isCapital(weekday)) return undefined;
      return timed(
        fromNow((now) => withPart(day(mondayOf(now) + weekdayNumber(weekday) - 1 + by), part)),
        part,
      );
    },
  },
  {
    name: 'weekday-week',
    example: 'It opens on {2023-03-20=Monday week}.',
    counter: 'The Monday week-in-review.',
    on: FULL_WEEKDAYS,
    pattern: `${WEEKDAY} week(?!s|-|'|end)`,
    read: ({ weekday = '' }, { before, right }) =>
      isCapital(weekday) &&
      !/NOUN|PROPN|ADJ/.test(right?.pos ?? '') &&
      !/\b(?:an?|the|this|that|every|each) $/i.test(before)
        ? fromNow((now) => day(whichWeekday(now, 'coming', weekdayNumber(weekday)).from + 7))
        : undefined,
  },
  {
    name: 'weekdays-ago',
    example: 'It opened {2023-02-27=two Mondays ago}.',
    counter: 'Two Mondays later.',
    on: NUMBER_WORDS,
    pattern: `(?<n>${NUMBER}) ${WEEKDAY}s ago`,
    read: ({ n = '', weekday = '' }) =>
      isCapital(weekday) && numberOf(n) < 60
        ? fromNow((now) => day(whichWeekday(now, 'last', weekdayNumber(weekday)).from - 7 * (numberOf(n) - 1)))
        : undefined,
  },
  {
    name: 'weekday-of-month',
    example: 'They voted on {2022-11-08=the second Tuesday of November 2022}.',
    counter: 'The second Tuesday of the talks.',
    on: ['first', 'second', 'third', 'fourth', 'last'],
    lead: 'the ',
    pattern: `(?<which>first|second|third|fourth|last) ${WEEKDAY} (?:in|of) ${MONTH}(?:,? ${YEAR})?`,
    read: ({ which = '', weekday = '', month = '', year }) => {
      if (!isCapital(weekday) || !isMonthName(month)) return undefined;
      const n = /last/i.test(which) ? -1 : ordinalNumber(which);
      const make = (y: number) => day(nthWeekday(y, monthNumber(month), weekdayNumber(weekday), n));
      return year ? says(make(Number(year))) : counted((ref) => inSomeYear(ref, make));
    },
  },
  {
    name: 'weekday-after-date',
    example: 'It began on May 2, 2022, and ended {2022-05-03=the following Tuesday}.',
    counter: 'The following friday.',
    on: ['following', 'next', 'previous', 'preceding', 'same', 'that'],
    lead: 'the ',
    pattern: `(?<which>following|next|previous|preceding|same|that) ${WEEKDAY}${PART}`,
    read: ({ which = '', weekday = '', part }, { before, after, left, right }) => {
      // “said that Friday’s vote was …”
      if (/that/i.test(which) && (/^'s/.test(after) || left?.pos === 'VERB' || right?.pos === 'AUX')) return undefined;
      // “Following Monday’s debate” is after it.
      if (!isCapital(weekday) || (!/that/i.test(which) && !/\bthe $/i.test(before))) return undefined;
      return timed(
        fromPrevious((p) => withPart(weekdayBeside(p.from, which, weekdayNumber(weekday)), part)),
        part,
      );
    },
  },
  {
    name: 'weekend',
    example: 'It rained over {2023-W09-WE=the weekend}.',
    counter: 'The weekend edition of a weekend paper.',
    on: ['weekend'],
    lead: 'the ',
    pattern: 'weekend(?!s|-)',
    read: (_, { before, right }) => {
      if (!/\bthe $/i.test(before) || /NOUN|PROPN/.test(right?.pos ?? '')) return undefined;
      return counted(({ now, tense }) => {
        if (now === undefined) return undefined;
        const here = mondayOf(now) + 5;
        const weekends = [weekend(here - 7), weekend(here)];
        return nearest(weekends, now, tense());
      }, 'XXXX-WXX-WE');
    },
  },
];

function weekdayBeside(from: Day, which: string, weekday: number): Known {
  const here = mondayOf(from) + weekday - 1;
  if (/same|that/i.test(which)) return day(here);
  if (/following|next/i.test(which)) return day(here > from ? here : here + 7);
  return day(here < from ? here : here - 7);
}
