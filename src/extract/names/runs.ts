import type { Sheet } from './sheet.ts';

/** A stretch of live tokens of one sentence: what the tagger tags at once. `last` and `to` are exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** The sentence around it. */
  readonly from: number;
  readonly to: number;
}

export function liveRuns({ doc, live }: Sheet): Run[] {
  const runs: Run[] = [];
  for (const s of doc.sentences)
    for (let t = s.first; t < s.last; ) {
      if (!live[t]) {
        t++;
        continue;
      }
      const first = t;
      while (t < s.last && live[t]) t++;
      runs.push({ first, last: t, from: s.first, to: s.last });
    }
  return runs;
}
