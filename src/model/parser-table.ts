// A linear classifier over hashed features whose weights are sparse: most features have none, the others a row each. This is
// what training makes and a file holds; parser-sums.ts has what is made of it to parse.
import { finish } from './templates.ts';

/** Features are hashed to this many bits. */
export const HASH_BITS = 22;

export interface Table {
  /** The number of buckets is 2^bits; the bits of the hash beyond these tell the feature that owns the bucket from others. */
  readonly bits: number;
  /** How many classes there are: the weights in a row. */
  readonly stride: number;
  /** For each bucket the number of its row, then the rest of its feature’s hash; 0 where it has none (there is no row 0). */
  readonly index: Int32Array;
  /** `rows[row * stride + class]`: in any unit, only the order of sums counts. */
  readonly rows: Int8Array | Float32Array;
}

/** Makes hashes of features out of the sums of what they join, in place; each has a salt of its own. */
export function hashed(sums: Int32Array, count: number): void {
  let salt = 0;
  for (let i = 0; i < count; i++) {
    salt = (salt + 0x9e3779b1) | 0;
    sums[i] = finish((sums[i]! + salt) | 0, 32 - HASH_BITS);
  }
}

/**
 * An empty index for the features with these hashes, those that matter most first: each bucket goes to the first that
 * asks for it. Rows are numbered from 1, in the order of the hashes that found a place.
 */
export function indexOf(bits: number, hashes: Iterable<number>): { index: Int32Array; count: number } {
  const rest = HASH_BITS - bits;
  const mask = (1 << rest) - 1;
  const index = new Int32Array(2 ** bits);
  let count = 0;
  for (const hash of hashes) if (index[hash >>> rest] === 0) index[hash >>> rest] = (++count << rest) | (hash & mask);
  return { index, count };
}

/** The hash of the feature that owns a bucket. */
export const hashOf = ({ bits, index }: Table, bucket: number): number =>
  (bucket << (HASH_BITS - bits)) | (index[bucket]! & ((1 << (HASH_BITS - bits)) - 1));

/** The row of a bucket; 0 where it has none. */
export const rowOf = ({ bits, index }: Table, bucket: number): number => index[bucket]! >>> (HASH_BITS - bits);
