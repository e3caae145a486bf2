// A linear classifier over hashed features whose weights are sparse: most features have none, the others a row each.

/** Features are hashed to this many bits. */
export const HASH_BITS = 22;
export const HASH_SHIFT: number = 32 - HASH_BITS;

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

export type Sums = Int32Array | Float64Array;

/** Replaces the hashes of a sample by where their rows begin, leaves out those without; returns how many are left. */
export function lookUp({ bits, index, stride }: Table, hashes: Int32Array, count: number): number {
  const rest = HASH_BITS - bits;
  const mask = (1 << rest) - 1;
  let used = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    const entry = index[hash >>> rest]!;
    if (entry !== 0 && ((entry ^ hash) & mask) === 0) hashes[used++] = (entry >>> rest) * stride;
  }
  return used;
}

/** Adds up the rows that begin at the first `count` places of `at`. */
export function sumRows({ rows, stride }: Table, at: Int32Array, count: number, sums: Sums): void {
  let i = count & 3;
  for (let c = 0; c < stride; c++) {
    let sum = 0;
    for (let k = 0; k < i; k++) sum += rows[at[k]! + c]!;
    sums[c] = sum;
  }
  for (; i < count; i += 4) {
    const p = at[i]!;
    const q = at[i + 1]!;
    const r = at[i + 2]!;
    const s = at[i + 3]!;
    for (let c = 0; c < stride; c++) sums[c]! += rows[p + c]! + rows[q + c]! + rows[r + c]! + rows[s + c]!;
  }
}

/** A table of three classes with the weights in the index itself: 9 bits each above the rest of the feature’s hash. */
export interface PackedTable {
  readonly bits: number;
  readonly index: Int32Array;
}

/** Packs a table of three classes and whole weights from -255 to 255; the rest of its hashes has 5 bits at most. */
export function packed(table: Table): PackedTable {
  const { bits, index, rows } = table;
  const out = new Int32Array(index.length);
  const mask = (1 << (HASH_BITS - bits)) - 1;
  for (let bucket = 0; bucket < index.length; bucket++) {
    if (index[bucket] === 0) continue;
    const at = rowOf(table, bucket) * 3;
    out[bucket] =
      (rows[at]! << 23) | ((rows[at + 1]! & 511) << 14) | ((rows[at + 2]! & 511) << 5) | (index[bucket]! & mask);
  }
  return { bits, index: out };
}

/** Adds up the weights of the first `count` features. No branch: whether a feature is known cannot be foreseen. */
export function sumPacked({ bits, index }: PackedTable, hashes: Int32Array, count: number, sums: Sums): void {
  const rest = HASH_BITS - bits;
  const mask = (1 << rest) - 1;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    const entry = index[hash >>> rest]!;
    const known = entry & ((((entry ^ hash) & mask) - 1) >> 31);
    a += known >> 23;
    b += (known << 9) >> 23;
    c += (known << 18) >> 23;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
}

/** The number of the largest of the sums from `from` on, below `count`. */
export function largest(sums: Sums, count: number, from = 0): number {
  let best = from;
  for (let c = from + 1; c < count; c++) if (sums[c]! > sums[best]!) best = c;
  return best;
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
