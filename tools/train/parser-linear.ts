import { emptyTable, type Table } from '../../src/model/parser-table.ts';

/** How often each bucket turned up, up to 255 times. */
export class Counts {
  readonly bits: number;
  readonly seen: Uint8Array;
  constructor(bits: number) {
    this.bits = bits;
    this.seen = new Uint8Array(2 ** bits);
  }
  add(buckets: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) if (this.seen[buckets[i]!]! < 255) this.seen[buckets[i]!]!++;
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

  constructor(bits: number, stride: number, keep: (bucket: number) => boolean, rate = 0.1, offset = 1) {
    this.table = emptyTable(bits, stride, keep);
    this.#squares = new Float32Array(this.table.rows.length);
    this.#drift = new Float64Array(this.table.rows.length);
    this.#rate = rate;
    this.#offset = offset;
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

/** Which buckets have one of the `count` rows of a table that weigh most. */
export function heaviest({ index, rows, stride }: Table, count: number): (bucket: number) => boolean {
  const weight = new Float32Array(rows.length / stride);
  for (let row = 0; row < weight.length; row++)
    for (let c = 0; c < stride; c++) weight[row] = Math.max(weight[row]!, Math.abs(rows[row * stride + c]!));
  const least = weight.slice().sort()[Math.max(0, weight.length - count)]!;
  return (bucket) => index[bucket]! > 0 && weight[index[bucket]!]! >= least;
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
