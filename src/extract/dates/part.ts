// Heads that stand before another date and take it in: “early 2013”, “the end of last year”, “the night of March 7”.
import { DAY_PARTS } from '../../lexicon/seasons.ts';
import { day, type Known, type Period, week } from './period.ts';
import { DAY_NEXT, DAY_PART } from './pieces.ts';
import type { Groups, Meaning, Row } from './rule.ts';
import { withPart } from './weekday.ts';

/** The meaning with another period made of its own. */
function changed(
  meaning: Meaning,
  change: (period: Period) => Period | undefined,
  type: 'date' | 'time',
): Meaning | undefined {
  const on = (period: Period | undefined) => (period ? change(period) : undefined);
  if (meaning.by === 'text') {
    const period = change(meaning.period);
    return period && { by: 'text', type, period };
  }
  if (meaning.by === 'article') {
    const { at } = meaning;
    return { by: 'article', type, at: (reference) => on(at(reference)) };
  }
  if (meaning.by === 'previous') {
    const { at } = meaning;
    return { by: 'previous', type, at: (previous) => on(at(previous)) };
  }
  return undefined;
}

/** Part of a period: TIMEX3 keeps the value of the whole, and so do the days, for nobody knows where “early” ends. */
const part = (inner: Meaning): Meaning | undefined => {
  if (inner.by === 'name' || inner.by === 'clock' || inner.type === 'duration' || inner.type === 'set')
    return undefined;
  if (inner.type === 'time') return inner;
  return inner;
};

const none = () => undefined;

export const PARTS: readonly Row[] = [
  {
    name: 'part-of',
    example: 'It began in {2013=early 2013}.',
    counter: 'Early men.',
    on: ['early', 'late', 'mid', 'later', 'earlier', 'middle'],
    lead: '(?:the |as )',
    pattern: "(?:early|late|mid|later|earlier)(?:(?: |-)(?:on|in)(?: the)?)?[ -](?=[a-z0-9'])",
    read: none,
    over: part,
  },
  {
    name: 'edge-of',
    example: 'It began at {2022=the end of last year}.',
    counter: 'The end of it.',
    on: [
      'beginning',
      'start',
      'end',
      'middle',
      'close',
      'rest',
      'remainder',
      'first',
      'second',
      'latter',
      'turn',
      'most',
      'part',
      'half',
    ],
    lead: '(?:the (?:very )?)?(?:early |later |latter |better )?',
    pattern:
      '(?:beginning|start|end|middle|close|rest|remainder|(?:first|second|latter|early|later|better) (?:half|part)) of (?:the )?',
    read: none,
    over: part,
  },
  {
    name: 'week-of',
    example: 'It began {2022-W10=the week of March 7, 2022}.',
    counter: 'The week of rain.',
    on: ['week'],
    lead: 'the ',
    pattern: `week (?:of|beginning) (?:the )?${DAY_NEXT}`,
    read: none,
    over: (inner) => changed(inner, (p) => (p.grain === 'day' ? week((p as Known).from) : undefined), 'date'),
  },
  {
    name: 'part-of-day',
    example: 'It fell on {2022-03-07TNI=the night of March 7, 2022}.',
    counter: 'The night of the year.',
    on: DAY_PARTS.keys(),
    lead: 'the ',
    pattern: `${DAY_PART} of (?:the )?${DAY_NEXT}`,
    read: none,
    over: (inner, { part: word }: Groups) =>
      changed(inner, (p) => (p.grain === 'day' ? withPart(p, word) : undefined), 'time'),
  },
  {
    name: 'day-beside',
    example: 'It opened {2022-12-26=the day after Christmas}.',
    counter: 'The day after the vote.',
    on: ['day'],
    lead: 'the ',
    pattern: 'day (?<side>before|after) ',
    read: none,
    over: (inner, { side }) =>
      changed(
        inner,
        (p) =>
          p.grain === 'day' && p.from !== undefined ? day(p.from + (/before/i.test(side ?? '') ? -1 : 1)) : undefined,
        'date',
      ),
  },
];
