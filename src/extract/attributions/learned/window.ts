// How far from a cue its source and its content are looked for.
import type { Columns } from '../tokens/columns.ts';

/** At most so many tokens before the cue, and behind it. */
const REACH_BEFORE = 90;
const REACH_AFTER = 150;

/**
 * The tokens in which the source and the content of a cue are looked for: its sentence, and the sentences of its block on
 * either side as long as each has a quotation in it, within reach.
 */
export function windowOf(c: Columns, first: number, last: number): { windowFirst: number; windowLast: number } {
  let windowFirst = startOfSentence(c, first, first - REACH_BEFORE);
  while (windowFirst > Math.max(0, first - REACH_BEFORE) && c.block[windowFirst - 1] === c.block[first]) {
    const start = startOfSentence(c, windowFirst - 1, first - REACH_BEFORE);
    if (start >= windowFirst || !hasQuotation(c, start, windowFirst)) break;
    windowFirst = start;
  }
  let windowLast = endOfSentence(c, last - 1, last + REACH_AFTER);
  while (windowLast < Math.min(c.length, last + REACH_AFTER) && c.block[windowLast] === c.block[first]) {
    const end = endOfSentence(c, windowLast, last + REACH_AFTER);
    if (end <= windowLast || !hasQuotation(c, windowLast, end)) break;
    windowLast = end;
  }
  return { windowFirst, windowLast };
}

/** The first token of the sentence of `i`, or the one at `least`. */
function startOfSentence({ sentence }: Columns, i: number, least: number): number {
  let start = i;
  while (start > 0 && start > least && sentence[start - 1] === sentence[i]) start--;
  return start;
}

/** The token behind the sentence of `i`, or the one at `most`. */
function endOfSentence({ sentence, length }: Columns, i: number, most: number): number {
  let end = i + 1;
  while (end < length && end < most && sentence[end] === sentence[i]) end++;
  return end;
}

function hasQuotation({ quoted }: Columns, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (quoted[i]! > 0) return true;
  return false;
}
