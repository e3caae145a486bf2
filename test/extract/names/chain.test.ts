import { describe, expect, it } from 'vitest';
import { Chain } from '../../../src/extract/names/chain.ts';
import { chainTables } from '../../../src/extract/names/chain-tables.ts';
import { mayFollow, TAGS } from '../../../src/extract/names/tags.ts';
import { FORBIDDEN } from '../../../src/model/crf.ts';
import type { Crf } from '../../../src/model/dense.ts';
import { lattice, viterbi } from '../../../tools/train/lattice.ts';

const T = TAGS.length;
const SCALE = 0.05;

/** Numbers that look random and are the same each time. */
const noise = (i: number): number => Math.sin(i * 12.9898) * 4;

const transitions = Float32Array.from({ length: (T + 1) ** 2 }, (_, i) =>
  mayFollow(Math.floor(i / (T + 1)), i % (T + 1)) ? noise(i) : FORBIDDEN,
);
const crf: Crf = {
  classes: TAGS,
  states: Uint8Array.from(TAGS.keys()),
  bits: 1,
  weights: new Int8Array(2 * T),
  scale: SCALE,
  transitions,
};
const none = { starts: new Uint32Array(3), entries: new Int16Array() };
const tables = chainTables({ tags: TAGS, shift: 31, ...none, scale: SCALE, transitions });

describe.each([1, 2, 3, 7, 40])('a run of %i', (length) => {
  const sums = Int32Array.from({ length: (length + 1) * T }, (_, i) => Math.round(noise(i * length) * 20));
  const scores = Float32Array.from(sums.subarray(T), (sum) => sum * SCALE);
  const chain = new Chain(tables, 40);

  it('has the best path of any such model', () => {
    expect([...chain.path(sums, T, length)]).toEqual([...viterbi(crf, scores, length)]);
  });

  it('has its probabilities', () => {
    chain.weigh(sums, T, length);
    const { marginals } = lattice(crf, scores, length);
    for (let i = 0; i < length * T; i++)
      expect(chain.probability(Math.floor(i / T), i % T)).toBeCloseTo(marginals[i]!, 5);
  });
});
