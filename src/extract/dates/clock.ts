// Times of day and the days they belong to.
import type { Doc } from '../../text/doc.ts';
import type { ArticleDay } from './anchor.ts';
import { isoOf } from './day.ts';
import type { Candidate } from './recognise.ts';
import { type Resolved, sentenceOf } from './resolved.ts';
import { tenseAt } from './tense.ts';

/** For each candidate the nearest one with a day in its own sentence, else in the sentence before; −1 for none. */
function daysBeside(doc: Doc, resolved: readonly Resolved[]): number[] {
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
  // “every Friday from 8 a.m.” is no day.
  const often = [-2, -1, 1, 2].some((step) => {
    const neighbour = resolved[index + step]?.candidate;
    return neighbour?.meaning.type === 'set' && sentenceOf(doc, neighbour) === sentenceOf(doc, candidate);
  });
  const told = !often && (near || isAlone(doc, candidate) || tenseAt(doc, candidate) === 'past');
  const day = told ? (other?.period?.from ?? now?.day) : undefined;
  if (day === undefined) return { candidate, period: { grain: 'none', value: clock }, anchor: undefined };
  const anchor = other ? beside : now?.anchor;
  return { candidate, period: { grain: 'day', value: isoOf(day) + clock, from: day, to: day }, anchor };
}

/** All times of day with their days. */
export function withDays(doc: Doc, resolved: readonly Resolved[], now: ArticleDay | undefined): Resolved[] {
  const beside = daysBeside(doc, resolved);
  return resolved.map((_, i) => withDay(doc, resolved, i, beside[i] as number, now));
}
