import type { Features } from '../../model/features.ts';
import { TAGS } from './tags.ts';
import { tagIn, valueIn, type Weights } from './weights.ts';
import { featuresAt, PLACES, type Word } from './words.ts';

const T = TAGS.length;

/** What the features of tokens weigh for each tag: sums of whole numbers, to be scaled later. */
export class Sums {
  static readonly width = T;
  readonly values: Int32Array;
  readonly #weights: Weights;
  // Adding up in one short row and not in `values` takes half the time.
  readonly #row = new Int32Array(T);

  constructor(weights: Weights, length: number) {
    this.#weights = weights;
    this.values = new Int32Array(length * T);
  }

  /** Sets the sums of the token that begins at a place: its joint features, and those of the words at the PLACES. */
  set(at: number, { ids, starts }: Features, around: readonly Word[]): void {
    const { values } = this;
    const row = this.#row;
    for (let s = 0; s < T; s++) row[s] = 0;
    for (let i = starts[0]!; i < starts[1]!; i++) addWeights(this.#weights, ids[i]!, row, 0);
    const [w, a, b, aa, bb] = around as [Word, Word, Word, Word, Word];
    const own = w.sums ?? this.#sumsOf(w);
    const before = a.sums ?? this.#sumsOf(a);
    const behind = b.sums ?? this.#sumsOf(b);
    const farBefore = aa.sums ?? this.#sumsOf(aa);
    const farBehind = bb.sums ?? this.#sumsOf(bb);
    for (let s = 0; s < T; s++) {
      const near = own[s]! + before[T + s]! + behind[2 * T + s]!;
      values[at + s] = row[s]! + near + farBefore[3 * T + s]! + farBehind[4 * T + s]!;
    }
  }

  /** Adds a feature to the token that begins at a place. */
  add(at: number, id: number): void {
    addWeights(this.#weights, id, this.values, at);
  }

  /** What the features of a word at each of the PLACES add up to; it is remembered with the word. */
  #sumsOf(word: Word): Int16Array {
    const all = new Int32Array(PLACES.length * T);
    for (let place = 0; place < PLACES.length; place++)
      for (const id of featuresAt(word, place)) addWeights(this.#weights, id, all, place * T);
    word.sums = Int16Array.from(all);
    return word.sums;
  }
}

function addWeights({ shift, starts, entries }: Weights, id: number, out: Int32Array, at: number): void {
  const bucket = id >>> shift;
  const end = starts[bucket + 1]!;
  for (let i = starts[bucket]!; i < end; i++) out[at + tagIn(entries[i]!)]! += valueIn(entries[i]!);
}
