// An attribution with its people resolved, before ids.
import type { AttributionFinding } from '../extract/findings.ts';
import type { Span } from '../record.ts';
import type { Speaker } from './sources/index.ts';

export interface Statement {
  readonly finding: AttributionFinding;
  readonly speaker?: Speaker;
  readonly via: readonly { readonly speaker: Speaker; readonly cue: readonly Span[] }[];
  readonly addressee?: Speaker;
}

/** The rule of quotes whose source stands in a paragraph before. */
export const FLOATING = 'floating-quote';

/** Where a statement begins and ends, all its words counted. */
export function reachOf({
  content,
  cue,
  source,
  rule,
}: Pick<AttributionFinding, 'content' | 'cue' | 'source' | 'rule'>): { start: number; end: number } {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const spans of [content, cue, rule === FLOATING ? [] : source])
    for (const s of spans) {
      start = Math.min(start, s.start);
      end = Math.max(end, s.end);
    }
  return { start, end };
}
