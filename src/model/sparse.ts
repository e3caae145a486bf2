// Linear weights over hashed features, most of which have none: the others stand in a table by the hash of their feature.

/**
 * Two weights for each feature that has some. An entry is a whole number: the first weight in the upper ten bits, the second
 * in the next ten, and the low twelve bits of the feature’s hash, which tell the feature that owns the bucket from others.
 */
export interface SparseTable {
  /** The number of buckets is 2^bits; a feature's bucket is the upper bits of its hash. */
  readonly bits: number;
  readonly entries: Int32Array;
}

/** The largest weight that an entry holds. */
export const LARGEST = 511;
const CHECK = 0xfff;

export const entryOf = (hash: number, first: number, second: number): number =>
  (first << 22) | ((second & 1023) << 12) | (hash & CHECK);
export const firstOf = (entry: number): number => entry >> 22;
export const secondOf = (entry: number): number => (entry << 10) >> 22;
export const checkOf = (entry: number): number => entry & CHECK;

/** The sums of the two weights of the features `ids[from … to - 1]`, into `sums`. No branch: what is known cannot be foreseen. */
export function sumInto(
  { bits, entries }: SparseTable,
  ids: Int32Array,
  from: number,
  to: number,
  sums: Int32Array,
): void {
  const shift = 32 - bits;
  let first = 0;
  let second = 0;
  for (let i = from; i < to; i++) {
    const hash = ids[i]!;
    const entry = entries[hash >>> shift]!;
    const known = entry & ((((entry ^ hash) & CHECK) - 1) >> 31);
    first += known >> 22;
    second += (known << 10) >> 22;
  }
  sums[0] = first;
  sums[1] = second;
}

/** A feature and its weights, as training leaves them. */
export interface Weighted {
  readonly hash: number;
  readonly first: number;
  readonly second: number;
}

/** A table of the heaviest features; of two that fall into one bucket the heavier stays. */
export function tableOf(bits: number, features: readonly Weighted[]): SparseTable {
  const entries = new Int32Array(2 ** bits);
  const weight = ({ first, second }: Weighted): number => Math.max(Math.abs(first), Math.abs(second));
  const heaviest = features
    .filter((f) => weight(f) > 0)
    .sort((a, b) => weight(b) - weight(a) || (a.hash >>> 0) - (b.hash >>> 0));
  for (const { hash, first, second } of heaviest) {
    const bucket = hash >>> (32 - bits);
    if (entries[bucket] === 0) entries[bucket] = entryOf(hash, first, second);
  }
  return { bits, entries };
}
