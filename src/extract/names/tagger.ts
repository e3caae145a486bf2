import { type Crf, lattice, scoreStates, viterbi } from '../../model/crf.ts';
import { Features } from '../../model/features.ts';
import { addJoint, hintFeatures, wordsAround } from './features.ts';
import { hintsOf } from './hints.ts';
import { liveRuns, type Run } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { namesIn, TAGS, type TokenSpan, tagAt } from './tags.ts';
import { PLACES, type Word } from './words.ts';

export interface Tagged extends TokenSpan {
  /** Probability that its tokens have these tags: that of the least certain one. */
  readonly probability: number;
}

/** Reads an article twice: the second time with what the first found out about each word’s other occurrences. */
export function tag(sheet: Sheet, crf: Crf): Tagged[] {
  const runs = liveRuns(sheet);
  const features = new Features();
  const scores = runs.map((run) => scoresOf(crf, sheet, run, features));
  const names = runs.map((run, i) => namesIn(viterbi(crf, scores[i]!, run.last - run.first), run.first));
  const hints = hintsOf(sheet, names.flat());
  return runs.flatMap((run, i) => {
    const second = addHints(crf, run, hints, scores[i]!) ? undefined : names[i]!;
    return withProbabilities(crf, run, scores[i]!, second);
  });
}

/** The scores of a run’s tags without hints. */
export function scoresOf(crf: Crf, sheet: Sheet, run: Run, joint: Features): Float32Array {
  joint.clear();
  const around: Word[] = [];
  for (let t = run.first; t < run.last; t++) {
    wordsAround(sheet, run, t, around);
    addJoint(sheet, t, around, joint);
    joint.next();
  }
  const scores = scoreStates(crf, joint);
  for (let t = run.first; t < run.last; t++) {
    wordsAround(sheet, run, t, around);
    const at = (t - run.first) * TAGS.length;
    for (let i = 0; i < PLACES.length; i++) {
      const sum = sumOf(crf, around[i]!, i);
      for (let s = 0; s < TAGS.length; s++) scores[at + s]! += sum[s]!;
    }
  }
  return scores;
}

/** What a word’s features for one of the PLACES add up to, worked out once. */
function sumOf(crf: Crf, word: Word, place: number): Float32Array {
  let sum = word.sums[place];
  if (!sum) {
    const ids = word.features[place]!;
    sum = scoreStates(crf, { ids, starts: Int32Array.of(0, ids.length), length: 1 });
    word.sums[place] = sum;
  }
  return sum;
}

/** Adds to the scores of a run what its hints weigh; false where it has none. */
function addHints({ weights, bits, scale }: Crf, run: Run, hints: Int32Array, scores: Float32Array): boolean {
  const S = TAGS.length;
  let any = false;
  for (let t = run.first; t < run.last; t++) {
    if (!hints[t]) continue;
    any = true;
    for (const id of hintFeatures(hints[t]!)) {
      const row = (id >>> (32 - bits)) * S;
      for (let s = 0; s < S; s++) scores[(t - run.first) * S + s]! += weights[row + s]! * scale;
    }
  }
  return any;
}

/** The names in a run, or those given, each with the probability of its least certain token. */
function withProbabilities(crf: Crf, run: Run, scores: Float32Array, known?: readonly TokenSpan[]): Tagged[] {
  const length = run.last - run.first;
  const names = known ?? namesIn(viterbi(crf, scores, length), run.first);
  if (names.length === 0) return [];
  const { marginals } = lattice(crf, scores, length);
  return names.map((name) => {
    let probability = 1;
    for (let t = name.first; t < name.last; t++)
      probability = Math.min(probability, marginals[(t - run.first) * TAGS.length + tagAt(name, t)]!);
    return { ...name, probability };
  });
}
