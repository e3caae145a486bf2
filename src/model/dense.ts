// A CRF whose weights fill a table: one for each bucket and class. Training leaves such a model.
import type { Chain, Sequence } from './crf.ts';

export interface Crf extends Chain {
  readonly classes: readonly string[];
  /** The number of buckets is 2^bits. */
  readonly bits: number;
  /** `weights[bucket * classes + class] * scale` is a weight. */
  readonly weights: Int8Array | Float32Array;
  readonly scale: number;
}

/** Scores of each state at each position, `out[t * S + s]`: sums of the weights of the features there. */
export function scoreStates(
  crf: Crf,
  sequence: Sequence,
  out = new Float32Array(sequence.length * crf.states.length),
): Float32Array {
  const { weights, states, scale, bits } = crf;
  const { ids, starts, length } = sequence;
  const C = crf.classes.length;
  const S = states.length;
  const shift = 32 - bits;
  const sums = new Float32Array(C);
  for (let t = 0; t < length; t++) {
    sums.fill(0);
    for (let i = starts[t]!; i < starts[t + 1]!; i++) {
      const row = (ids[i]! >>> shift) * C;
      for (let c = 0; c < C; c++) sums[c]! += weights[row + c]!;
    }
    for (let s = 0; s < S; s++) out[t * S + s] = sums[states[s]!]! * scale;
  }
  return out;
}
