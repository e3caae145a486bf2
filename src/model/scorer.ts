// Scores of a sequence: the weights of the features that templates make of its atoms, added up at once. No feature is kept.
import { adderOf } from './adder.ts';
import type { Atoms } from './atoms.ts';
import type { SparseCrf } from './sparse-file.ts';
import type { Templates } from './templates.ts';

/** Scores sequences, one after the other, in the same room: a result holds until the next one of its kind is asked for. */
export class Scorer {
  readonly #crf: SparseCrf;
  #first = new Int32Array(0);
  #second = new Int32Array(0);
  #scores = new Float32Array(0);
  #stay = new Float32Array(0);

  constructor(crf: SparseCrf) {
    this.#crf = crf;
  }

  /**
   * Scores of the states at each position, `[t * S + s]`: a state of class 0 has none, one of class 1 the first sum of its
   * features, one of class 2 the second.
   */
  states(templates: Templates, atoms: Atoms): Float32Array {
    this.#add(templates, atoms);
    const { scale, states } = this.#crf;
    const S = states.length;
    const scores = this.#scores;
    for (let s = 0; s < S; s++) {
      const sums = states[s] === 1 ? this.#first : this.#second;
      for (let t = 0; t < atoms.length; t++) scores[t * S + s] = states[s] === 0 ? 0 : sums[t]! * scale;
    }
    return scores;
  }

  /** The score of the seam before each position: the first sum of its features. */
  seams(templates: Templates, atoms: Atoms): Float32Array {
    this.#add(templates, atoms);
    for (let t = 0; t < atoms.length; t++) this.#stay[t] = this.#first[t]! * this.#crf.scale;
    return this.#stay;
  }

  #add(templates: Templates, { values, kinds, length }: Atoms): void {
    this.#room(length);
    const { bits, entries } = this.#crf.table;
    const add = adderOf(templates);
    for (let t = 0; t < length; t++) add(entries, 32 - bits, values, t * kinds, this.#first, this.#second, t);
  }

  #room(length: number): void {
    if (length <= this.#stay.length) return;
    this.#first = new Int32Array(2 * length);
    this.#second = new Int32Array(2 * length);
    this.#scores = new Float32Array(2 * length * this.#crf.states.length);
    this.#stay = new Float32Array(2 * length);
  }
}
