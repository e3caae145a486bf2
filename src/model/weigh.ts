// What each feature of one position adds to its score: the terms of the sums of scorer.ts and sparse-file.ts, one by one.

import { sumInto } from './sparse.ts';
import type { SparseCrf } from './sparse-file.ts';
import { hashInto, type Templates } from './templates.ts';

/** The weights of features by their hashes: the first of the two that a table has for each, or the second. */
export function weigh({ table, scale }: SparseCrf, ids: Int32Array, which: 'first' | 'second'): number[] {
  const sums = new Int32Array(2);
  return Array.from(ids, (_, i) => {
    sumInto(table, ids, i, i + 1, sums);
    return sums[which === 'first' ? 0 : 1]! * scale;
  });
}

/** The hashes of the features that templates make of the atoms of one position. */
export function hashesOf(templates: Templates, atoms: Int32Array): Int32Array {
  const ids = new Int32Array(templates.count);
  hashInto(templates, atoms, ids, 0, 0);
  return ids;
}

/** The names of the atoms of each template, from the list that it was compiled with. */
export function namesOf({ count, parts, ends }: Templates, atoms: readonly string[]): string[][] {
  let at = 0;
  return Array.from({ length: count }, (_, i) => {
    const from = at;
    at += 1 + ends.findIndex((end) => i < end);
    return Array.from(parts.subarray(from, at), (part) => atoms[part]!);
  });
}
