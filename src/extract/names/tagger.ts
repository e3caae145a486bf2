import { type Crf, lattice, scoreStates, viterbi } from '../../model/crf.ts';
import { Features } from '../../model/features.ts';
import type { Doc } from '../../text/doc.ts';
import { addFeatures } from './features.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hintsOf } from './hints.ts';
import { liveRuns, type Run } from './runs.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { namesIn, OUTSIDE, TAGS, type TokenSpan } from './tags.ts';

export interface Tagged extends TokenSpan {
  /** Probability that its tokens have these tags: that of the least certain one. */
  readonly probability: number;
}

/** Reads a sheet twice: the second time with what the first found out about each word’s other occurrences. */
export function tag(doc: Doc, crf: Crf, gazetteer: Gazetteer): Tagged[] {
  const sheet = readSheet(doc, gazetteer);
  const runs = liveRuns(sheet);
  const features = new Features();
  const paths = runs.map((run) => path(crf, sheet, run, undefined, features));
  const hints = hintsOf(
    sheet,
    runs.flatMap((run, i) => namesIn(paths[i]!, run.first)),
  );
  return runs.flatMap((run, i) => again(crf, sheet, run, hints, features, paths[i]!));
}

/** The best tags of a run. */
export function path(crf: Crf, sheet: Sheet, run: Run, hints: Int32Array | undefined, features: Features): Uint8Array {
  return viterbi(crf, scores(crf, sheet, run, hints, features), run.last - run.first);
}

function scores(crf: Crf, sheet: Sheet, run: Run, hints: Int32Array | undefined, features: Features): Float32Array {
  features.clear();
  addFeatures(sheet, hints, run.first, run.last, run.from, run.to, features);
  return scoreStates(crf, features);
}

function again(crf: Crf, sheet: Sheet, run: Run, hints: Int32Array, features: Features, before: Uint8Array): Tagged[] {
  const length = run.last - run.first;
  const hinted = hints.subarray(run.first, run.last).some((hint) => hint !== 0);
  if (!hinted && before.every((t) => t === OUTSIDE)) return [];
  const emission = scores(crf, sheet, run, hints, features);
  const best = hinted ? viterbi(crf, emission, length) : before;
  const names = namesIn(best, run.first);
  if (names.length === 0) return [];
  const { marginals } = lattice(crf, emission, length);
  return names.map((name) => {
    let probability = 1;
    for (let t = name.first - run.first; t < name.last - run.first; t++)
      probability = Math.min(probability, marginals[t * TAGS.length + best[t]!]!);
    return { ...name, probability };
  });
}
