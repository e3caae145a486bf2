// Which statement lies in the content of another: A said that B had told C.
import { bySpan } from '../text/span.ts';
import { reachOf, type Statement } from './statement.ts';

/** For each statement the index of the smallest one whose content holds its cue and its content; -1 for none. */
export function nestingOf(statements: readonly Statement[]): number[] {
  const pieces = statements
    .flatMap(({ finding }, owner) => finding.content.map(({ start, end }) => ({ start, end, owner })))
    .sort(bySpan);
  const order = statements.map((s, index) => ({ index, ...innerReach(s) })).sort(bySpan);
  const parents = new Array<number>(statements.length).fill(-1);
  let from = 0;
  let inHand: typeof pieces = [];
  for (const { index, start, end } of order) {
    while (from < pieces.length && (pieces[from] as { start: number }).start <= start)
      inHand.push(pieces[from++] as (typeof pieces)[0]);
    inHand = inHand.filter((p) => p.end > start);
    const around = inHand.filter(
      (p) => p.owner !== index && p.start <= start && p.end >= end && p.end - p.start > end - start,
    );
    const nearest = around.reduce<(typeof pieces)[0] | undefined>(
      (best, p) => (!best || p.end - p.start < best.end - best.start ? p : best),
      undefined,
    );
    if (nearest) parents[index] = nearest.owner;
  }
  return parents;
}

/** A floating quote's source stands elsewhere: only what is said and its cue must lie within. */
function innerReach({ finding: { content, cue, rule } }: Statement): { start: number; end: number } {
  return reachOf({ content, cue, source: [], rule });
}
