import { Features } from '../../model/features.ts';
import { Chain } from './chain.ts';
import { type ChainTables, chainTables } from './chain-tables.ts';
import { addJoint, hintFeatures, wordsAround } from './features.ts';
import { hintsOf } from './hints.ts';
import { liveRuns, type Run } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { Sums } from './sums.ts';
import { namesIn, type TokenSpan, tagAt } from './tags.ts';
import type { Weights } from './weights.ts';
import type { Word } from './words.ts';

export interface Tagged extends TokenSpan {
  /** Probability that its tokens have these tags: that of the least certain one. */
  readonly probability: number;
}

/** A model ready to tag. */
export class Tagger {
  readonly #weights: Weights;
  readonly #tables: ChainTables;

  constructor(weights: Weights) {
    this.#weights = weights;
    this.#tables = chainTables(weights);
  }

  /** Reads an article twice: the second time with what the first found out about each word’s other occurrences. */
  tag(sheet: Sheet): Tagged[] {
    const runs = liveRuns(sheet);
    const sums = new Sums(this.#weights, liveLength(runs));
    const chain = new Chain(this.#tables, longest(runs));
    const first: TokenSpan[][] = [];
    const features = new Features();
    let end = 0;
    for (const run of runs) {
      addScores(sheet, run, features, sums, end);
      first.push(namesIn(chain.path(sums.values, end, run.last - run.first), run.first));
      end += (run.last - run.first) * Sums.width;
    }
    const hints = hintsOf(sheet, first.flat());
    const tagged: Tagged[] = [];
    let at = 0;
    for (const [i, run] of runs.entries()) {
      const length = run.last - run.first;
      const names = addHints(run, hints, sums, at)
        ? namesIn(chain.path(sums.values, at, length), run.first)
        : first[i]!;
      addTagged(names, chain, sums, at, run, tagged);
      at += length * Sums.width;
    }
    return tagged;
  }
}

const liveLength = (runs: readonly Run[]): number => runs.reduce((n, { first, last }) => n + last - first, 0);
const longest = (runs: readonly Run[]): number => runs.reduce((n, { first, last }) => Math.max(n, last - first), 0);

/** Adds up the scores of a run’s tags without hints. */
function addScores(sheet: Sheet, run: Run, features: Features, sums: Sums, at: number): void {
  const around: Word[] = [];
  for (let t = run.first; t < run.last; t++) {
    wordsAround(sheet, run, t, around);
    features.clear();
    addJoint(sheet, t, around, features);
    features.next();
    sums.set(at + (t - run.first) * Sums.width, features, around);
  }
}

/** Adds to the scores of a run what its hints weigh; false where it has none. */
function addHints(run: Run, hints: Int32Array, sums: Sums, at: number): boolean {
  let any = false;
  for (let t = run.first; t < run.last; t++) {
    if (!hints[t]) continue;
    any = true;
    for (const id of hintFeatures(hints[t]!)) sums.add(at + (t - run.first) * Sums.width, id);
  }
  return any;
}

/** Adds the names of a run, each with the probability of its least certain token. */
function addTagged(names: readonly TokenSpan[], chain: Chain, sums: Sums, at: number, run: Run, out: Tagged[]): void {
  if (names.length === 0) return;
  chain.weigh(sums.values, at, run.last - run.first);
  for (const name of names) {
    let probability = 1;
    for (let t = name.first; t < name.last; t++)
      probability = Math.min(probability, chain.probability(t - run.first, tagAt(name, t)));
    out.push({ first: name.first, last: name.last, kind: name.kind, probability });
  }
}
