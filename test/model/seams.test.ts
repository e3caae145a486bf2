// A chain with seams: what is added where two neighbours are of one class.
import { expect, test } from 'vitest';
import { FORBIDDEN } from '../../src/model/crf.ts';
import { Decoder } from '../../src/model/decoder.ts';
import { lattice, viterbi } from '../../tools/train/lattice.ts';

// Two states of class 0, one of class 1; the third may not follow the second.
const chain = {
  states: Uint8Array.of(0, 0, 1),
  transitions: Float32Array.of(0.3, -0.2, 0.1, 0, 0.4, 0.2, FORBIDDEN, 0, -0.5, 0.6, 0.2, 0.1, 0, 0, 0.5, 0),
};
const scores = Float32Array.of(0.2, 0.9, -0.4, 1.1, 0, 0.3, -0.6, 0.8, 1.4);
const stay = Float32Array.of(0, -1.3, 0.7);

/** The score of every path, added up by hand. */
function paths(): { path: number[]; score: number }[] {
  const out = [];
  for (let a = 0; a < 3; a++)
    for (let b = 0; b < 3; b++)
      for (let c = 0; c < 3; c++) {
        const path = [a, b, c];
        let score = chain.transitions[12 + a]! + chain.transitions[c * 4 + 3]!;
        path.forEach((s, t) => {
          score += scores[t * 3 + s]!;
          if (t === 0) return;
          const before = path[t - 1]!;
          score += chain.transitions[before * 4 + s]!;
          if (chain.states[before] === chain.states[s]) score += stay[t]!;
        });
        out.push({ path, score });
      }
  return out;
}

test('the best path is the one of the highest score', () => {
  const best = paths().reduce((x, y) => (y.score > x.score ? y : x));
  expect([...viterbi(chain, scores, 3, stay)]).toEqual(best.path);
  expect([...viterbi(chain, scores, 3)]).not.toEqual(best.path);
});

test('marginals are shares of all paths', () => {
  const all = paths().map(({ path, score }) => ({ path, weight: Math.exp(score) }));
  const sum = all.reduce((n, { weight }) => n + weight, 0);
  const { marginals, logZ } = lattice(chain, scores, 3, { stay });
  expect(logZ).toBeCloseTo(Math.log(sum), 5);
  for (let t = 0; t < 3; t++)
    for (let s = 0; s < 3; s++) {
      const share = all.filter(({ path }) => path[t] === s).reduce((n, { weight }) => n + weight, 0) / sum;
      expect(marginals[t * 3 + s]).toBeCloseTo(share, 5);
    }
});

test('a decoder says the same, one sequence after the other', () => {
  const decoder = new Decoder(chain);
  for (const [length, bonds] of [
    [3, stay],
    [1, stay],
    [2, undefined],
    [3, undefined],
  ] as const) {
    expect([...decoder.path(scores, length, bonds)]).toEqual([...viterbi(chain, scores, length, bonds)]);
    const { marginals } = lattice(chain, scores, length, bonds && { stay: bonds });
    const found = decoder.marginals(scores, length, bonds);
    marginals.forEach((p, i) => {
      expect(found[i]).toBeCloseTo(p, 12);
    });
  }
});
