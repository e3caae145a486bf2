// Gives each candidate its value: against the day of the article, the date before it, or the day its time belongs to.
import type { Doc } from '../../text/doc.ts';
import type { DateFinding } from '../findings.ts';
import { type ArticleDay, articleDay } from './anchor.ts';
import { isoOf, yearOf } from './day.ts';
import { isKnown, type Known, type Period } from './period.ts';
import type { Candidate } from './recognise.ts';
import type { Reference } from './rule.ts';
import { tenseAt } from './tense.ts';

interface Resolved {
  readonly candidate: Candidate;
  readonly period: Period | undefined;
  readonly anchor: 'published' | 'dateline' | number | undefined;
}

const sentenceOf = (doc: Doc, { token }: Candidate): number => doc.tokens[token]?.sentence ?? -1;
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

/** For each candidate the nearest one with a day in its own sentence, else in the sentence before; −1 for none. */
function dayBeside(doc: Doc, resolved: readonly Resolved[]): number[] {
  const isDay = (r: Resolved | undefined) => r?.period?.grain === 'day' && r.period.from !== undefined;
  const before: number[] = [];
  let last = -1;
  resolved.forEach((r, i) => {
    before.push(last);
    if (isDay(r)) last = i;
  });
  const out = new Array<number>(resolved.length).fill(-1);
  let after = -1;
  for (let i = resolved.length - 1; i >= 0; i--) {
    const at = (n: number) => (n < 0 ? undefined : sentenceOf(doc, (resolved[n] as Resolved).candidate));
    const here = at(i) as number;
    const [b, a] = [before[i] as number, after];
    const distance = (n: number) =>
      Math.abs((resolved[n] as Resolved).candidate.start - (resolved[i] as Resolved).candidate.start);
    const beside = [b, a].filter((n) => at(n) === here).sort((x, y) => distance(x) - distance(y));
    out[i] = beside[0] ?? (b >= 0 && at(b) === here - 1 ? b : -1);
    if (isDay(resolved[i])) after = i;
  }
  return out;
}

/** Does a time stand alone on its line, as in a live blog? */
function isAlone(doc: Doc, { start, end, token }: Candidate): boolean {
  const block = doc.blocks[doc.tokens[token]?.block ?? -1];
  return block !== undefined && block.start === start && block.end === end;
}

/** A time of day with its day: one in its sentence; for what happened also one in the sentence before, or the article's. */
function withDay(
  doc: Doc,
  resolved: readonly Resolved[],
  index: number,
  beside: number,
  now: ArticleDay | undefined,
): Resolved {
  const here = resolved[index] as Resolved;
  const { candidate } = here;
  if (candidate.meaning.by !== 'clock') return here;
  const { clock } = candidate.meaning;
  const other = resolved[beside];
  const near = other && sentenceOf(doc, other.candidate) === sentenceOf(doc, candidate);
  const told = near || isAlone(doc, candidate) || tenseAt(doc, candidate) === 'past';
  const day = told ? (other?.period?.from ?? now?.day) : undefined;
  if (day === undefined) return { candidate, period: { grain: 'none', value: clock }, anchor: undefined };
  const anchor = other ? beside : now?.anchor;
  return { candidate, period: { grain: 'day', value: isoOf(day) + clock, from: day, to: day }, anchor };
}

const RANGE = /^(?: to| until| till| through| thru|-| -|, to) ?-? ?(?:the )?$/i;

/** Is the next date where this one ends: “from 2010 to 2011”, “between May and July”, “2014–2018”? */
function endsAt(doc: Doc, a: Resolved, b: Resolved | undefined): boolean {
  if (!b || a.candidate.meaning.type !== b.candidate.meaning.type || !/^(?:date|time)$/.test(a.candidate.meaning.type))
    return false;
  if (b.candidate.start - a.candidate.end > 12) return false;
  const between = doc.plain.slice(a.candidate.end, b.candidate.start);
  const before = doc.plain.slice(Math.max(0, a.candidate.start - 12), a.candidate.start);
  if (/^ ?- ?$/.test(between)) return a.period?.grain === b.period?.grain;
  if (RANGE.test(between)) return true;
  return /\bbetween (?:the )?$/i.test(before) && / and $/i.test(` ${between.trimStart()}`);
}

/** The second date of a range, never before the first: “Friday to Sunday”. */
function notBefore(a: Resolved, b: Resolved): Resolved {
  const { meaning } = b.candidate;
  const { from } = a.period ?? {};
  if (meaning.by !== 'article' || from === undefined || (b.period?.from ?? from) >= from) return b;
  const reference = { now: from, year: undefined, tense: () => 'future' as const };
  const period = meaning.at(reference);
  return period ? { ...b, period } : b;
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
  const beside = dayBeside(doc, ordered);
  return ordered.map((_, i) => finding(doc, withDay(doc, ordered, i, beside[i] as number, now), untils[i]));
}
