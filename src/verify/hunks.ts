// Words of a quote beside words of a source, in runs that are the same or differ.
import { diffArrays } from 'diff';
import type { QuotedWord } from './quoted.ts';
import type { Word } from './words.ts';

/** A run of the diff: words of both, or of one side each. */
export interface Hunk {
  readonly same: boolean;
  readonly draft: readonly QuotedWord[];
  readonly source: readonly Word[];
  /** Place of its first word among the source's words. */
  readonly at: number;
}

/** The runs of the best alignment; what differs on both sides at one place is one run. @param from place of the first word among the source's words */
export function hunksOf(draft: readonly QuotedWord[], source: readonly Word[], from: number): Hunk[] {
  const runs = diffArrays(
    [...source].map(({ norm }) => norm),
    [...draft].map(({ norm }) => norm),
  );
  const hunks: Hunk[] = [];
  let [d, s] = [0, 0];
  for (const { added, removed, count } of runs) {
    const next: Hunk = {
      same: !added && !removed,
      draft: removed ? [] : draft.slice(d, d + count),
      source: added ? [] : source.slice(s, s + count),
      at: from + s,
    };
    d += next.draft.length;
    s += next.source.length;
    const last = hunks.at(-1);
    if (last && !last.same && !next.same)
      hunks[hunks.length - 1] = {
        ...last,
        draft: [...last.draft, ...next.draft],
        source: [...last.source, ...next.source],
      };
    else hunks.push(next);
  }
  return hunks;
}
