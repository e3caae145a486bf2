// Days and periods counted from the day of the article: “yesterday”, “last week”, “two years ago”.
import { AMOUNT, AMOUNT_WORDS, amountOf, step } from './amount.ts';
import { mondayOf } from './day.ts';
import { around, bare, day, type Grain, type Period, shifted } from './period.ts';
import { DAY_PART, GRAIN, grainOf, isCapital, singular, UNIT } from './pieces.ts';
import { fromNow, type Place, type Row, says } from './rule.ts';
import { withPart } from './weekday.ts';

const NEAR_DAYS: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1, this: 0, last: -1 };

/** No programme and no newspaper: “NBC’s Today show”, “USA Today”, “Last Week Tonight”. */
function isDay(text: string, { before, left, after }: Place): boolean {
  if (/^ (?:show|programme|program|host|co-host|anchor|FM)\b/.test(after) && isCapital(text)) return false;
  if (!isCapital(text) || /(?:^|[.!?:"'(\n-]\s*)$/.test(before)) return true;
  return left !== undefined && /^[a-z]/.test(left.text) === false && left.pos === 'VERB';
}

const ERA =
  /^'s? ?(?:s )?(?:world|society|young|youth|generation|age|economy|environment|climate|culture|politics|children|kids|technology|women|students)\b/i;

/** “two years ago”: a year; “five days ago”: a day; “900 years ago”: a century. Half years are told in months. */
function ago(now: number, n: number, unit: string): Period | undefined {
  const grain = grainOf(unit);
  if (!grain) return undefined;
  if (grain === 'year' && n >= 100 && n % 100 === 0) return shifted(now, -n / 100, 'century');
  if (Number.isInteger(n)) return shifted(now, -n, grain);
  return grain === 'year' ? shifted(now, -Math.round(n * 12), 'month') : undefined;
}

export const NEAR: readonly Row[] = [
  {
    name: 'near-day',
    example: 'It rained {2023-03-07=yesterday}.',
    counter: 'He reads USA Today.',
    on: ['yesterday', 'today', 'tomorrow'],
    pattern: '(?<word>yesterday|today|tomorrow)',
    read: ({ word = '' }, place) => {
      const name = word.toLowerCase();
      if (name === 'today' && ERA.test(place.after)) return says(bare('PRESENT_REF'));
      if (name === 'today' && !isDay(word, place)) return undefined;
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
    read: (_, place) =>
      isDay(place.text, place) ? fromNow((now) => withPart(day(now), 'night'), undefined, 'time') : undefined,
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
    name: 'ago',
    example: 'It began {2021=two years ago}.',
    counter: 'For two years agony reigned.',
    on: AMOUNT_WORDS,
    lead: '(?:(?:more than|less than|almost|nearly|about|around|over|just over|just under|just|only|roughly|some) )',
    pattern: `${AMOUNT} ${UNIT} (?:ago|back(?= in|[.,;]|$))`,
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
    name: 'in-time',
    example: 'It ends in {2023-W13=three weeks’ time}.',
    counter: 'It takes three weeks of time.',
    on: AMOUNT_WORDS,
    pattern: `${AMOUNT} ${UNIT}(?:'s?)? time`,
    read: ({ n, half, one, unit = '' }, { before }) => {
      const amount = amountOf(n, half, one);
      if (!/\bin (?:about |around |just )?$/i.test(before) || amount === undefined || !Number.isInteger(amount))
        return undefined;
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
