// Decoding of a chain of tags: the best path (Viterbi), and how probable a tag is where it stands (forward–backward).
import { BEGIN, type ChainTables, CLOSED, EDGE, FREE, KNOWN, N, T } from './chain-tables.ts';

/** Decodes runs up to a length; its arrays are used again for each. `sums[at + t * T + tag]` times scale is a score. */
export class Chain {
  readonly #tables: ChainTables;
  readonly #trail: Uint8Array;
  readonly #path: Uint8Array;
  readonly #emission: Float64Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #row = new Float64Array(N);
  readonly #kept = new Uint8Array(N);
  #best = new Float64Array(T);
  #next = new Float64Array(T);

  constructor(tables: ChainTables, longest: number) {
    this.#tables = tables;
    this.#trail = new Uint8Array(longest * T);
    this.#path = new Uint8Array(longest);
    this.#emission = new Float64Array(longest * T);
    this.#forward = new Float64Array(longest * T);
    this.#backward = new Float64Array(longest * T);
  }

  /** The best path of tags; it stands until the next call. */
  path(sums: Int32Array, at: number, length: number): Uint8Array {
    const { scale, transitions } = this.#tables;
    for (let s = 0; s < T; s++) this.#best[s] = sums[at + s]! * scale + transitions[EDGE * (T + 1) + s]!;
    for (let t = 1; t < length; t++) this.#step(sums, at + t * T, t * T);
    let last = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let s = 0; s < T; s++) {
      const x = this.#best[s]! + transitions[s * (T + 1) + EDGE]!;
      if (x > top) {
        top = x;
        last = s;
      }
    }
    for (let t = length - 1; t >= 0; t--) {
      this.#path[t] = last;
      last = this.#trail[t * T + last]!;
    }
    return this.#path.subarray(0, length);
  }

  #step(sums: Int32Array, at: number, trailAt: number): void {
    const { scale, into, transitions } = this.#tables;
    const best = this.#best;
    const next = this.#next;
    const trail = this.#trail;
    const row = this.#row;
    const kept = this.#kept;
    const n = this.#keepBest();
    for (let i = 0; i < N; i++) {
      let arg = kept[0]!;
      let top = row[arg]! + into[i * N + arg]!;
      for (let k = 1; k < n; k++) {
        const j = kept[k]!;
        const x = row[j]! + into[i * N + j]!;
        if (x > top) {
          top = x;
          arg = j;
        }
      }
      const s = FREE[i]!;
      next[s] = top + sums[at + s]! * scale;
      trail[trailAt + s] = CLOSED[arg]!;
    }
    for (let k = 0; k < BEGIN.length; k++) {
      const b = BEGIN[k]!;
      for (let s = b + 1; s <= b + 2; s++) {
        const x = best[b]! + transitions[b * (T + 1) + s]!;
        const y = best[b + 1]! + transitions[(b + 1) * (T + 1) + s]!;
        next[s] = (y > x ? y : x) + sums[at + s]! * scale;
        trail[trailAt + s] = y > x ? b + 1 : b;
      }
    }
    this.#best = next;
    this.#next = best;
  }

  /** The scores of CLOSED into #row, and which of them may be on the best path into #kept: mostly one or two of nine. */
  #keepBest(): number {
    const { leads } = this.#tables;
    const row = this.#row;
    let first = 0;
    for (let j = 0; j < N; j++) {
      row[j] = this.#best[CLOSED[j]!]!;
      if (row[j]! > row[first]!) first = j;
    }
    let n = 0;
    for (let j = 0; j < N; j++) if (row[first]! - row[j]! <= leads[first * N + j]!) this.#kept[n++] = j;
    return n;
  }

  /** Works out the probabilities of a run, for `probability` to tell. */
  weigh(sums: Int32Array, at: number, length: number): void {
    for (let t = 0; t < length; t++) {
      this.#emit(sums, at + t * T, t * T);
      if (t > 0) this.#flow(t * T);
      else for (let s = 0; s < T; s++) this.#forward[s] = this.#tables.exponentials[EDGE * (T + 1) + s]!;
      scaleDown(this.#forward, t * T, this.#emission);
    }
    for (let t = length - 1; t >= 0; t--) {
      if (t < length - 1) this.#ebb(t * T);
      else for (let s = 0; s < T; s++) this.#backward[t * T + s] = this.#tables.exponentials[s * (T + 1) + EDGE]!;
      scaleDown(this.#backward, t * T);
    }
  }

  /** How probable a tag is at a position of the run that was weighed. */
  probability(t: number, tag: number): number {
    let total = 0;
    for (let s = t * T; s < (t + 1) * T; s++) total += this.#forward[s]! * this.#backward[s]!;
    return (this.#forward[t * T + tag]! * this.#backward[t * T + tag]!) / total;
  }

  #emit(sums: Int32Array, at: number, to: number): void {
    const { decay, scale } = this.#tables;
    let top = sums[at]!;
    for (let s = 1; s < T; s++) if (sums[at + s]! > top) top = sums[at + s]!;
    for (let s = 0; s < T; s++) {
      const below = top - sums[at + s]!;
      this.#emission[to + s] = below < KNOWN ? decay[below]! : Math.exp(-below * scale);
    }
  }

  /** Forward, from the position before. */
  #flow(at: number): void {
    const { expInto, exponentials } = this.#tables;
    const forward = this.#forward;
    const row = this.#row;
    const last = at - T;
    for (let j = 0; j < N; j++) row[j] = forward[last + CLOSED[j]!]!;
    for (let i = 0; i < N; i++) {
      let sum = 0;
      for (let j = 0; j < N; j++) sum += row[j]! * expInto[i * N + j]!;
      forward[at + FREE[i]!] = sum;
    }
    for (let k = 0; k < BEGIN.length; k++) {
      const b = BEGIN[k]!;
      for (let s = b + 1; s <= b + 2; s++)
        forward[at + s] =
          forward[last + b]! * exponentials[b * (T + 1) + s]! +
          forward[last + b + 1]! * exponentials[(b + 1) * (T + 1) + s]!;
    }
  }

  /** Backward, from the position behind. */
  #ebb(at: number): void {
    const { expFrom, exponentials } = this.#tables;
    const backward = this.#backward;
    const row = this.#row;
    const ahead = at + T;
    for (let i = 0; i < N; i++) row[i] = this.#emission[ahead + FREE[i]!]! * backward[ahead + FREE[i]!]!;
    for (let j = 0; j < N; j++) {
      let sum = 0;
      for (let i = 0; i < N; i++) sum += row[i]! * expFrom[j * N + i]!;
      backward[at + CLOSED[j]!] = sum;
    }
    for (let k = 0; k < BEGIN.length; k++) {
      const b = BEGIN[k]!;
      const inside = this.#emission[ahead + b + 1]! * backward[ahead + b + 1]!;
      const end = this.#emission[ahead + b + 2]! * backward[ahead + b + 2]!;
      for (let s = b; s <= b + 1; s++)
        backward[at + s] = inside * exponentials[s * (T + 1) + b + 1]! + end * exponentials[s * (T + 1) + b + 2]!;
    }
  }
}

/** Makes the row at a position sum to one, times another row first. */
function scaleDown(rows: Float64Array, at: number, by?: Float64Array): void {
  let sum = 0;
  for (let s = at; s < at + T; s++) {
    if (by) rows[s]! *= by[s]!;
    sum += rows[s]!;
  }
  for (let s = at; s < at + T; s++) rows[s]! /= sum;
}
