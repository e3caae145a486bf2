// The table that an alignment is read from (dynamic programming): the best score of each word of a quote at each place.
import { added, COST, changed, dropped, JUMP } from './costs.ts';
import type { QuotedWord } from './quoted.ts';
import type { SourceIndex, Window } from './source-index.ts';

/** How a cell was reached: by a word that only the quote has, */
const INSERTED = 0;
/** by a word over a word, the same or another one, */
const MATCHED = 1;
/** by a word that only the source has, */
const DROPPED = 2;
/** from the best cell of the row before, wherever it is; or from nowhere: the first match. */
const JUMPED = 3;
const BEGUN = 4;

/** For each word of a quote, its place in the list of all words of the sources; -1 where there is none. */
export type Alignment = Int32Array;

/** The words of a quote, one a row, against the words of the windows, one a column. */
export class Grid {
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

  /** The best path through the grid. */
  aligned(): Alignment {
    const size = this.#places.length;
    let before = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    let unmatched = 0;
    for (let i = 0; i < this.#words.length; i++) {
      const row = new Float64Array(size);
      this.#best[i] = highest(before);
      this.#fill(i, before, row, unmatched);
      unmatched -= added(this.#words[i] as QuotedWord);
      before = row;
    }
    return this.#traced(highest(before));
  }

  /** One row: the innermost loop of all that `verify` does, left in one piece. `unmatched` is the score without any match. */
  #fill(i: number, before: Float64Array, row: Float64Array, unmatched: number): void {
    const word = this.#words[i] as QuotedWord;
    const id = this.#ids[i] as number;
    // What stands in brackets was not said: that it matches somewhere tells nothing of the place.
    const weight = word.bracket ? 0 : this.#index.weight(id);
    const needless = word.before === 'ellipsis' ? COST.needless : 0;
    const next = this.#words[i + 1];
    const unsaid = added(word);
    const jump = (before[this.#best[i] as number] as number) - JUMP[word.before];
    const moves = this.#moves.subarray(i * row.length, (i + 1) * row.length);
    for (let q = 0; q < row.length; q++) {
      const same = this.#index.ids[this.#places[q] as number] === id;
      let score = (before[q] as number) - unsaid;
      let move: number = INSERTED;
      if (!this.#first[q]) {
        const step = same ? weight : -changed(word, this.#norms[q] as string);
        const skipped = needless > 0 && this.#moves[(i - 1) * row.length + q - 1] === DROPPED;
        const diagonal = (before[q - 1] as number) + step - (skipped ? 0 : needless);
        if (diagonal > score) {
          score = diagonal;
          move = MATCHED;
        }
        const without = (row[q - 1] as number) - dropped(this.#norms[q] as string, word, next);
        if (without > score) {
          score = without;
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
