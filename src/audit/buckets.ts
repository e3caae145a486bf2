// Look-up by place: what touches a stretch of the text, without looking at all there is.
import type { Range } from './draft.ts';

/** Code units to a bucket: about a sentence or two. */
const WIDTH = 256;

/** Items by where they stand. An item that is long stands in many buckets. */
export class Buckets<T> {
  readonly #buckets = new Map<number, (readonly [Range, T])[]>();

  constructor(items: readonly T[], rangeOf: (item: T) => Range | undefined) {
    for (const item of items) {
      const range = rangeOf(item);
      if (range) for (const at of bucketsOf(range)) this.#at(at).push([range, item]);
    }
  }

  /** The items that share a code unit with this stretch, each once, in their order. */
  touching({ start, end }: Range): T[] {
    const found = new Set<T>();
    for (const at of bucketsOf({ start, end }))
      for (const [range, item] of this.#buckets.get(at) ?? [])
        if (range.start < end && start < range.end) found.add(item);
    return [...found];
  }

  #at(bucket: number): (readonly [Range, T])[] {
    const known = this.#buckets.get(bucket);
    if (known) return known;
    const made: (readonly [Range, T])[] = [];
    this.#buckets.set(bucket, made);
    return made;
  }
}

function* bucketsOf({ start, end }: Range): Generator<number> {
  for (let at = Math.floor(start / WIDTH); at * WIDTH < end; at++) yield at;
}
