// The sums of the parser’s tables are those of plain additions.
import { describe, expect, test } from 'vitest';
import {
  type FileTable,
  inRows,
  largest,
  lookUp,
  margins,
  PADDING,
  sumMargins,
  sumRows,
} from '../../src/model/parser-sums.ts';
import { HASH_BITS, indexOf } from '../../src/model/parser-table.ts';

const BITS = HASH_BITS - 3;
/** The features that have weights: in the first bucket, in the last one, and between. */
const KNOWN = [1, 2 ** HASH_BITS - 1, 80, 4000, 123456];
/** In the bucket of a known feature, beside one, and in empty buckets. */
const UNKNOWN = [2, 81, 9000, 9001];

/** Weights of each class; the first two features have the largest and the smallest there are, in turn. */
const weightsOf = (classes: number, most: number): number[][] =>
  Array.from({ length: classes }, (_, c) =>
    KNOWN.map((_, k) => (k > 1 ? ((c + 3) * (k + 1)) % 11 : k === c % 2 ? most : -most)),
  );

const tableOf = (weights: readonly number[][]): FileTable => ({
  bits: BITS,
  classes: weights.length,
  index: indexOf(BITS, KNOWN).index,
  columns: Int8Array.from(weights.flat()),
});

const plain = (weights: readonly number[][], sample: readonly number[]): number[] =>
  weights.map((of) => sample.reduce((sum, hash) => sum + (of[KNOWN.indexOf(hash)] ?? 0), 0));

const SAMPLES = [
  ['nothing known', UNKNOWN],
  ['one known', [80, ...UNKNOWN]],
  ['two known', [1, 9000, 4000]],
  ['one extreme', Array.from({ length: 22 }, () => 1)],
  ['the other', Array.from({ length: 22 }, () => KNOWN[1]!)],
  ['all', [...KNOWN, ...UNKNOWN, ...KNOWN]],
] as const;

describe.each([3, 4, 19])('rows of %i classes', (classes) => {
  const weights = weightsOf(classes, 63);
  const table = inRows(tableOf(weights));

  test.each(SAMPLES)('%s', (_, sample) => {
    const at = Int32Array.from([...sample, ...Array<number>(PADDING).fill(7)]);
    const sums = new Int32Array(classes + PADDING);
    sumRows(table, at, lookUp(table, at, sample.length), sums);
    const right = plain(weights, sample);
    expect(Array.from(right, (_, c) => sums[c]! - sums[0]!)).toEqual(right.map((sum) => sum - right[0]!));
  });
});

describe('margins', () => {
  const weights = weightsOf(3, 90);
  const table = margins(tableOf(weights));

  test.each([...SAMPLES, ['45 of an extreme', Array.from({ length: 45 }, () => 1)] as const])('%s', (_, sample) => {
    const sums = new Int32Array(3);
    sumMargins(table, Int32Array.from(sample), sample.length, sums);
    const [first, second, third] = plain(weights, sample);
    expect([...sums]).toEqual([0, second! - first!, third! - first!]);
  });
});

test('the first of the largest sums', () => {
  expect(largest(Int32Array.of(9, 4, 7, 7), 4)).toBe(0);
  expect(largest(Int32Array.of(9, 4, 7, 7), 4, 1)).toBe(2);
  expect(largest(Int32Array.of(9, 4, 7, 7), 2, 1)).toBe(1);
});
