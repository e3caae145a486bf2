// The sources, indexed once: where each word stands in all of them, one after the other.
import { lastAt } from '../text/halving.ts';
import type { Source } from './source.ts';
import type { Word } from './words.ts';

/** Places in the list of all words, end exclusive; never over the edge of a source. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

export class SourceIndex {
  readonly sources: readonly Source[];
  /** Where the words of each source begin in the list of all words. */
  readonly starts: readonly number[];
  /** The norm of every word, as a number. */
  readonly ids: Int32Array;
  readonly #numbers = new Map<string, number>();
  /** The places of word n are `#places` from `#from[n]` to `#from[n + 1]`. */
  readonly #from: Int32Array;
  readonly #places: Int32Array;

  constructor(sources: readonly Source[]) {
    this.sources = sources;
    let size = 0;
    this.starts = sources.map(({ words }) => {
      size += words.length;
      return size - words.length;
    });
    this.ids = new Int32Array(size);
    let at = 0;
    for (const { words } of sources) for (const { norm } of words) this.ids[at++] = this.#number(norm);
    this.#from = new Int32Array(this.#numbers.size + 1);
    for (const id of this.ids) this.#from[id + 1]!++;
    for (let i = 1; i < this.#from.length; i++) this.#from[i]! += this.#from[i - 1]!;
    const next = this.#from.slice();
    this.#places = new Int32Array(size);
    this.ids.forEach((id, place) => {
      this.#places[next[id]!++] = place;
    });
  }

  /** The number of a norm; -1 where no source has it. */
  idOf(norm: string): number {
    return this.#numbers.get(norm) ?? -1;
  }

  /** What a match of the word is worth, 0.5 (in every sentence) to 1 (rare or unknown). */
  weight(id: number): number {
    return 0.5 + 0.5 * this.rarity(id);
  }

  /** 0 to 1: the logarithm of how seldom the word stands in the sources. */
  rarity(id: number): number {
    const size = this.ids.length + 50;
    return Math.log(size / ((id < 0 ? 0 : this.#count(id)) + 1)) / Math.log(size);
  }

  /** The source that holds a place. */
  sourceAt(place: number): number {
    return lastAt(this.starts, place);
  }

  wordAt(place: number): Word {
    const source = this.sourceAt(place);
    return (this.sources[source] as Source).words[place - (this.starts[source] as number)] as Word;
  }

  /** The first words of a source in the list of all words, and their end. */
  bounds(source: number): Window {
    return { start: this.starts[source] as number, end: this.starts[source + 1] ?? this.ids.length };
  }

  /** Where the word stands, in order. */
  places(id: number): Int32Array {
    return id < 0 ? NONE : this.#places.subarray(this.#from[id], this.#from[id + 1]);
  }

  /** Where two words stand side by side, found by the rarer one. */
  *pairs(a: number, b: number): Generator<number> {
    if (a < 0 || b < 0) return;
    const byFirst = this.#count(a) <= this.#count(b);
    for (const place of this.places(byFirst ? a : b)) {
      if (byFirst ? this.ids[place + 1] === b : this.ids[place - 1] === a) yield byFirst ? place : place - 1;
    }
  }

  #number(norm: string): number {
    const known = this.#numbers.get(norm);
    if (known !== undefined) return known;
    this.#numbers.set(norm, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  #count(id: number): number {
    return (this.#from[id + 1] as number) - (this.#from[id] as number);
  }
}

const NONE = new Int32Array(0);
