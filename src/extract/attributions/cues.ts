import { type Crf, lattice, probabilities, scoreStates, viterbi } from '../../model/crf.ts';
import type { Features } from '../../model/features.ts';
import type { Columns } from './columns.ts';
import { cueFeatures } from './cue-features.ts';
import type { Candidate } from './role-features.ts';

/** States of the cue tagger (IOB). */
export const O = 0;
export const B = 1;
export const I = 2;
const CUE_STATES = (1 << B) | (1 << I);

/** A token this likely to stand in a cue becomes part of a candidate. */
const THRESHOLD = 0.15;
/** How far a cue's window reaches, in tokens. */
const REACH_BEFORE = 90;
const REACH_AFTER = 150;

/** The sentences as ranges of tokens. */
export function* sentenceRanges({ sentence, length }: Columns): Generator<[first: number, last: number]> {
  for (let first = 0; first < length; ) {
    let last = first + 1;
    while (last < length && sentence[last] === sentence[first]) last++;
    yield [first, last];
    first = last;
  }
}

/**
 * Cue candidates of an article, the unlikely ones too: each token that stands in a cue with a probability of THRESHOLD
 * or more is forced into one, and the best path through all of them is taken.
 */
export function findCues(crf: Crf, c: Columns, features: Features): Candidate[] {
  const found: Candidate[] = [];
  for (const [first, last] of sentenceRanges(c)) {
    const n = last - first;
    cueFeatures(c, first, last, features);
    const scores = scoreStates(crf, features);
    const likely = probabilities(crf, lattice(crf, scores, n).marginals, n, CUE_STATES);
    let any = false;
    for (let t = 0; t < n; t++) {
      if (likely[t]! < THRESHOLD) continue;
      any = true;
      scores[t * 3 + O] = -1e6;
    }
    if (!any) continue;
    const path = viterbi(crf, scores, n);
    for (let t = 0; t < n; t++) {
      if (path[t] !== B) continue;
      let end = t + 1;
      while (end < n && path[end] === I) end++;
      let probability = 0;
      for (let k = t; k < end; k++) probability = Math.max(probability, likely[k]!);
      found.push({ first: first + t, last: first + end, ...windowOf(c, first + t, first + end), probability });
    }
  }
  return found;
}

/** The tokens in which the source and the content of a cue are looked for: its block, within reach. */
export function windowOf(c: Columns, first: number, last: number): { windowFirst: number; windowLast: number } {
  let windowFirst = first;
  while (windowFirst > 0 && first - windowFirst < REACH_BEFORE && c.block[windowFirst - 1] === c.block[first])
    windowFirst--;
  let windowLast = last;
  while (windowLast < c.length && windowLast - last < REACH_AFTER && c.block[windowLast] === c.block[first])
    windowLast++;
  return { windowFirst, windowLast };
}
