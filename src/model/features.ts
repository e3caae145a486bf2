import { mix } from './hash.ts';
import { hashInto, type Templates } from './templates.ts';

/**
 * The features of a sequence, one after the other: position t has `ids[starts[t]]` up to `ids[starts[t + 1]]`.
 * Ids are 32-bit hashes; a model folds them into its own number of buckets. The buffers grow and are used again.
 */
export class Features {
  ids: Int32Array = new Int32Array(1024);
  starts: Int32Array = new Int32Array(64);
  /** How many positions there are. */
  length = 0;
  #used = 0;

  clear(): void {
    this.length = 0;
    this.#used = 0;
  }

  /** One more feature of the position under way: a template (what is asked) and a value (what was found). */
  add(template: number, value: number): void {
    if (this.#used === this.ids.length) this.ids = grown(this.ids);
    this.ids[this.#used++] = mix(template, value);
  }

  /** One more feature, hashed already: for those that many positions or runs share. */
  addHashed(id: number): void {
    if (this.#used === this.ids.length) this.ids = grown(this.ids);
    this.ids[this.#used++] = id;
  }

  /** The features of the position under way that templates make of its atoms. */
  addAll(templates: Templates, atoms: Int32Array): void {
    while (this.#used + templates.count > this.ids.length) this.ids = grown(this.ids);
    hashInto(templates, atoms, this.ids, this.#used, 0);
    this.#used += templates.count;
  }

  /** Ends the position under way. */
  next(): void {
    if (this.length + 2 > this.starts.length) this.starts = grown(this.starts);
    this.starts[++this.length] = this.#used;
  }

  /** A copy that stays as it is when the buffers are used again: for training. */
  copy(): { ids: Int32Array; starts: Int32Array; length: number } {
    return { ids: this.ids.slice(0, this.#used), starts: this.starts.slice(0, this.length + 1), length: this.length };
  }
}

function grown(list: Int32Array): Int32Array {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
