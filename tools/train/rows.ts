// Which features are worth a weight: those seen often enough. Each gets a row of its own.

/** Counts of features by the upper 26 bits of their hashes, up to 255. */
export class Census {
  readonly #counts: Uint8Array = new Uint8Array(2 ** 26);
  add(ids: Int32Array): void {
    for (const id of ids) if (this.#counts[id >>> 6]! < 255) this.#counts[id >>> 6]!++;
  }
  has(id: number, least: number): boolean {
    return this.#counts[id >>> 6]! >= least;
  }
}

/** Numbers features from 0 in the order in which they come: open addressing by their hashes. */
export class Rows {
  #keys: Int32Array = new Int32Array(2 ** 20);
  #rows: Int32Array = new Int32Array(2 ** 20).fill(-1);
  readonly hashes: number[] = [];

  /** The row of a feature; a new one where it has none. */
  of(hash: number): number {
    const slot = this.#slot(hash);
    if (this.#rows[slot]! >= 0) return this.#rows[slot]!;
    this.#keys[slot] = hash;
    this.#rows[slot] = this.hashes.length;
    this.hashes.push(hash);
    if (this.hashes.length * 2 > this.#keys.length) this.#grow();
    return this.hashes.length - 1;
  }

  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 4;
    for (slot &= mask; this.#rows[slot]! >= 0 && this.#keys[slot] !== hash; ) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    this.#keys = new Int32Array(this.#keys.length * 2);
    this.#rows = new Int32Array(this.#keys.length).fill(-1);
    this.hashes.forEach((hash, row) => {
      const slot = this.#slot(hash);
      this.#keys[slot] = hash;
      this.#rows[slot] = row;
    });
  }
}
