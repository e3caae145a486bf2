// A linear classifier over hashed features whose weights are sparse: most buckets have none, the others a row each.

export interface Table {
  /** The number of buckets is 2^bits. */
  readonly bits: number;
  /** How many classes there are: the weights in a row. */
  readonly stride: number;
  /** The number of the row of each bucket; 0 where it has none (row 0 is not used). */
  readonly index: Int32Array;
  /** `rows[row * stride + class]`: in any unit, only the order of sums counts. */
  readonly rows: Int8Array | Float32Array;
}

/** Replaces the buckets of a sample by where their rows begin, leaves out those without; returns how many are left. */
export function lookUp({ index, stride }: Table, buckets: Int32Array, count: number): number {
  let used = 0;
  for (let i = 0; i < count; i++) {
    const row = index[buckets[i]!]!;
    if (row !== 0) buckets[used++] = row * stride;
  }
  return used;
}

/** Adds up the rows that begin at the first `count` places of `at`. */
export function sumRows({ rows, stride }: Table, at: Int32Array, count: number, sums: Float64Array): void {
  for (let c = 0; c < stride; c++) sums[c] = 0;
  for (let i = 0; i < count; i++) {
    const row = at[i]!;
    for (let c = 0; c < stride; c++) sums[c]! += rows[row + c]!;
  }
}

/** The same for three classes. */
export function sumThree({ rows }: Table, at: Int32Array, count: number, sums: Float64Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  for (let i = 0; i < count; i++) {
    const row = at[i]!;
    a += rows[row]!;
    b += rows[row + 1]!;
    c += rows[row + 2]!;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
}

/** The number of the largest of the first `count` sums. */
export function largest(sums: Float64Array, count: number): number {
  let best = 0;
  for (let c = 1; c < count; c++) if (sums[c]! > sums[best]!) best = c;
  return best;
}

/** A table with a row of zeros for each bucket that `keep` says yes to. */
export function emptyTable(
  bits: number,
  stride: number,
  keep: (bucket: number) => boolean,
): Table & { readonly rows: Float32Array } {
  const index = new Int32Array(2 ** bits);
  let used = 0;
  for (let bucket = 0; bucket < index.length; bucket++) if (keep(bucket)) index[bucket] = ++used;
  return { bits, stride, index, rows: new Float32Array((used + 1) * stride) };
}
