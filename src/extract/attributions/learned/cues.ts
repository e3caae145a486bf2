import { Atoms } from '../../../model/atoms.ts';
import { Decoder } from '../../../model/decoder.ts';
import { Scorer } from '../../../model/scorer.ts';
import type { SparseCrf } from '../../../model/sparse-file.ts';
import type { Columns } from '../tokens/columns.ts';
import { cueAtoms } from './cue-features.ts';
import { CUE_ATOMS, CUE_TEMPLATES } from './cue-templates.ts';
import type { Candidate } from './role-features.ts';
import { windowOf } from './window.ts';

/** States of the cue tagger (IOB). */
export const O = 0;
export const B = 1;
export const I = 2;

/** A token this likely to stand in a cue becomes part of a candidate. */
const THRESHOLD = 0.15;

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
 * Cue candidates of an article, the unlikely ones too. Each token that stands in a cue with a probability of THRESHOLD
 * or more, the likeliest first, is taken to be in one, and the best path through it gives the cue's extent.
 */
export function findCues(crf: SparseCrf, c: Columns): Candidate[] {
  const found: Candidate[] = [];
  const atoms = new Atoms(CUE_ATOMS.length);
  const scorer = new Scorer(crf);
  const decoder = new Decoder(crf);
  for (const [first, last] of sentenceRanges(c)) {
    const n = last - first;
    cueAtoms(c, first, last, atoms);
    const scores = scorer.states(CUE_TEMPLATES, atoms);
    const likely = likelihoods(decoder.marginals(scores, n), n);
    const taken = new Uint8Array(n);
    for (const t of seeds(likely)) {
      if (taken[t]) continue;
      const extent = extentAround(decoder, scores, n, t, taken);
      if (!extent) continue;
      const [from, to] = extent;
      taken.fill(1, from, to);
      found.push({
        first: first + from,
        last: first + to,
        ...windowOf(c, first + from, first + to),
        probability: likely[t]!,
      });
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

/** How likely each position is in a cue. */
function likelihoods(marginals: Float64Array, n: number): Float64Array {
  const likely = new Float64Array(n);
  for (let t = 0; t < n; t++) likely[t] = marginals[t * 3 + B]! + marginals[t * 3 + I]!;
  return likely;
}

/** Positions worth a candidate, the likeliest first. */
function seeds(likely: Float64Array): number[] {
  const list: number[] = [];
  for (let t = 0; t < likely.length; t++) if (likely[t]! >= THRESHOLD) list.push(t);
  // no sentence says more than one thing in eight words; one that seems to is “he said he said he said …”
  return list.sort((a, b) => likely[b]! - likely[a]! || a - b).slice(0, Math.max(8, likely.length >> 3));
}

/** How far to either side of a position the path through it is looked for: longer than any cue. */
const SPREAD = 16;

/**
 * The cue through a position on the best path that has one there, clear of the positions that others have taken; none where
 * the position only goes on with one of those: [announced] Tuesday.
 */
function extentAround(
  decoder: Decoder,
  scores: Float32Array,
  n: number,
  t: number,
  taken: Uint8Array,
): [number, number] | undefined {
  const left = Math.max(0, t - SPREAD);
  const length = Math.min(n, t + SPREAD) - left;
  const local = scores.slice(left * 3, (left + length) * 3);
  local[(t - left) * 3 + O] = -1e6;
  const path = decoder.path(local, length);
  let from = t;
  while (path[from - left] === I && from > left && path[from - 1 - left] !== O && !taken[from - 1]) from--;
  if (path[from - left] === I && from > 0 && taken[from - 1]) return undefined;
  let to = t + 1;
  while (to < left + length && path[to - left] === I && !taken[to]) to++;
  return [from, to];
}
