// The dynamic oracle of the arc-hybrid system (Goldberg, Nivre, “Training Deterministic Parsers with Non-Deterministic
// Oracles”, TACL 2013): how many arcs of the gold tree each action puts out of reach.
import { LEFT, RIGHT, SHIFT, type State } from '../../src/model/parser-state.ts';

/** A gold tree in the numbers of a State: words from 1, head 0 for the root. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
}

/** The gold tree of the sentence’s heads, which count from 0, with -1 for the root. */
export function goldTree(heads: Int32Array, labels: Uint8Array): GoldTree {
  const gold = { heads: new Int32Array(heads.length + 1), labels: new Uint8Array(labels.length + 1) };
  heads.forEach((head, i) => {
    gold.heads[i + 1] = head + 1;
  });
  gold.labels.set(labels, 1);
  return gold;
}

/** Puts the costs of the three actions into `costs`. There must be a word on the stack and one to come. */
export function costsOf(state: State, { heads }: GoldTree, costs: Int32Array): void {
  const { stack, depth, next, length } = state;
  const s0 = stack[depth - 1]!;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const head = heads[s0]!;
  let orphans = 0;
  for (let i = next; i <= length; i++) if (heads[i] === s0) orphans++;
  costs[LEFT] = orphans + (head === s1 || head > next ? 1 : 0);
  costs[RIGHT] = orphans + (head >= next ? 1 : 0);
  let shift = depth > 0 && heads[next] === 0 ? 1 : 0;
  for (let k = 0; k < depth; k++) {
    if (heads[stack[k]!] === next) shift++;
    if (k < depth - 1 && heads[next] === stack[k]) shift++;
  }
  costs[SHIFT] = shift;
}
