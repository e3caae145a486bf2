import { mix } from '../../model/hash.ts';
import { TAGS } from './tags.ts';
import type { Weights } from './weights.ts';
import { featuresAt, type Word } from './words.ts';

const T = TAGS.length;

/** What the features of one token after the other weigh for each tag: sums of whole numbers, to be scaled later. */
export class Sums {
  static readonly width = T;
  readonly values: Int32Array;
  /** Where the token under way begins. */
  end = 0;
  readonly #weights: Weights;
  readonly #one = new Int32Array(T);

  constructor(weights: Weights, length: number) {
    this.#weights = weights;
    this.values = new Int32Array(length * T);
  }

  /** Ends the token under way. */
  next(): void {
    this.end += T;
  }

  /** One more feature: a template and a value. */
  add(template: number, value: number): void {
    this.addAt(this.end, mix(template, value));
  }

  /** The same for the token that begins at a place. */
  addAt(at: number, id: number): void {
    addWeights(this.#weights, id, this.values, at);
  }

  /** The features of a word at one of the PLACES, added up when first needed. */
  addWord(word: Word, place: number): void {
    const { values, end } = this;
    const sum = word.sums[place] ?? this.#sumOf(word, place);
    for (let s = 0; s < T; s++) values[end + s]! += sum[s]!;
  }

  #sumOf(word: Word, place: number): Int16Array {
    this.#one.fill(0);
    for (const id of featuresAt(word, place)) addWeights(this.#weights, id, this.#one, 0);
    const sum = Int16Array.from(this.#one);
    word.sums[place] = sum;
    return sum;
  }
}

function addWeights({ shift, starts, tagOf, values }: Weights, id: number, out: Int32Array, at: number): void {
  const bucket = id >>> shift;
  const end = starts[bucket + 1]!;
  for (let i = starts[bucket]!; i < end; i++) out[at + tagOf[i]!]! += values[i]!;
}
