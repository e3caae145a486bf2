import { type Chain, FORBIDDEN } from '../../src/model/crf.ts';
import type { Lattice } from './lattice.ts';

/** Where the log-likelihood of a sequence rises. */
export interface Gradient {
  /** By position, for the scores of classes 1 and 2, and for staying in one class since the position before. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly stay: Float64Array;
  /** By transition. */
  readonly edges: Float64Array;
}

/** What the right paths do more often than all paths do: the difference of two lattices. */
export function gradientOf(chain: Chain, length: number, free: Lattice, bound: Lattice): Gradient {
  const { states } = chain;
  const S = states.length;
  const W = S + 1;
  const [first, second, stay] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  const edges = new Float64Array(W * W);
  for (let t = 0; t < length; t++) {
    for (let s = 0; s < S; s++) {
      const d = bound.marginals[t * S + s]! - free.marginals[t * S + s]!;
      if (states[s] === 1) first[t]! += d;
      else if (states[s] === 2) second[t]! += d;
      if (t === 0) edges[S * W + s]! += d;
      if (t === length - 1) edges[s * W + S]! += d;
    }
    if (t > 0 && (differ(free, bound, t - 1, S) || differ(free, bound, t, S))) {
      stay[t] = pairs(chain, t, bound, 1, edges) - pairs(chain, t, free, -1, edges);
    }
  }
  return { first, second, stay, edges };
}

/** Do the two disagree about a position? Where they do not, their pairs cancel out. */
function differ(free: Lattice, bound: Lattice, t: number, S: number): boolean {
  for (let i = t * S; i < (t + 1) * S; i++) if (Math.abs(free.marginals[i]! - bound.marginals[i]!) > 1e-4) return true;
  return false;
}

/** Adds the probabilities of the transitions into position t, times `sign`, to `edges`; returns that of staying in one class. */
function pairs({ states, transitions }: Chain, t: number, m: Lattice, sign: number, edges: Float64Array): number {
  const S = states.length;
  const W = S + 1;
  const out = new Float64Array(W * W);
  let total = 0;
  let same = 0;
  for (let s = 0; s < S; s++) {
    const ahead = m.emission[t * S + s]! * m.backward[t * S + s]!;
    if (ahead === 0) continue;
    for (let r = 0; r < S; r++) {
      if (transitions[r * W + s] === FORBIDDEN) continue;
      const bond = states[r] === states[s] && m.bond ? m.bond[t]! : 1;
      const pair = m.forward[(t - 1) * S + r]! * m.transition[r * W + s]! * bond * ahead;
      out[r * W + s] = pair;
      total += pair;
      if (states[r] === states[s]) same += pair;
    }
  }
  for (let i = 0; i < out.length; i++) if (out[i]! > 0) edges[i]! += (sign * out[i]!) / total;
  return total > 0 ? same / total : 0;
}
