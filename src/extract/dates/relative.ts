// Days and periods counted from the day of the article, or from the date before.
import { mondayOf } from './day.ts';
import { around, bare, day, type Grain, type Known, move, type Period, shifted } from './period.ts';
import { DAY_PART, GRAIN, grainOf, isCapital, NUMBER, NUMBER_WORDS, numberOf, singular, UNIT } from './pieces.ts';
import { fromNow, fromPrevious, type Place, type Row, says } from './rule.ts';
import { withPart } from './weekday.ts';

const NEAR_DAYS: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1, this: 0, last: -1 };

/** The programme and the newspapers: “NBC’s Today show”, “USA Today”. */
function isToday(text: string, { before, left, after }: Place): boolean {
  if (/^ (?:show|programme|program|host|co-host|anchor|FM)\b/.test(after) && isCapital(text)) return false;
  if (!isCapital(text) || /(?:^|[.!?:"'(\n-]\s*)$/.test(before)) return true;
  return left !== undefined && /^[a-z]/.test(left.text) === false && left.pos === 'VERB';
}

const ERA =
  /^'s? ?(?:s )?(?:world|society|young|youth|generation|age|economy|environment|climate|culture|politics|children|kids|technology|women|students)\b/i;

/** By how many of its units a word moves: last −1, this 0, next 1. */
function step(which: string): number {
  if (/last|past|previous|preceding/i.test(which)) return -1;
  return /next|coming|following/i.test(which) ? 1 : 0;
}

/** How far the amount goes: “two and a half” 2.5, “a” 1, “several” unknown. */
const AMOUNT = `(?:(?<vague>(?:a )?few|several|many|some|a couple of|a couple)|(?<one>an?|one)|(?<n>${NUMBER})(?<half>(?: |-)and(?: |-)a(?: |-)half)?)`;
const AMOUNT_WORDS = [...NUMBER_WORDS, 'a', 'an', 'few', 'several', 'many', 'some', 'couple'];

const amountOf = (n: string | undefined, half: string | undefined, one: string | undefined): number | undefined =>
  n ? numberOf(n) + (half ? 0.5 : 0) : one ? 1 : undefined;

/** “two years ago”: a year; “five days ago”: a day; “900 years ago”: a century. Half years are told in months. */
function ago(now: number, n: number, unit: string): Period | undefined {
  const grain = grainOf(unit);
  if (!grain) return undefined;
  if (grain === 'year' && n >= 100 && n % 100 === 0) return shifted(now, -n / 100, 'century');
  if (Number.isInteger(n)) return shifted(now, -n, grain);
  return grain === 'year' ? shifted(now, -Math.round(n * 12), 'month') : undefined;
}

const GRAINS: readonly Grain[] = ['day', 'week', 'weekend', 'month', 'quarter', 'half', 'year', 'decade', 'century'];

/** Counted from a date in the text: by years from a day is a year, by weeks a day, by years from a quarter a quarter. */
function beside(previous: Known, n: number, unit: string): Known | undefined {
  const grain = grainOf(unit);
  if (!grain || !Number.isInteger(n) || GRAINS.indexOf(previous.grain) > GRAINS.indexOf(grain)) return undefined;
  const to = move(previous.from, n, grain);
  if (grain === 'week' && previous.grain === 'day') return day(to);
  return around(to, previous.grain === 'quarter' || previous.grain === 'half' ? previous.grain : grain);
}

const later = (which: string) => (/^(?:later|after|afterwards?|on|thereafter)$/i.test(which) ? 1 : -1);
const ENDS = /^(?:$|[.,;:!?)"'-]|\s*\n| (?:and|but|when|at|in|that|while|who|which|to)\b)/;

export const RELATIVE: readonly Row[] = [
  {
    name: 'near-day',
    example: 'It rained {2023-03-07=yesterday}.',
    counter: 'He reads USA Today.',
    on: ['yesterday', 'today', 'tomorrow'],
    pattern: '(?<word>yesterday|today|tomorrow)',
    read: ({ word = '' }, place) => {
      const name = word.toLowerCase();
      if (name === 'today' && ERA.test(place.after)) return says(bare('PRESENT_REF'));
      if (name === 'today' && !isToday(word, place)) return undefined;
      return fromNow((now) => day(now + (NEAR_DAYS[name] ?? 0)));
    },
  },
  {
    name: 'near-part',
    example: 'It rained {2023-03-08TMO=this morning}.',
    counter: 'The morning rain.',
    on: ['yesterday', 'tomorrow', 'this', 'last'],
    pattern: `(?<word>yesterday|tomorrow|this|last) ${DAY_PART}(?!s)`,
    read: ({ word = '', part = '' }) =>
      fromNow((now) => withPart(day(now + (NEAR_DAYS[word.toLowerCase()] ?? 0)), part), undefined, 'time'),
  },
  {
    name: 'tonight',
    example: 'It rains {2023-03-08TNI=tonight}.',
    counter: 'The Tonight Show.',
    on: ['tonight'],
    pattern: 'tonight(?! show)',
    read: () => fromNow((now) => withPart(day(now), 'night'), undefined, 'time'),
  },
  {
    name: 'two-days-off',
    example: 'It rained {2023-03-06=the day before yesterday}.',
    counter: 'The day before the yesterday sale.',
    on: ['day'],
    lead: 'the ',
    pattern: 'day (?<side>before yesterday|after tomorrow)',
    read: ({ side = '' }) => fromNow((now) => day(now + (/before/i.test(side) ? -2 : 2))),
  },
  {
    name: 'which-period',
    example: 'It rained {2023-W09=last week}.',
    counter: 'He came last.',
    on: ['last', 'this', 'next', 'past', 'coming', 'current', 'previous'],
    lead: '(?:the very |the )',
    pattern: `(?<which>last|this(?: past| coming)?|next|current) ${GRAIN}(?!s|-(?:old|long))`,
    read: ({ which = '', unit = '' }, { before }) => {
      const grain = grainOf(unit) as Grain;
      const the = /\bthe (?:very )?$/i.test(before);
      if (grain === 'day' || (the && /last|next/i.test(which) && grain !== 'quarter' && grain !== 'weekend'))
        return undefined;
      return fromNow((now) => {
        // On a Saturday or Sunday, “this weekend” is today; before it, the one to come.
        if (grain === 'weekend') return around(mondayOf(now) + 7 * step(which), 'weekend');
        return shifted(now, step(which), grain);
      });
    },
  },
  {
    name: 'past-period',
    example: 'It rained for {P1Y=the past year}.',
    counter: 'They marched past weeks of rubbish.',
    on: ['past', 'last', 'next', 'coming'],
    lead: 'the ',
    pattern: `(?<which>past|last|next|coming) (?<unit>hour|day|week|month|year|decade|century)(?!s|-(?:old|long))`,
    read: ({ which = '', unit = '' }, { before }) => {
      if (!/\bthe $/i.test(before)) return undefined;
      const name = unit.toLowerCase();
      const lasting = /\b(?:over|in|within|for|during|of|throughout|through) the $/i.test(before);
      if (/next/i.test(which) && !lasting && grainOf(unit)) return fromPrevious((p) => beside(p, 1, name));
      const n =
        name === 'decade'
          ? 'P10Y'
          : name === 'century'
            ? 'P100Y'
            : name === 'hour'
              ? 'PT1H'
              : `P1${name[0]?.toUpperCase()}`;
      return says(bare(n), 'duration');
    },
  },
  {
    name: 'beside-period',
    example: 'He left in 2010 and came back {2011=the following year}.',
    counter: 'The following rules.',
    on: ['previous', 'following', 'preceding', 'next', 'same', 'that'],
    lead: '(?:the very |the |that )',
    pattern: `(?<which>previous|following|preceding|next|same|that) ${GRAIN}(?!s|-)`,
    read: ({ which = '', unit = '' }, { before }) => {
      if (/next/i.test(which) && !(/\bthe (?:very )?$/i.test(before) && unit === 'day')) return undefined;
      if (/same/i.test(which) && !/\b(?:the|that) (?:very )?$/i.test(before)) return undefined;
      const grain = grainOf(unit) as Grain;
      const by = step(which);
      return fromPrevious((p) => (by ? beside(p, by, unit.toLowerCase()) : within(p, grain)));
    },
  },
  {
    name: 'beside-part',
    example: 'He left on May 2, 2022, and spoke {2022-05-02TEV=that evening}.',
    counter: 'That evening gown.',
    on: ['that', 'same', 'previous', 'following', 'next'],
    lead: '(?:the |that )',
    pattern: `(?<which>that|same|previous|following|next) ${DAY_PART}(?!s)`,
    read: ({ which = '', part }, { before, after, right }) => {
      if (!/that/i.test(which) && !/\b(?:the|that) $/i.test(before)) return undefined;
      if (right?.pos === 'NOUN' && /^ /.test(after)) return undefined;
      return fromPrevious((p) => (p.grain === 'day' ? withPart(day(p.from + step(which)), part) : undefined), 'time');
    },
  },
  {
    name: 'ago',
    example: 'It began {2021=two years ago}.',
    counter: 'For two years agony reigned.',
    on: AMOUNT_WORDS,
    lead: '(?:(?:more than|less than|almost|nearly|about|around|over|just over|just under|just|only|roughly|some) )',
    pattern: `${AMOUNT} ${UNIT} ago`,
    read: ({ n, half, one, unit = '' }) => {
      const amount = amountOf(n, half, one);
      const name = singular(unit);
      if (Number.isNaN(amount)) return undefined;
      if (amount === undefined)
        return says(bare(grainOf(unit) ? 'PAST_REF' : undefined), grainOf(unit) ? 'date' : 'time');
      return fromNow((now) => ago(now, amount, name), undefined, grainOf(unit) ? 'date' : 'time');
    },
  },
  {
    name: 'long-ago',
    example: 'It began {PAST_REF=decades ago}.',
    counter: 'Decades of it.',
    on: ['days', 'weeks', 'months', 'years', 'decades', 'centuries', 'long'],
    pattern: '(?:days|weeks|months|years|decades|centuries|long) ago',
    read: () => says(bare('PAST_REF')),
  },
  {
    name: 'later',
    example: 'It began on May 2, 2022, and ended {2022-05-04=two days later}.',
    counter: 'He was two days late.',
    on: AMOUNT_WORDS,
    lead: '(?:(?:more than|less than|almost|nearly|about|around|over|just over|just under|just|only|roughly|some|the) )',
    pattern: `(?:${AMOUNT} )${UNIT} (?<which>later|earlier|before|after|afterwards?|previously|prior|on|thereafter)(?! than)`,
    read: ({ n, half, one, unit = '', which = '' }, { after }) => {
      if (/^(?:before|after|prior|on)$/i.test(which) && !ENDS.test(after)) return undefined;
      const amount = amountOf(n, half, one);
      const type = grainOf(unit) ? 'date' : 'time';
      if (Number.isNaN(amount)) return undefined;
      if (amount === undefined) return says(bare(), type);
      return fromPrevious((p) => beside(p, later(which) * amount, singular(unit)), type);
    },
  },
  {
    name: 'period-before',
    example: 'It ended on May 4, 2022, and began {2022-05-03=the day before}.',
    counter: 'The day before the vote, he left.',
    on: ['day', 'week', 'month', 'year', 'night'],
    lead: 'the ',
    pattern: '(?<unit>day|week|month|year) (?<which>before|after|earlier)',
    read: ({ unit = '', which = '' }, { before, after }) => {
      if (!/\bthe $/i.test(before) || !ENDS.test(after) || / (?:that|in|at|to)\b/.test(after.slice(0, 6)))
        return undefined;
      return fromPrevious((p) => beside(p, later(which), unit.toLowerCase()));
    },
  },
  {
    name: 'from-now',
    example: 'It ends {2025=two years from now}.',
    counter: 'Two years from Nowhere.',
    on: AMOUNT_WORDS,
    pattern: `${AMOUNT} ${UNIT} (?:from (?:now|today)|hence)`,
    read: ({ n, half, one, unit = '' }) => {
      const amount = amountOf(n, half, one);
      const grain = grainOf(unit);
      if (Number.isNaN(amount)) return undefined;
      if (amount === undefined || !grain || !Number.isInteger(amount)) return says(bare('FUTURE_REF'));
      return fromNow((now) => ago(now, -amount, singular(unit)));
    },
  },
  {
    name: 'the-period',
    example: 'It ends at {2023=the end of the year}.',
    counter: 'The year it ended.',
    on: ['week', 'month', 'year', 'quarter', 'decade', 'century', 'weekend'],
    inner: true,
    pattern: `${GRAIN}(?!s|-)`,
    read: ({ unit = '' }) => {
      const grain = grainOf(unit) as Grain;
      return grain === 'day' ? undefined : fromNow((now) => around(now, grain));
    },
  },
];

/** The period of that grain around the date before: “that year” of 7 March 2010 is 2010; of “the 1990s” it is unknown. */
function within(previous: Known, grain: Grain): Known | undefined {
  const known = around(previous.from, grain);
  return known && known.to >= previous.to ? known : undefined;
}
