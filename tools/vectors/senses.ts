// What a network makes of a word’s vector: of what kind of name it is likely to be part.
import { hashText } from '../../src/model/hash.ts';
import { type Case, Network, type Settings } from './network.ts';
import type { Vectors } from './vectors.ts';

const FOLDS = 3;
/** For what a word is, and for what stands around it, of which there is less to learn from. */
export const OWN: Settings = { hidden: 48, epochs: 6, rate: 0.03, decay: 1e-5, seed: 7 };
export const AROUND: Settings = { ...OWN, hidden: 32, epochs: 8 };

interface Known extends Case {
  readonly word: number;
  readonly fold: number;
}

/**
 * The logarithms of the probabilities of `senses` classes, for each word. The labelled ones have theirs from a network
 * that has not seen their label: a tagger trained on the same text must not trust them more than those of new words.
 *
 * @param labels how often the word was seen as one of each class, undefined where it is not labelled
 */
export function sensesOf(
  vectors: Vectors,
  labels: readonly (Float32Array | undefined)[],
  senses: number,
  settings: Settings,
): Float32Array {
  const cases = balanced(vectors, labels, senses);
  const networks = Array.from(
    { length: FOLDS },
    (_, fold) =>
      new Network(
        vectors.width,
        senses,
        cases.filter((c) => c.fold !== fold),
        settings,
      ),
  );
  const folds = new Map(cases.map(({ word, fold }) => [word, fold]));
  const logs = new Float32Array(vectors.words.length * senses);
  for (let i = 0; i < vectors.words.length; i++) {
    const fold = folds.get(i);
    const asked = fold === undefined ? networks : [networks[fold]!];
    const told = asked.map((network) => network.logs(vectorOf(vectors, i)).map(Math.exp));
    for (let s = 0; s < senses; s++)
      logs[i * senses + s] = Math.log(told.reduce((sum, shares) => sum + shares[s]!, 0) / told.length);
  }
  return logs;
}

const vectorOf = ({ values, width }: Vectors, i: number): Float32Array => values.subarray(i * width, (i + 1) * width);
const totalOf = (row: Float32Array): number => row.reduce((sum, n) => sum + n, 0);

/** The labelled words; rare classes count for more, and so do frequent words, up to a point. */
function balanced(vectors: Vectors, labels: readonly (Float32Array | undefined)[], senses: number): Known[] {
  const known = labels.flatMap((row, word) => {
    const total = row ? totalOf(row) : 0;
    if (!row || total < 0.5) return [];
    const weight = Math.min(1 + Math.log(1 + total), 4) / 2;
    return [{ word, weighed: row.map((n) => (n / total) * weight) }];
  });
  const totals = Array.from({ length: senses }, (_, s) => known.reduce((sum, { weighed }) => sum + weighed[s]!, 0));
  const mean = totals.reduce((sum, n) => sum + n, 0) / senses;
  return known.map(({ word, weighed }) => {
    const raised = weighed.map((n, s) => n * Math.sqrt(mean / (totals[s]! || 1)));
    const weight = totalOf(raised);
    const fold = (hashText(vectors.words[word]!) >>> 9) % FOLDS;
    return { word, fold, vector: vectorOf(vectors, word), shares: raised.map((n) => n / weight), weight };
  });
}
