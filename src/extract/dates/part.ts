// Heads that stand before another date and take it in: “early 2013”, “the end of last year”, “the night of March 7”.
import { DAY_PARTS } from '../../lexicon/seasons.ts';
import { type Day, weekdayOf } from './day.ts';
import { day, interval, type Known, type Period, week } from './period.ts';
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

/** The seven days to this one: a week of the calendar where it is a Sunday. */
const weekTo = (end: Day): Period => (weekdayOf(end) === 7 ? week(end) : interval(day(end - 6), day(end)));

/** “the night of 3/4 May” is that of the third. */
function dayOfNight(period: Period, word: string | undefined): Period | undefined {
  const { grain, from, to } = period;
  if (grain === 'day') return period;
  return /night/i.test(word ?? '') && from !== undefined && to === from + 1 ? day(from) : undefined;
}

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
    name: 'week-ending',
    example: 'It rose in {2022-W10=the week ending March 13, 2022}.',
    counter: 'The week ending the war.',
    on: ['week'],
    lead: 'the ',
    pattern: `week (?:ending|ended)(?: on)? (?:the )?${DAY_NEXT}`,
    read: none,
    over: (inner) =>
      changed(inner, (p) => (p.grain === 'day' && p.from !== undefined ? weekTo(p.from) : undefined), 'date'),
  },
  {
    name: 'part-of-day',
    example: 'It fell on {2022-03-07TNI=the night of March 7, 2022}.',
    counter: 'The night of the year.',
    on: DAY_PARTS.keys(),
    lead: 'the ',
    pattern: `${DAY_PART} of (?:the )?${DAY_NEXT}`,
    read: none,
    over: (inner, { part: word }: Groups) => changed(inner, (p) => withPart(dayOfNight(p, word), word), 'time'),
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
