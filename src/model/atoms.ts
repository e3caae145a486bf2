/**
 * The atoms of a sequence, position by position: that of kind k at position t is `values[t * kinds + k]`. The room grows and
 * is used again; what stands in it is for the caller to fill, except kind 0, which is 0 for good.
 */
export class Atoms {
  readonly kinds: number;
  values = new Int32Array(0);
  /** How many positions there are. */
  length = 0;

  constructor(kinds: number) {
    this.kinds = kinds;
  }

  /** Makes room for so many positions. */
  resize(length: number): void {
    this.length = length;
    if (length * this.kinds > this.values.length) this.values = new Int32Array(2 * length * this.kinds);
  }

  /** The atoms of a kind: what a column has from `first` on. */
  copy(kind: number, column: Int32Array | Uint8Array, first: number): void {
    const { values, kinds, length } = this;
    for (let t = 0; t < length; t++) values[t * kinds + kind] = column[first + t]!;
  }

  /** The same, of the neighbour `d` places on; that of the last position is itself. */
  copyNear(kind: number, column: Int32Array, first: number, d: number): void {
    const { values, kinds, length } = this;
    for (let t = 0; t < length; t++)
      values[t * kinds + kind] = column[first + Math.max(0, Math.min(length - 1, t + d))]!;
  }

  /** One atom for all positions. */
  fill(kind: number, value: number): void {
    const { values, kinds, length } = this;
    for (let t = 0; t < length; t++) values[t * kinds + kind] = value;
  }

  /** The atoms of one position. */
  row(t: number): Int32Array {
    return this.values.subarray(t * this.kinds, (t + 1) * this.kinds);
  }
}
