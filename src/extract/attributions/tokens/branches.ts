import { LABELS } from '../../../model/parser-labels.ts';
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
/** Where the branch itself begins there is no second relation. */
const NONE = 31;

/** Where each token of a window hangs. */
export interface Branches {
  readonly codes: Int32Array;
  /** The relation, on its branch, of what hangs on where the branch begins and holds the token. */
  readonly second: Uint8Array;
}

/** The branch of the token at a place of the window. */
export const limbAt = ({ codes }: Branches, t: number): number => (codes[t]! / LEVELS) | 0;

/**
 * Where each token of a window hangs, seen from one token of it: on which of its branches (its subject, its complement
 * clause …), or on which branch of which of its ancestors. Linear in the window: a token's branch is that of what it
 * depends on, unless it is where the branch begins.
 */
export function branches(c: Columns, from: number, first: number, last: number): Branches {
  const codes = new Int32Array(last - first).fill(-1);
  const second = new Uint8Array(last - first).fill(NONE);
  const line = ancestors(c.head, from);
  const sentence = c.sentence[from]!;
  const trail = new Int32Array(LONGEST + 1);
  for (let i = first; i < last; i++) {
    let at = i;
    let steps = 0;
    while (at >= first && at < last && codes[at - first]! < 0) {
      codes[at - first] = codeHere(c, at, from, sentence, line);
      if (codes[at - first]! >= 0) break;
      codes[at - first] = -2;
      trail[steps++] = at;
      at = c.head[at]!;
      if (steps > LONGEST) break;
    }
    const known = at >= first && at < last && codes[at - first]! >= 0;
    let code = known ? codes[at - first]! : ELSEWHERE * LEVELS;
    let relation = known ? second[at - first]! : NONE;
    for (let k = steps - 1; k >= 0; k--) {
      const t = trail[k]! - first;
      if (relation === NONE) relation = c.label[trail[k]!]!;
      if (code % LEVELS < LEVELS - 1) code++;
      codes[t] = code;
      second[t] = relation;
    }
  }
  return { codes, second };
}

/** How far a token's way up is followed. */
const LONGEST = 60;
/** So many ancestors are told apart from what hangs on them. */
const LINE = 12;

/** A token and what it depends on, nearest first. */
function ancestors(head: Int32Array, from: number): number[] {
  const line = [];
  for (let a = from; a >= 0 && line.length < LINE; a = head[a]!) line.push(a);
  return line;
}

/** The code of a token where it follows from its own place: the head, its ancestors, and where a branch begins. */
function codeHere(c: Columns, i: number, from: number, sentence: number, line: readonly number[]): number {
  if (i === from) return SELF * LEVELS;
  if (c.sentence[i] !== sentence) return ELSEWHERE * LEVELS;
  const own = line.indexOf(i);
  if (own >= 0) return (ANCESTOR + Math.min(FARTHEST, own)) * LEVELS;
  const head = c.head[i]!;
  if (head < 0) return ELSEWHERE * LEVELS;
  const above = line.indexOf(head);
  return above < 0 ? -1 : (OWN + Math.min(FARTHEST, above) * RELATIONS + c.label[i]!) * LEVELS;
}
