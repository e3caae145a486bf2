// Longer stretches of the calendar: quarters, halves, seasons, decades, centuries.

import { ORDINALS } from '../../lexicon/counting-words.ts';
import { SEASONS } from '../../lexicon/seasons.ts';
import { dayOf, yearOf } from './day.ts';
import { inSomeYear, type Which, whichYear } from './nearest.ts';
import { century, decade, fiscal, half, type Known, type Period, quarter, season, shifted } from './period.ts';
import { isCapital, ORDINAL, ordinalNumber, SEASON, YEAR } from './pieces.ts';
import { counted, fromNow, fromPrevious, type Groups, type Meaning, type Reference, type Row, says } from './rule.ts';

/** “of 2010”, “of last year”, “of the year” */
const OF_SOME_YEAR = `(?:,? ${YEAR}| of ${YEAR.replace('year', 'ofyear')}| (?:of )?(?<which>last|this|next|the|that|the same|the current) (?:fiscal |financial |calendar )?year)`;
const OFFSET: Record<string, number> = { last: -1, this: 0, next: 1, the: 0, 'the current': 0 };

/** A part of the year that the groups name, made by `make`. */
function inYear({ year: y, ofyear, which }: Groups, make: (y: number) => Period): Meaning {
  const stated = y ?? ofyear;
  if (stated) return says(make(Number(stated)));
  const word = (which ?? '').toLowerCase();
  if (word === 'that' || word === 'the same') return fromPrevious((p) => make(yearOf(p.from)));
  return fromNow((now) => make(yearOf(now) + (OFFSET[word] ?? 0)));
}

const SPORT =
  /\b(?:game|touchdown|field goal|yards?|scored|scor(?:es|ing)|points?|lead|quarterback|half-?time|rebounds|overtime)\b/i;
const ORDINAL_WORDS = [...ORDINALS.keys(), 'twenty'];
const SHORT_DECADE = /(?:degrees|temperatures?|highs?|lows?|°|percent|approval|ratings?|favou?rab|polls?|polling)/i;
/** Ages and temperatures: “in his 90s”, “highs in the 80s”. */
const isNoDecade = (before: string, after: string) =>
  /(?:\b(?:his|her|their|my|your|our|its)|\b(?:lower|upper|high|low))[ -](?:early |mid-|late )?(?:the )?$/i.test(
    before,
  ) ||
  SHORT_DECADE.test(before) ||
  SHORT_DECADE.test(after);

const FIRST_MONTH: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A season by its northern months; its value names the year it begins in, its days stay open (they differ by hemisphere). */
function seasonNear(reference: Reference, which: Which, code: string): Period | undefined {
  const first = FIRST_MONTH[code] as number;
  const make = (y: number): Known => ({ ...season(y, code), from: dayOf(y, first, 1), to: dayOf(y, first + 3, 0) });
  // “this winter” began last year or begins this one; “this summer” is that of the year.
  const value = whichYear(reference, which === 'this' && code === 'WI' ? undefined : which, make)?.value;
  return value === undefined ? undefined : { grain: 'season', value };
}

export const ERAS: readonly Row[] = [
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
    on: ['q1', 'q2', 'q3', 'q4', 'q', 'h1', 'h2', 'h'],
    pattern: `(?<kind>[qh])(?<n>[1-4])(?: (?:of )?${YEAR})?`,
    read: ({ kind, n, year: y }) => {
      const number = Number(n);
      if (kind?.toUpperCase() === 'H') return y && number < 3 ? says(half(Number(y), number)) : undefined;
      if (y) return says(quarter(Number(y), number));
      return counted((ref) => inSomeYear(ref, (some) => quarter(some, number)), `XXXX-Q${n}`);
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
    on: ['fiscal', 'financial', 'fy', 'fy2'],
    lead: '(?:the )?(?:(?:current|last|next|this|previous) )?',
    pattern: `(?:(?:fiscal|financial)(?: year)? ${YEAR}|(?:fiscal|financial) year|fy ?'?(?<short>20[0-9]{2}|[0-9]{2}))`,
    read: ({ year: y, short }, { before, text }) => {
      const stated = y ?? short;
      if (stated) return says(fiscal(Number(stated) + (stated.length === 2 ? 2000 : 0)));
      if (!/\b(?:the|current|last|next|this|previous) $/i.test(before) || /^F/.test(text)) return undefined;
      const by = /(?:last|previous) $/i.test(before) ? -1 : /next $/i.test(before) ? 1 : 0;
      return fromNow((now) => fiscal(yearOf(now) + by));
    },
  },
  {
    name: 'season-of-year',
    example: 'It began in {2010-SP=the spring of 2010}.',
    counter: 'Prices fall last.',
    on: SEASONS.keys(),
    lead: 'the ',
    pattern: `${SEASON}${OF_SOME_YEAR}`,
    read: (groups) => inYear(groups, (y) => season(y, SEASONS.get((groups.season ?? '').toLowerCase()) as string)),
  },
  {
    name: 'which-season',
    example: 'It begins {2024-SP=next spring}.',
    counter: 'The last summer camp.',
    on: ['last', 'next', 'this', 'coming', 'past'],
    lead: 'the ',
    pattern: `(?<which>last|next|this(?: past| coming)?|coming|past) ${SEASON}`,
    read: ({ which = '', season: name = '' }, { before, right, after }) => {
      const code = SEASONS.get(name.toLowerCase()) as string;
      if (/\bthe $/i.test(before) && right?.pos === 'NOUN' && /^ /.test(after)) return undefined;
      // “this fall in prices”
      if (
        /^fall$/i.test(name) &&
        /^ in (?:the )?(?:\w+ )?(?:prices?|sales|demand|value|stocks?|rates?|output|support)\b/.test(after)
      )
        return undefined;
      const side = /past|last/i.test(which) ? 'last' : /next|coming/i.test(which) ? 'next' : 'this';
      return counted((ref) => seasonNear(ref, side, code));
    },
  },
  {
    name: 'season',
    example: 'It opens in {2023-SU=the summer}.',
    counter: 'After the fall of the wall.',
    on: SEASONS.keys(),
    lead: 'the ',
    pattern: SEASON,
    read: ({ season: name = '' }, { before, after, right }) => {
      if (!/\b(?:in|during|over|by|until|since|before|after|through|throughout) (?:early |late )?the $/i.test(before))
        return undefined;
      if (right && /^ /.test(after) && /NOUN|PROPN|ADJ/.test(right.pos)) return undefined;
      if (/^fall$/i.test(name) && (!/\bin the $/i.test(before) || /^ (?:of|in)\b/.test(after))) return undefined;
      if (/^ of (?!20|1)/.test(after)) return undefined;
      const code = SEASONS.get(name.toLowerCase()) as string;
      return counted((ref) => seasonNear(ref, undefined, code), `XXXX-${code}`);
    },
  },
  {
    name: 'decade',
    example: 'It began in {199=the 1990s}.',
    counter: 'He scored 1990 spots.',
    on: ['#'],
    lead: 'the ',
    pattern: "(?<decade>1[0-9]{2}0|20[0-9]0)'?s",
    read: ({ decade: stated }) => {
      const y = Number(stated);
      return says(y % 100 === 0 && y < 2000 ? century(y / 100) : decade(y / 10));
    },
  },
  {
    name: 'short-decade',
    example: 'Music of {198=the ’80s}.',
    counter: 'A man in his 80s.',
    on: ['#'],
    lead: 'the ',
    pattern: "(?<mark>')?(?<decade>[2-9]0)'?s",
    read: ({ mark, decade: stated }, { before, after }) => {
      if (!mark && !/\b(?:the|(?:1[0-9]{3}s,?) (?:and|or|to)) (?:early |mid-|late )?$/i.test(before)) return undefined;
      return isNoDecade(before, after) ? undefined : says(decade(190 + Number(stated) / 10));
    },
  },
  {
    name: 'decade-word',
    example: 'In {196=the sixties} he left.',
    counter: 'A man in his sixties.',
    on: ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties', 'noughties'],
    lead: 'the ',
    pattern: '(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)',
    read: ({ decade: word = '' }, { before, after }) => {
      if (!/\bthe (?:early |mid-|late |swinging |roaring )?$/i.test(before) || isNoDecade(before, after))
        return undefined;
      const first = [
        'noughties',
        '',
        'twenties',
        'thirties',
        'forties',
        'fifties',
        'sixties',
        'seventies',
        'eighties',
        'nineties',
      ];
      const n = first.indexOf(word.toLowerCase());
      return says(decade(n === 0 ? 200 : 190 + n));
    },
  },
  {
    name: 'century',
    example: 'A house of {18=the 19th century}.',
    counter: 'He hit a century.',
    on: ['#', ...ORDINAL_WORDS],
    lead: 'the ',
    pattern: `${ORDINAL}[- ](?<word>century)(?! bce?)`,
    read: ({ ordinal = '', word = '' }, { right }) =>
      isCapital(word) && right && isCapital(right.text) ? undefined : says(century(ordinalNumber(ordinal) - 1)),
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
