// Sums of the weights of features, for the parser at work: tables laid out so that few additions do.
import { HASH_BITS } from './parser-table.ts';

/** A table as a file holds it. */
export interface FileTable {
  readonly bits: number;
  readonly classes: number;
  /** As that of `Table`. */
  readonly index: Int32Array;
  /** The weights of all rows, from the first one on, for one class after the other: whole numbers. */
  readonly columns: Int8Array;
}

/** A table with four weights to a number, a byte each, from the lowest up. A byte is SHIFTED more than its weight. */
export interface RowTable {
  readonly bits: number;
  readonly classes: number;
  /** How many numbers a row has. */
  readonly stride: number;
  /** As that of `Table`. */
  readonly index: Int32Array;
  readonly rows: Int32Array;
}

/** So much that weights from -63 to 63 become positive, and that two of them fit into a byte. */
const SHIFTED = 64;

/** Four weights to a number; they are from -63 to 63. */
export function inRows({ bits, classes, index, columns }: FileTable): RowTable {
  const stride = Math.ceil(classes / 4);
  const count = columns.length / classes;
  const rows = new Int32Array((count + 1) * stride);
  for (let c = 0; c < classes; c++)
    for (let row = 0, to = stride + (c >> 2); row < count; row++, to += stride)
      rows[to]! |= (columns[c * count + row]! + SHIFTED) << (8 * (c & 3));
  return { bits, classes, stride, index, rows };
}

/**
 * Replaces the hashes of a sample by where their rows begin, leaves out those without; returns how many are left. No branch:
 * whether a feature is known cannot be foreseen. One whose bucket is empty may get row 0, which has no weights.
 */
export function lookUp({ bits, index, stride }: RowTable, hashes: Int32Array, count: number): number {
  const rest = HASH_BITS - bits;
  const mask = (1 << rest) - 1;
  let used = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    const entry = index[hash >>> rest]!;
    hashes[used] = (entry >>> rest) * stride;
    used += (((entry ^ hash) & mask) - 1) >>> 31;
  }
  return used;
}

/** So many places behind the last feature are written over. */
export const PADDING = 3;
const LANES = 0xff00ff;

/**
 * Adds up the rows that begin at the first `count` places of `at`, of which there are PADDING more. Each sum is too large by
 * as much as the others. Weights are added two rows at a time while they are bytes, then two classes at a time.
 */
export function sumRows({ rows, stride }: RowTable, at: Int32Array, count: number, sums: Int32Array): void {
  at[count] = at[count + 1] = at[count + 2] = 0;
  for (let w = 0; w < stride; w++) {
    let even = 0;
    let odd = 0;
    for (let i = 0; i < count; i += 4) {
      const a = (rows[at[i]! + w]! + rows[at[i + 1]! + w]!) | 0;
      const b = (rows[at[i + 2]! + w]! + rows[at[i + 3]! + w]!) | 0;
      even = (even + (a & LANES) + (b & LANES)) | 0;
      odd = (odd + ((a >>> 8) & LANES) + ((b >>> 8) & LANES)) | 0;
    }
    sums[4 * w] = even & 0xffff;
    sums[4 * w + 1] = odd & 0xffff;
    sums[4 * w + 2] = even >>> 16;
    sums[4 * w + 3] = odd >>> 16;
  }
}

/**
 * A table of three classes with the weights in the index itself, above the rest of the feature’s hash (5 bits at most): how
 * much more the second weighs than the first, times 2^14, and how much more the third does.
 */
export interface MarginTable {
  readonly bits: number;
  readonly index: Int32Array;
}

/** Margins of weights from -90 to 90: the sum of 45 of them fits into 14 bits. */
export function margins({ bits, index, columns }: FileTable): MarginTable {
  const rest = HASH_BITS - bits;
  const count = columns.length / 3;
  const out = new Int32Array(index.length);
  for (let bucket = 0; bucket < index.length; bucket++) {
    const entry = index[bucket]!;
    if (entry === 0) continue;
    const row = (entry >>> rest) - 1;
    const first = columns[row]!;
    const both = (columns[count + row]! - first) * 2 ** 14 + columns[2 * count + row]! - first;
    out[bucket] = (both << 5) | (entry & ((1 << rest) - 1));
  }
  return { bits, index: out };
}

/** Puts the sums of the margins of the first `count` features into `sums`, 0 for the first class. No branch, as above. */
export function sumMargins({ bits, index }: MarginTable, hashes: Int32Array, count: number, sums: Int32Array): void {
  const rest = HASH_BITS - bits;
  const mask = (1 << rest) - 1;
  let both = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    const entry = index[hash >>> rest]!;
    both = (both + ((entry >> 5) & ((((entry ^ hash) & mask) - 1) >> 31))) | 0;
  }
  const third = (both << 18) >> 18;
  sums[0] = 0;
  sums[1] = (both - third) >> 14;
  sums[2] = third;
}

/** The number of the largest of the sums from `from` on, below `count`. */
export function largest(sums: Int32Array | Float64Array, count: number, from = 0): number {
  let best = from;
  for (let c = from + 1; c < count; c++) if (sums[c]! > sums[best]!) best = c;
  return best;
}
