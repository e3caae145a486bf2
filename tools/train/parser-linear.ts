import { HASH_BITS, hashOf, indexOf, rowOf, type Table } from '../../src/model/parser-table.ts';

/** Replaces the hashes of a sample by where their rows begin, leaves out those without; returns how many are left. */
function lookUp({ bits, index, stride }: Table, hashes: Int32Array, count: number): number {
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
function sumRows({ rows, stride }: Table, at: Int32Array, count: number, sums: Float64Array): void {
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

/** Puts the scores of a sample’s classes into `sums`. */
export function scoreWith(table: Table, hashes: Int32Array, count: number, sums: Float64Array): void {
  sumRows(table, hashes, lookUp(table, hashes, count), sums);
}

/** How often the features with each hash turned up, up to 255 times. */
export class Counts {
  readonly seen: Uint8Array = new Uint8Array(2 ** HASH_BITS);
  add(hashes: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) if (this.seen[hashes[i]!]! < 255) this.seen[hashes[i]!]!++;
  }
  /** The hashes of those that turned up so many times. */
  atLeast(least: number): number[] {
    const hashes: number[] = [];
    for (const [hash, n] of this.seen.entries()) if (n >= least) hashes.push(hash);
    return hashes;
  }
}

/**
 * A linear classifier in training: softmax over rows of hashed weights, AdaGrad with an offset in its accumulator
 * (Duchi, Hazan, Singer 2011), weights averaged over all steps (Polyak).
 */
export class Linear {
  readonly table: Table & { readonly rows: Float32Array };
  readonly #squares: Float32Array;
  readonly #drift: Float64Array;
  readonly #rate: number;
  readonly #offset: number;
  #time = 1;

  constructor(bits: number, stride: number, hashes: readonly number[], rate = 0.1, offset = 1) {
    const { index, count } = indexOf(bits, hashes);
    this.table = { bits, stride, index, rows: new Float32Array((count + 1) * stride) };
    this.#squares = new Float32Array(this.table.rows.length);
    this.#drift = new Float64Array(this.table.rows.length);
    this.#rate = rate;
    this.#offset = offset;
  }

  /** Puts the scores of a sample’s classes into `sums`, some features left out at random; returns how many are left in. */
  score(hashes: Int32Array, count: number, sums: Float64Array, dropout: number, next: () => number): number {
    const found = lookUp(this.table, hashes, count);
    let used = 0;
    for (let i = 0; i < found; i++) if (dropout === 0 || next() >= dropout) hashes[used++] = hashes[i]!;
    sumRows(this.table, hashes, used, sums);
    return used;
  }

  /** One step up the gradient of the log-likelihood for the rows at these places; classes near nothing are left out. */
  step(at: Int32Array, count: number, gradient: Float64Array): void {
    const { rows, stride } = this.table;
    const squares = this.#squares;
    const drift = this.#drift;
    const rate = this.#rate;
    const offset = this.#offset;
    for (let c = 0; c < stride; c++) {
      const g = gradient[c]!;
      if (g < 1e-2 && g > -1e-2) continue;
      for (let i = 0; i < count; i++) {
        const k = at[i]! + c;
        const square = squares[k]! + g * g;
        squares[k] = square;
        const delta = (rate * g) / Math.sqrt(square + offset);
        rows[k]! += delta;
        drift[k]! += delta * this.#time;
      }
    }
    this.#time++;
  }

  /** The table with its weights averaged over all steps. */
  average(): Table {
    const { rows } = this.table;
    return { ...this.table, rows: rows.map((w, i) => w - this.#drift[i]! / this.#time) };
  }
}

/** The hashes of the features that weigh most, heaviest first. */
export function heaviest(table: Table, count: number): number[] {
  const { index, rows, stride } = table;
  const found: { hash: number; weight: number }[] = [];
  for (let bucket = 0; bucket < index.length; bucket++) {
    if (index[bucket] === 0) continue;
    const at = rowOf(table, bucket) * stride;
    let weight = 0;
    for (let c = 0; c < stride; c++) weight = Math.max(weight, Math.abs(rows[at + c]!));
    const hash = hashOf(table, bucket);
    found.push({ hash, weight: weight });
  }
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
    .map(({ hash }) => hash);
}

/** From scores to the gradient: P(class, given that it is a right one) − P(class). */
export function gradientOf(sums: Float64Array, count: number, right: (c: number) => boolean, out: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < count; c++) if (sums[c]! > top) top = sums[c]!;
  let all = 0;
  let good = 0;
  for (let c = 0; c < count; c++) {
    const e = Math.exp(sums[c]! - top);
    out[c] = e;
    all += e;
    if (right(c)) good += e;
  }
  for (let c = 0; c < count; c++) out[c] = (right(c) ? out[c]! / Math.max(good, 1e-300) : 0) - out[c]! / all;
}
