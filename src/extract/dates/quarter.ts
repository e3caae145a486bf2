// The parts of a business year: quarters, halves, fiscal years, its end.
import { yearOf } from './day.ts';
import { inSomeYear } from './nearest.ts';
import { inYear, OF_SOME_YEAR } from './of-year.ts';
import { bare, fiscal, half, interval, quarter, shifted, year } from './period.ts';
import { isMonthName, monthNumber, ORDINAL, ORDINAL_WORDS, ordinalNumber, YEAR } from './pieces.ts';
import { counted, fromNow, type Row, says } from './rule.ts';

const SPORT =
  /\b(?:game|touchdown|field goal|yards?|scored|scor(?:es|ing)|points?|lead|quarterback|half-?time|rebounds|overtime)\b/i;
export const QUARTERS: readonly Row[] = [
  {
    name: 'quarter-of-year',
    example: 'It grew in {2010-Q1=the first quarter of 2010}.',
    counter: 'The first quarter of the game.',
    on: ORDINAL_WORDS,
    lead: 'the ',
    pattern: `${ORDINAL}[- ]quarter${OF_SOME_YEAR}`,
    read: (groups) => inYear(groups, (y) => quarter(y, ordinalNumber(groups.ordinal ?? ''))),
  },
  {
    name: 'quarter',
    example: 'It grew in {2022-Q4=the fourth quarter}.',
    counter: 'He scored in the fourth quarter.',
    on: ORDINAL_WORDS,
    lead: '(?:the )?(?:fiscal )?',
    pattern: `${ORDINAL}[- ]quarter`,
    read: ({ ordinal = '' }, { before, after }) => {
      const q = ordinalNumber(ordinal);
      if (q > 4 || SPORT.test(before) || SPORT.test(after) || /^ of the (?!year)/.test(after)) return undefined;
      if (/fiscal $/.test(before)) return says({ grain: 'quarter' });
      return counted((ref) => inSomeYear(ref, (y) => quarter(y, q)), `XXXX-Q${q}`);
    },
  },
  {
    name: 'q1',
    example: 'It grew in {2010-Q1=Q1 2010}.',
    counter: 'A Q and A.',
    on: ['q', 'h'],
    pattern: `(?<kind>[qh])(?<n>[1-4])(?: (?:of )?${YEAR})?`,
    read: ({ kind, n, year: y }) => {
      const number = Number(n);
      if (kind?.toUpperCase() === 'H') return y && number < 3 ? says(half(Number(y), number)) : undefined;
      if (y) return says(quarter(Number(y), number));
      return counted((ref) => inSomeYear(ref, (some) => quarter(some, number)), `XXXX-Q${n}`);
    },
  },
  {
    name: '1q23',
    example: 'It grew in {2023-Q1=1Q23}.',
    counter: 'It grew in 1Q.',
    on: ['#'],
    pattern: `(?<n>[1-4])(?<kind>[qh]) ?(?<y>20[0-9]{2}|[0-9]{2})`,
    read: ({ n, kind, y = '' }) => {
      const [number, full] = [Number(n), Number(y) + (y.length === 2 ? 2000 : 0)];
      if (kind?.toUpperCase() === 'Q') return says(quarter(full, number));
      return number < 3 ? says(half(full, number)) : undefined;
    },
  },
  {
    name: 'month-quarter',
    example: 'It grew in {2022-Q4=the December quarter}.',
    counter: 'The May quarter.',
    on: ['march', 'june', 'september', 'december'],
    lead: 'the ',
    pattern: `(?<month>march|june|september|december) quarter(?!-)(?:,? (?:of )?${YEAR})?`,
    read: ({ month = '', year: y }) => {
      if (!isMonthName(month)) return undefined;
      const q = monthNumber(month) / 3;
      return y
        ? says(quarter(Number(y), q))
        : counted((ref) => inSomeYear(ref, (some) => quarter(some, q)), `XXXX-Q${q}`);
    },
  },
  {
    name: 'half-of-year',
    example: 'It grew in {2010-H2=the second half of 2010}.',
    counter: 'They led in the second half.',
    on: ['first', 'second', '#'],
    lead: 'the ',
    pattern: `(?<ordinal>first|second|1st|2nd)[- ]half${OF_SOME_YEAR}`,
    read: (groups) => inYear(groups, (y) => half(y, ordinalNumber(groups.ordinal ?? ''))),
  },
  {
    name: 'fiscal-year',
    example: 'Sales fell in {FY2007=fiscal 2007}.',
    counter: 'The fiscal plan.',
    on: ['fiscal', 'financial', 'fy'],
    lead: '(?:the )?(?:(?:current|last|next|this|previous) )?',
    pattern: `(?:(?:fiscal|financial)(?: year)? ${YEAR}|(?:fiscal|financial) year|fy ?'?(?<short>20[0-9]{2}|[0-9]{2}))`,
    read: ({ year: y, short }, { before, after, text }) => {
      const stated = y ?? short;
      if (stated) return says(fiscal(Number(stated) + (stated.length === 2 ? 2000 : 0)));
      if (!/\b(?:the|current|last|next|this|previous) $/i.test(before) || /^F/.test(text)) return undefined;
      // “the fiscal year ending June 30, 2015”
      if (/^ (?:that )?(?:ending|ended|ends)\b/.test(after)) return says(bare());
      const by = /(?:last|previous) $/i.test(before) ? -1 : /next $/i.test(before) ? 1 : 0;
      return fromNow((now) => fiscal(yearOf(now) + by));
    },
  },
  {
    name: 'fiscal-years',
    example: 'Sales fell in {2022/2023=the financial year 2022-23}.',
    counter: 'The fiscal 2022-30 plan.',
    on: ['fiscal', 'financial', 'fy'],
    lead: 'the ',
    pattern: `(?:(?:fiscal|financial)(?: years?)? |fy ?'?)(?<year>20[0-9]{2}|[0-9]{2})[-/](?<last>20[0-9]{2}|[0-9]{2})`,
    read: ({ year: y = '', last = '' }) => {
      const [from, to] = [y, last].map((n) => Number(n) + (n.length === 2 ? 2000 : 0)) as [number, number];
      return to === from + 1 ? says(interval(year(from), year(to))) : undefined;
    },
  },
  {
    name: 'year-fiscal',
    example: 'Sales fell in {FY2007=the 2007 fiscal year}.',
    counter: 'The 2007 fiscal plan.',
    on: ['#'],
    lead: 'the ',
    pattern: `${YEAR} (?:fiscal|financial) year`,
    read: ({ year: y }) => says(fiscal(Number(y))),
  },
  {
    name: 'year-end',
    example: 'It opens by {2023=year’s end}.',
    counter: 'A year-long end.',
    on: ['year'],
    lead: 'the |this |last ',
    pattern: "year(?:'s |-| )end",
    read: (_, { before }) => fromNow((now) => shifted(now, /last $/i.test(before) ? -1 : 0, 'year')),
  },
];
