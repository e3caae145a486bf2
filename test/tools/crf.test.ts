import { describe, expect, test } from 'vitest';
import { FORBIDDEN } from '../../src/model/crf.ts';
import { type Crf, scoreStates } from '../../src/model/dense.ts';
import { Features } from '../../src/model/features.ts';
import { averageOf, type Example, trainCrf } from '../../tools/train/crf.ts';
import { readCrf, writeCrf } from '../../tools/train/dense-file.ts';
import { lattice, viterbi } from '../../tools/train/lattice.ts';

const LETTERS = 'abc';

/** “aab”: one feature a position, its letter; the states that are right as masks, 1 = first, 2 = second, 3 = either. */
function example(letters: string, allowed: number[]): Example {
  const features = new Features();
  for (const letter of letters) {
    features.add(1, LETTERS.indexOf(letter));
    features.next();
  }
  return { ...features.copy(), allowed: Uint32Array.from(allowed) };
}

const decode = (crf: Crf, letters: string) => {
  const e = example(letters, []);
  return [...viterbi(crf, scoreStates(crf, e), e.length)];
};

const options = {
  classes: ['x', 'y'],
  states: Uint8Array.of(0, 1),
  bits: 8,
  epochs: 60,
  seed: 1,
  rate: 0.5,
  offset: 1,
};
const examples = [example('ab', [1, 2]), example('ba', [2, 1]), example('aab', [1, 1, 2])];

describe('a linear-chain CRF', () => {
  test('learns what its features tell', () => {
    const crf = trainCrf(examples, options);
    expect(decode(crf, 'abab')).toEqual([0, 1, 0, 1]);
  });

  test('learns from the order alone where the letter tells nothing', () => {
    const crf = trainCrf([example('aaaa', [1, 2, 1, 2])], { ...options, may: (from, to) => !(from === 2 && to === 1) });
    expect(decode(crf, 'aaaaaa')).toEqual([0, 1, 0, 1, 0, 1]);
  });

  test('never takes a forbidden transition', () => {
    const crf = trainCrf(examples, { ...options, may: (from, to) => !(from === 1 && to === 0) });
    expect(crf.transitions[1 * 3 + 0]).toBe(FORBIDDEN);
    expect(decode(crf, 'ba').join('')).not.toBe('10');
  });

  test('learns from partial labels: what may be either is left open', () => {
    const crf = trainCrf([example('ac', [1, 3]), example('ca', [2, 1]), example('c', [2])], options);
    expect(decode(crf, 'ac')).toEqual([0, 1]);
  });

  test('gives marginals that agree with the sum over all paths', () => {
    const crf = trainCrf(examples, { ...options, epochs: 3 });
    const e = example('abc', []);
    const scores = scoreStates(crf, e);
    const paths = Array.from({ length: 8 }, (_, p) => [p & 1, (p >> 1) & 1, (p >> 2) & 1]);
    const weight = (path: number[]) => {
      let sum = 0;
      path.forEach((s, t) => {
        sum += scores[t * 2 + s]! + crf.transitions[(t === 0 ? 2 : path[t - 1]!) * 3 + s]!;
      });
      return Math.exp(sum + crf.transitions[path[2]! * 3 + 2]!);
    };
    const z = paths.reduce((sum, p) => sum + weight(p), 0);
    const { marginals, logZ } = lattice(crf, scores, 3);
    expect(logZ).toBeCloseTo(Math.log(z), 5);
    const second = paths.filter((p) => p[1] === 1).reduce((sum, p) => sum + weight(p), 0);
    expect(marginals[1 * 2 + 1]).toBeCloseTo(second / z, 5);
  });

  test('is the same for the same seed', () => {
    expect(trainCrf(examples, options).weights).toEqual(trainCrf(examples, options).weights);
  });

  test('several are averaged: the scores are the mean of theirs, what is forbidden stays so', () => {
    const may = (from: number, to: number) => !(from === 1 && to === 0);
    const dropout = 0.3;
    const all = [1, 2, 3].map((seed) => trainCrf(examples, { ...options, epochs: 5, seed, may, dropout }));
    expect(all[0]!.weights).not.toEqual(all[1]!.weights);
    const scores = (crf: Crf) => [...scoreStates(crf, example('ba', []))];
    const [mean, ...each] = [averageOf(all), ...all].map(scores);
    for (const [i, score] of mean!.entries()) {
      const theirs = each.map((own) => own[i]!);
      expect(score).toBeCloseTo(theirs.reduce((sum, s) => sum + s, 0) / 3, 5);
    }
    expect(averageOf(all).transitions[1 * 3 + 0]).toBe(FORBIDDEN);
  });

  test('outlives its file: eight bits keep the decisions', () => {
    const crf = trainCrf(examples, options);
    const read = readCrf(writeCrf(crf));
    expect(read.classes).toEqual(['x', 'y']);
    expect(decode(read, 'abab')).toEqual([0, 1, 0, 1]);
  });

  test('a file cut short is refused', () => {
    expect(() => readCrf(writeCrf(trainCrf(examples, options)).slice(0, 20))).toThrow();
  });
});
