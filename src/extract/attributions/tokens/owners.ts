// Whose word is it? Of several cues in a sentence, each token hangs on one at most: the nearest above it in the tree.
import type { Columns } from './columns.ts';

export interface Owners {
  /** For each token the index of the cue that it hangs on, -1 where on none. */
  readonly owner: Int32Array;
  /** For each cue the index of the cue that it hangs on itself. */
  readonly above: Int32Array;
}

/** How far up the tree a cue is looked for. */
const FAR = 60;

/** The owners of all tokens; `heads` are the tokens that carry the cues' meaning. */
export function ownersOf(c: Columns, heads: readonly number[]): Owners {
  const owner = new Int32Array(c.length).fill(UNKNOWN);
  heads.forEach((head, k) => {
    owner[head] = k;
  });
  const trail = new Int32Array(FAR + 1);
  const find = (start: number): number => {
    let at = start;
    let steps = 0;
    while (at >= 0 && owner[at] === UNKNOWN && steps < FAR) {
      trail[steps++] = at;
      at = c.head[at]!;
    }
    const found = at >= 0 && owner[at]! !== UNKNOWN ? owner[at]! : -1;
    for (let k = 0; k < steps; k++) owner[trail[k]!] = found;
    return found;
  };
  for (let i = 0; i < c.length; i++) if (owner[i] === UNKNOWN) find(i);
  const above = Int32Array.from(heads, (head) => (c.head[head]! < 0 ? -1 : owner[c.head[head]!]!));
  return { owner, above };
}

const UNKNOWN = -2;

/** Relations of a cue to the one that a token hangs on: none, itself, one below it, one above it, another. */
export const RELATIONS = 5;
export const OWN = 1;
const [NONE, BELOW, ABOVE, OTHER] = [0, 2, 3, 4];

/** How the owner of a token is related to the cue of index `k`. */
export function relationTo({ above }: Owners, k: number, owner: number): number {
  if (owner < 0) return NONE;
  if (owner === k) return OWN;
  if (reaches(above, owner, k)) return BELOW;
  return reaches(above, k, owner) ? ABOVE : OTHER;
}

function reaches(above: Int32Array, from: number, to: number): boolean {
  let at = above[from]!;
  for (let steps = 0; at >= 0 && steps < 6; at = above[at]!, steps++) if (at === to) return true;
  return false;
}
