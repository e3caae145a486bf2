// Lays a quote over the sources word by word, so that parts of it may stand in different places.
import { PAUSES } from '../lexicon/fillers.ts';
import { COST, JUMP } from './costs.ts';
import { isNumeral } from './numerals.ts';
import type { QuotedWord } from './quoted.ts';
import type { SourceIndex, Window } from './search.ts';

/** A longer quote is laid over the sources piece by piece. */
const LONGEST = 250;

const INSERTED = 0;
const MATCHED = 1;
const DROPPED = 2;
const JUMPED = 3;
const BEGUN = 4;

/** For each word of a quote, its place in the list of all words of the sources; -1 where there is none. */
export type Alignment = Int32Array;

/**
 * The best alignment: matches weigh by how rare a word is, and the source may be left for another place at a cost (the
 * spliced alignment of Gelfand and others, on words). Time: words of the quote × words of the windows.
 *
 * @param isOther does somebody else speak at this place?
 */
export function align(
  words: readonly QuotedWord[],
  index: SourceIndex,
  isOther: (place: number) => boolean,
): Alignment {
  const out = new Int32Array(words.length).fill(-1);
  for (let from = 0; from < words.length; from += LONGEST) {
    const part = words.slice(from, from + LONGEST);
    const ids = part.map(({ norm }) => index.idOf(norm));
    const windows = index.windows(ids, (place) => (isOther(Math.min(place, index.ids.length - 1)) ? 0 : 1));
    if (windows.length > 0) out.set(new Grid(part, ids, index, windows, isOther).aligned(), from);
  }
  return out;
}

class Grid {
  readonly #words: readonly QuotedWord[];
  readonly #ids: readonly number[];
  readonly #index: SourceIndex;
  /** The places of the windows, one after the other, and the words there. */
  readonly #places: Int32Array;
  readonly #norms: string[] = [];
  /** Does a window begin here? */
  readonly #first: Uint8Array;
  readonly #other: Uint8Array;
  readonly #moves: Uint8Array;
  /** For each word of the quote, where in the row before the best score stood. */
  readonly #best: Int32Array;

  constructor(
    words: readonly QuotedWord[],
    ids: readonly number[],
    index: SourceIndex,
    windows: readonly Window[],
    isOther: (place: number) => boolean,
  ) {
    this.#words = words;
    this.#ids = ids;
    this.#index = index;
    const size = windows.reduce((sum, { start, end }) => sum + end - start, 0);
    this.#places = new Int32Array(size);
    this.#first = new Uint8Array(size);
    this.#other = new Uint8Array(size);
    let at = 0;
    for (const { start, end } of windows) {
      this.#first[at] = 1;
      for (let place = start; place < end; place++) {
        this.#other[at] = isOther(place) ? 1 : 0;
        this.#norms.push(index.wordAt(place).norm);
        this.#places[at++] = place;
      }
    }
    this.#moves = new Uint8Array(size * words.length);
    this.#best = new Int32Array(words.length);
  }

  aligned(): Alignment {
    const size = this.#places.length;
    let before = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    let unmatched = 0; // no word has matched yet
    for (let i = 0; i < this.#words.length; i++) {
      const row = new Float64Array(size);
      this.#best[i] = highest(before);
      this.#fill(i, before, row, unmatched);
      unmatched -= this.#added(i);
      before = row;
    }
    return this.#traced(highest(before));
  }

  #fill(i: number, before: Float64Array, row: Float64Array, unmatched: number): void {
    const word = this.#words[i] as QuotedWord;
    const id = this.#ids[i] as number;
    // What stands in brackets was not said: that it matches somewhere tells nothing of the place.
    const weight = word.bracket ? 0 : this.#index.weight(id);
    const needless = word.before === 'ellipsis' ? COST.needless : 0;
    const added = this.#added(i);
    const jump = (before[this.#best[i] as number] as number) - JUMP[word.before];
    const moves = this.#moves.subarray(i * row.length, (i + 1) * row.length);
    for (let q = 0; q < row.length; q++) {
      const same = this.#index.ids[this.#places[q] as number] === id;
      let score = (before[q] as number) - added;
      let move: number = INSERTED;
      if (!this.#first[q]) {
        const step = same ? weight : -this.#changed(word, q);
        const skipped = needless > 0 && this.#moves[(i - 1) * row.length + q - 1] === DROPPED;
        const diagonal = (before[q - 1] as number) + step - (skipped ? 0 : needless);
        if (diagonal > score) {
          score = diagonal;
          move = MATCHED;
        }
        const dropped = (row[q - 1] as number) - this.#dropped(i, q);
        if (dropped > score) {
          score = dropped;
          move = DROPPED;
        }
      }
      if (same) {
        const begun = Math.max(jump, unmatched) + weight - (this.#other[q] ? COST.otherSpeaker : 0);
        if (begun > score) {
          score = begun;
          move = jump > unmatched ? JUMPED : BEGUN;
        }
      }
      row[q] = score;
      moves[q] = move;
    }
  }

  #added(i: number): number {
    return (this.#words[i] as QuotedWord).bracket ? COST.bracketed : COST.added;
  }

  #changed({ bracket, norm }: QuotedWord, q: number): number {
    if (bracket) return COST.bracketed;
    const other = this.#norms[q] as string;
    const akin = isNumeral(norm) ? isNumeral(other) : norm.length > 3 && other.slice(0, 3) === norm.slice(0, 3);
    return akin ? COST.akin : COST.changed;
  }

  #dropped(i: number, q: number): number {
    const next = this.#words[i + 1];
    if (next?.before === 'ellipsis' || next?.before === 'break') return COST.elided;
    if (next?.bracket || (this.#words[i] as QuotedWord).bracket) return COST.bracketed;
    return PAUSES.has(this.#norms[q] as string) ? COST.filler : COST.dropped;
  }

  #traced(end: number): Alignment {
    const out = new Int32Array(this.#words.length).fill(-1);
    const size = this.#places.length;
    let q = end;
    for (let i = out.length - 1; i >= 0 && q >= 0; ) {
      const move = this.#moves[i * size + q];
      if (move === DROPPED) q--;
      else {
        const place = this.#places[q] as number;
        if (move !== INSERTED && this.#index.ids[place] === this.#ids[i]) out[i] = place;
        if (move === MATCHED) q--;
        if (move === JUMPED) q = this.#best[i] as number;
        if (move === BEGUN) return out;
        i--;
      }
    }
    return out;
  }
}

function highest(row: Float64Array): number {
  let best = 0;
  for (let q = 1; q < row.length; q++) if ((row[q] as number) > (row[best] as number)) best = q;
  return best;
}
