// The sources, indexed once: where each word stands in all of them, one after the other.
import { lastAt } from '../text/halving.ts';
import type { Source } from './source.ts';
import type { Word } from './words.ts';

/** Words a bin of the vote holds, as a power of two. */
const BIN = 5;
/** Bins looked at for each stretch of a quote. */
const BEST = 4;
/** Words a stretch. */
const STRETCH = 8;
/** A word that stands in more places says too little on its own. */
const COMMON = 500;

export interface Window {
  /** Places in the list of all words, end exclusive; never over the edge of a source. */
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
    return 0.5 + 0.5 * this.#rarity(id);
  }

  /** 0 to 1: the logarithm of how seldom the word stands in the sources. */
  #rarity(id: number): number {
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

  places(id: number): Int32Array {
    return id < 0 ? NONE : this.#places.subarray(this.#from[id], this.#from[id + 1]);
  }

  /**
   * Where parts of these words may stand: the best few bins for every stretch of them, in order, none touching another.
   *
   * @param prior what speaks for a place beforehand, 0 to 1
   */
  windows(ids: readonly number[], prior: (place: number) => number): Window[] {
    const all = new Map<number, number>();
    const stretches: Map<number, number>[] = [];
    for (let i = 0; i < ids.length; i += STRETCH) {
      const votes = this.#votes(ids, i, Math.min(ids.length, i + STRETCH));
      for (const [bin, vote] of votes) all.set(bin, (all.get(bin) ?? 0) + vote);
      stretches.push(votes);
    }
    const around = (bin: number): number => (all.get(bin - 1) ?? 0) + (all.get(bin) ?? 0) + (all.get(bin + 1) ?? 0);
    const bins = new Set<number>();
    for (const votes of stretches) {
      const ranked = [...votes].map(
        ([bin, vote]) => [bin, (vote + around(bin) / 2) * (1 + prior(bin << BIN) / 5)] as const,
      );
      for (const [bin] of ranked.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, BEST)) bins.add(bin);
    }
    return this.#merged([...bins].sort((a, b) => a - b));
  }

  /** What speaks for each bin: rare words, and words side by side; each word of the quote once. */
  #votes(ids: readonly number[], first: number, last: number): Map<number, number> {
    const votes = new Map<number, number>();
    const vote = (places: Iterable<number>, worth: number): void => {
      let done = -1;
      for (const place of places) {
        const bin = place >> BIN;
        if (bin !== done) votes.set(bin, (votes.get(bin) ?? 0) + worth);
        done = bin;
      }
    };
    for (let i = first; i < last; i++) {
      const id = ids[i] as number;
      const places = this.places(id);
      if (places.length <= COMMON) vote(places, this.#rarity(id));
      const next = ids[i + 1] ?? -1;
      vote(this.#pairs(id, next), this.#rarity(id) + this.#rarity(next));
    }
    if (votes.size === 0) vote(this.places(ids[first] ?? -1), 0.1);
    return votes;
  }

  /** Where the two stand side by side, by the rarer one. */
  *#pairs(a: number, b: number): Generator<number> {
    if (a < 0 || b < 0) return;
    const byFirst = this.#count(a) <= this.#count(b);
    for (const place of this.places(byFirst ? a : b)) {
      if (byFirst ? this.ids[place + 1] === b : this.ids[place - 1] === a) yield byFirst ? place : place - 1;
    }
  }

  /** Bins with room around them, joined where they touch, cut where a source ends. */
  #merged(bins: readonly number[]): Window[] {
    const joined: { start: number; end: number }[] = [];
    for (const bin of bins) {
      const start = Math.max(0, (bin << BIN) - 48);
      const end = Math.min(this.ids.length, (bin << BIN) + 80);
      const last = joined.at(-1);
      if (last && last.end >= start) last.end = end;
      else joined.push({ start, end });
    }
    return joined.flatMap((window) => this.#cut(window));
  }

  #cut({ start, end }: Window): Window[] {
    const out: Window[] = [];
    for (let from = start; from < end; ) {
      const to = Math.min(end, this.bounds(this.sourceAt(from)).end);
      out.push({ start: from, end: to });
      from = to;
    }
    return out;
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
