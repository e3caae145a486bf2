// Periods counted from the date before them in the text: “two days later”, “the following year”, “that evening”.
import { AMOUNT, AMOUNT_WORDS, amountOf, step } from './amount.ts';
import { around, bare, day, type Grain, type Known, move } from './period.ts';
import { DAY_PART, GRAIN, grainOf, singular, UNIT } from './pieces.ts';
import { fromPrevious, type Row, says } from './rule.ts';
import { withPart } from './weekday.ts';

const GRAINS: readonly Grain[] = ['day', 'week', 'weekend', 'month', 'quarter', 'half', 'year', 'decade', 'century'];

/** Counted from a date in the text: by years from a day is a year, by weeks a day, by years from a quarter a quarter. */
function beside(previous: Known, n: number, unit: string): Known | undefined {
  const grain = grainOf(unit);
  if (!grain || !Number.isInteger(n) || GRAINS.indexOf(previous.grain) > GRAINS.indexOf(grain)) return undefined;
  const to = move(previous.from, n, grain);
  if (grain === 'week' && previous.grain === 'day') return day(to);
  return around(to, previous.grain === 'quarter' || previous.grain === 'half' ? previous.grain : grain);
}

/** The period of that grain around the date before: “that year” of 7 March 2010 is 2010; of “the 1990s” it is unknown. */
function within(previous: Known, grain: Grain): Known | undefined {
  const known = around(previous.from, grain);
  return known && known.to >= previous.to ? known : undefined;
}

const later = (which: string) => (/^(?:later|after|afterwards?|on|thereafter)$/i.test(which) ? 1 : -1);
const ENDS = /^(?:$|[.,;:!?)"'-]|\s*\n| (?:and|but|when|at|in|that|while|who|which|to)\b)/;

export const NARRATIVE: readonly Row[] = [
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
    read: ({ which = '', part }, { before, right }) => {
      if (!/that/i.test(which) && !/\b(?:the|that) $/i.test(before)) return undefined;
      if (right?.pos === 'NOUN') return undefined;
      return fromPrevious((p) => (p.grain === 'day' ? withPart(day(p.from + step(which)), part) : undefined), 'time');
    },
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
];
