// Gives each candidate its value: against the day of the article, the date before it, or the day its time belongs to.
import type { Doc } from '../../text/doc.ts';
import type { DateFinding } from '../findings.ts';
import { type ArticleDay, articleDay } from './anchor.ts';
import { withDays } from './clock.ts';
import { isoOf, yearOf } from './day.ts';
import { isKnown, type Known } from './period.ts';
import { endsAt, notBefore } from './range.ts';
import type { Candidate } from './recognise.ts';
import { type Resolved, sentenceOf } from './resolved.ts';
import type { Reference } from './rule.ts';
import { tenseAt } from './tense.ts';

/** “two days later” is counted from a date at most this many sentences back. */
const MEMORY = 3;

/** The year of the next date of the same list: March 3 “and April 5, 2010”. */
function listedYear(doc: Doc, candidate: Candidate, next: Candidate | undefined): number | undefined {
  if (next?.meaning.by !== 'text' || next.start - candidate.end > 9 || next.meaning.period.from === undefined)
    return undefined;
  if (!['month', 'day', 'none'].includes(next.meaning.period.grain) || next.meaning.type !== 'date') return undefined;
  const between = doc.plain.slice(candidate.end, next.start);
  return /^(?:,|,? and|,? or| to| ?-| until| through) ?$/i.test(between) ? yearOf(next.meaning.period.from) : undefined;
}

function referenceFor(
  doc: Doc,
  now: ArticleDay | undefined,
  candidate: Candidate,
  next: Candidate | undefined,
): Reference {
  return {
    now: now?.day,
    year: listedYear(doc, candidate, next),
    tense: () => tenseAt(doc, candidate),
  };
}

/** Values of all candidates in order; times of day keep theirs open. */
function resolveDates(doc: Doc, candidates: readonly Candidate[], now: ArticleDay | undefined): Resolved[] {
  let previous: { index: number; period: Known; sentence: number } | undefined;
  return candidates.map((candidate, index) => {
    const resolved = resolveOne(doc, candidate, candidates[index + 1], now, previous);
    const { type } = candidate.meaning;
    const { period } = resolved;
    if (period && isKnown(period) && period.grain !== 'none' && (type === 'date' || type === 'time'))
      previous = { index, period, sentence: sentenceOf(doc, candidate) };
    return resolved;
  });
}

function resolveOne(
  doc: Doc,
  candidate: Candidate,
  next: Candidate | undefined,
  now: ArticleDay | undefined,
  previous: { index: number; period: Known; sentence: number } | undefined,
): Resolved {
  const { meaning } = candidate;
  const unknown = { candidate, period: undefined, anchor: undefined };
  if (meaning.by === 'text') return { candidate, period: meaning.period, anchor: undefined };
  if (meaning.by === 'article') {
    const reference = referenceFor(doc, now, candidate, next);
    const period = meaning.at(reference);
    if (period) return { candidate, period, anchor: reference.year === undefined ? now?.anchor : undefined };
    return meaning.otherwise ? { ...unknown, period: { grain: 'none', value: meaning.otherwise } } : unknown;
  }
  if (meaning.by === 'previous' && previous && sentenceOf(doc, candidate) - previous.sentence <= MEMORY) {
    const period = meaning.at(previous.period);
    // What has happened lies not ahead of the article: “a year later, he left” counts from another date than “Tuesday”.
    if (now && (period?.from ?? now.day) > now.day && tenseAt(doc, candidate) === 'past') return unknown;
    return period ? { candidate, period, anchor: previous.index } : unknown;
  }
  return unknown;
}

function finding(doc: Doc, { candidate, period, anchor }: Resolved, until: number | undefined): DateFinding {
  const { start, end, meaning, rule } = candidate;
  return {
    start,
    end,
    text: doc.text.slice(start, end),
    type: meaning.type,
    ...(period?.value !== undefined && { value: period.value }),
    ...(period?.from !== undefined && { from: isoOf(period.from) }),
    ...(period?.to !== undefined && { to: isoOf(period.to) }),
    ...(until !== undefined && { until }),
    ...(anchor !== undefined && { anchor }),
    rule,
  };
}

/** The findings of an article's candidates, in order. Indices in `until` and `anchor` point into this list. */
export function resolveAll(doc: Doc, candidates: readonly Candidate[]): DateFinding[] {
  const now = articleDay(doc, candidates);
  const dates = resolveDates(doc, candidates, now);
  const untils = dates.map((d, i) => (endsAt(doc, d, dates[i + 1]) ? i + 1 : undefined));
  const ordered = dates.map((d, i) => (i > 0 && untils[i - 1] === i ? notBefore(dates[i - 1] as Resolved, d) : d));
  return withDays(doc, ordered, now).map((date, i) => finding(doc, date, untils[i]));
}
