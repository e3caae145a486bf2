import { expect, test } from 'vitest';
import { Features } from '../../src/model/features.ts';
import { scoreFirst } from '../../src/model/sparse-file.ts';
import { type Example, shipped, trainSeveral } from '../../tools/train/sparse.ts';

/** “rain”: one position, a feature for each letter; right or wrong. */
function example(word: string, right: boolean): Example {
  const features = new Features();
  for (const letter of word) features.add(1, letter.charCodeAt(0));
  features.next();
  return { tokens: features.copy(), allowed: Uint32Array.of(right ? 2 : 1) };
}

const options = { states: Uint8Array.of(0, 1), epochs: 40, least: 1, dropout: 0.2, rate: 0.5, offset: 1 };
const examples = [example('rain', true), example('rail', true), example('soup', false), example('soul', false)];
const scoreOf = (seeds: readonly number[], word: string): number =>
  scoreFirst(shipped(trainSeveral(examples, options, seeds), 10, 0), example(word, true).tokens)[0]!;

test('what ships after several trainings scores as the mean of each', () => {
  const [one, two] = [scoreOf([1], 'rain'), scoreOf([2], 'rain')];
  expect(Math.abs(one - two)).toBeGreaterThan(0.1); // so that neither of them passes for the mean
  expect(scoreOf([1, 2], 'rain')).toBeCloseTo((one + two) / 2, 1);
});

test('it tells right from wrong, and features that it has never seen tell it nothing', () => {
  expect(scoreOf([1, 2, 3], 'rain')).toBeGreaterThan(0.5);
  expect(scoreOf([1, 2, 3], 'soup')).toBeLessThan(-0.5);
  expect(scoreOf([1, 2, 3], 'xyz')).toBe(0);
});
