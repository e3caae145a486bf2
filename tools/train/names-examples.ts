import { addFeatures } from '../../src/extract/names/features.ts';
import type { Gazetteer } from '../../src/extract/names/gazetteer.ts';
import { liveRuns, type Run } from '../../src/extract/names/runs.ts';
import { readSheet, type Sheet } from '../../src/extract/names/sheet.ts';
import { KINDS, OUTSIDE, TAGS, tagAt, tagOf } from '../../src/extract/names/tags.ts';
import type { Vocabulary } from '../../src/extract/names/words.ts';
import { Features } from '../../src/model/features.ts';
import type { Example } from './crf.ts';
import type { Labelled } from './names-data.ts';

/** A piece ready to be turned into sequences. */
export interface Prepared {
  readonly id: string;
  readonly sheet: Sheet;
  readonly runs: readonly Run[];
  /** A bit mask of the tags that are right, for each token. */
  readonly allowed: Uint32Array;
}

const EVERY = 2 ** TAGS.length - 1;

export function prepare({ id, doc, names, kinds }: Labelled, gazetteer: Gazetteer, vocabulary: Vocabulary): Prepared {
  const sheet = readSheet(doc, gazetteer, vocabulary);
  // A token outside all names may be in a name of a kind that the set does not label.
  let outside = 1 << OUTSIDE;
  for (const kind of KINDS)
    if (!kinds.includes(kind)) for (const part of ['B', 'I', 'E', 'S'] as const) outside |= 1 << tagOf(kind, part);
  const allowed = new Uint32Array(doc.tokens.length).fill(outside);
  for (const { first, last, kind } of names) {
    const whole = sheet.live.subarray(first, last).every((live) => live === 1);
    if (!whole) continue;
    for (let t = first; t < last; t++) allowed[t] = 1 << tagAt({ first, last, kind }, t);
  }
  return { id, sheet, runs: liveRuns(sheet), allowed };
}

/** The sequences of a piece: of all runs, or with hints of those that have any. */
export function examplesOf({ sheet, runs, allowed }: Prepared, hints?: Int32Array): Example[] {
  const features = new Features();
  return runs
    .filter((run) => !hints || hints.subarray(run.first, run.last).some((hint) => hint !== 0))
    .map((run) => {
      features.clear();
      addFeatures(sheet, hints, run, features);
      const mask = Uint32Array.from(allowed.subarray(run.first, run.last), (m) => m & EVERY);
      return { ...features.copy(), allowed: mask };
    });
}

/** Leaves out the features seen once: they tell nothing of other texts. Folds ids, which spares memory’s cache. */
export function dropRare(examples: readonly Example[], bits: number): Example[] {
  const seen = new Uint8Array(2 ** 27);
  const slot = (id: number) => id >>> 5;
  for (const { ids } of examples) for (const id of ids) if (seen[slot(id)]! < 2) seen[slot(id)]!++;
  void bits;
  return examples.map((example) => {
    const ids = new Int32Array(example.ids.length);
    const starts = new Int32Array(example.starts.length);
    let used = 0;
    for (let t = 0; t < example.length; t++) {
      for (let i = example.starts[t]!; i < example.starts[t + 1]!; i++)
        if (seen[slot(example.ids[i]!)]! > 1) ids[used++] = example.ids[i]!;
      starts[t + 1] = used;
    }
    return { ...example, ids: ids.slice(0, used), starts };
  });
}
