import { LABELS } from '../../model/parser-labels.ts';
import type { Columns } from './columns.ts';

/** A code is `limb * LEVELS + level`; a limb tells the branch, a level how deep on it, up to three. */
export const LEVELS = 4;

const RELATIONS = LABELS.length;
/** The head itself; another sentence; an ancestor. Behind them: branches of the head, then of its ancestors. */
const SELF = 0;
const ELSEWHERE = 1;
const ANCESTOR = 2;
const OWN = 6;
const FARTHEST = 3;

/**
 * Where each token of a window hangs, seen from one token of it: on which of its branches (its subject, its complement
 * clause …), or on which branch of which of its ancestors. Linear in the window: a token's branch is that of what it
 * depends on, unless it is where the branch begins.
 */
export function branches(c: Columns, from: number, first: number, last: number): Int32Array {
  const codes = new Int32Array(last - first).fill(-1);
  const rank = new Map<number, number>();
  for (let a = from, k = 0; a >= 0 && k < 12; a = c.head[a]!, k++) rank.set(a, k);
  const sentence = c.sentence[from]!;
  const trail: number[] = [];
  for (let i = first; i < last; i++) {
    let at = i;
    trail.length = 0;
    while (at >= first && at < last && codes[at - first]! < 0) {
      codes[at - first] = codeHere(c, at, from, sentence, rank);
      if (codes[at - first]! >= 0) break;
      codes[at - first] = -2;
      trail.push(at);
      at = c.head[at]!;
      if (trail.length > 60) break;
    }
    let code = at >= first && at < last && codes[at - first]! >= 0 ? codes[at - first]! : ELSEWHERE * LEVELS;
    for (let k = trail.length - 1; k >= 0; k--) {
      if (code % LEVELS < LEVELS - 1) code++;
      codes[trail[k]! - first] = code;
    }
  }
  return codes;
}

/** The code of a token where it follows from its own place: the head, its ancestors, and where a branch begins. */
function codeHere(c: Columns, i: number, from: number, sentence: number, rank: ReadonlyMap<number, number>): number {
  if (i === from) return SELF * LEVELS;
  if (c.sentence[i] !== sentence) return ELSEWHERE * LEVELS;
  const own = rank.get(i);
  if (own !== undefined) return (ANCESTOR + Math.min(FARTHEST, own)) * LEVELS;
  const above = rank.get(c.head[i]!);
  if (above === undefined) return c.head[i]! < 0 ? ELSEWHERE * LEVELS : -1;
  return (OWN + Math.min(FARTHEST, above) * RELATIONS + c.label[i]!) * LEVELS;
}
