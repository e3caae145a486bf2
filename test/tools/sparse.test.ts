import { expect, test } from 'vitest';
import { FORBIDDEN, type Sequence } from '../../src/model/crf.ts';
import { averageOf, train } from '../../tools/train/sparse.ts';

/** “aab”: one feature a position, its letter. */
const sequence = (letters: string): Sequence => ({
  ids: Int32Array.from(letters, (letter) => letter.charCodeAt(0)),
  starts: Int32Array.from({ length: letters.length + 1 }, (_, t) => t),
  length: letters.length,
});
/** “x” is of class 1, every other letter of class 0; 1 never follows 1. */
const trained = (words: readonly string[], seed: number) =>
  train(
    words.map((word) => ({ tokens: sequence(word), allowed: Uint32Array.from(word, (l) => (l === 'x' ? 2 : 1)) })),
    { states: Uint8Array.of(0, 1), epochs: 8, seed, least: 1, may: (from, to) => from !== 1 || to !== 1 },
  );
const weightOf = ({ hashes, weights }: ReturnType<typeof trained>, letter: string): number | undefined => {
  const row = hashes.indexOf(letter.charCodeAt(0));
  return row < 0 ? undefined : weights[2 * row];
};

test('a feature of one class weighs for it, and of another against it', () => {
  const model = trained(['axa', 'aax', 'xaa'], 1);
  expect(weightOf(model, 'x')).toBeGreaterThan(0.1);
  expect(weightOf(model, 'a')).toBeLessThan(-0.1);
});

test('the mean of models that saw other features: one that a model never saw weighs 0 there', () => {
  const [one, other] = [trained(['axa', 'aax'], 1), trained(['bxb', 'xbb'], 2)];
  const mean = averageOf([one, other]);
  expect(weightOf(mean, 'a')).toBeCloseTo(weightOf(one, 'a')! / 2, 6);
  expect(weightOf(mean, 'b')).toBeCloseTo(weightOf(other, 'b')! / 2, 6);
  expect(weightOf(mean, 'x')).toBeCloseTo((weightOf(one, 'x')! + weightOf(other, 'x')!) / 2, 6);
  expect(mean.transitions[1 * 3 + 1]).toBe(FORBIDDEN);
});

test('the same seed gives the same weights, another one others', () => {
  const words = ['axa', 'aax', 'xaa', 'aaa'];
  expect(trained(words, 1).weights).toEqual(trained(words, 1).weights);
  expect(trained(words, 2).weights).not.toEqual(trained(words, 1).weights);
});
