// Scores of a sequence: the weights of the features that templates make of its atoms, added up at once. No feature is kept.
import type { Atoms } from './atoms.ts';
import { sumInto } from './sparse.ts';
import type { SparseCrf } from './sparse-file.ts';
import { hashInto, type Templates } from './templates.ts';

/** Scores sequences, one after the other, in the same room: a result holds until the next one of its kind is asked for. */
export class Scorer {
  readonly #crf: SparseCrf;
  #first = new Int32Array(0);
  #second = new Int32Array(0);
  readonly #ids = new Int32Array(256);
  readonly #sums = new Int32Array(2);
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

  #add(templates: Templates, atoms: Atoms): void {
    const { table } = this.#crf;
    this.#room(atoms.length);
    for (let t = 0; t < atoms.length; t++) {
      hashInto(templates, atoms.row(t), this.#ids, 0, 0);
      sumInto(table, this.#ids, 0, templates.count, this.#sums);
      this.#first[t] = this.#sums[0]!;
      this.#second[t] = this.#sums[1]!;
    }
  }

  #room(length: number): void {
    if (length <= this.#stay.length) return;
    this.#first = new Int32Array(2 * length);
    this.#second = new Int32Array(2 * length);
    this.#scores = new Float32Array(2 * length * this.#crf.states.length);
    this.#stay = new Float32Array(2 * length);
  }
}
