// What the tagger and the parser are trained on, and how large they may grow.
import { KNOWN_BITS, type ParserInput, parserInput, setKnown, wordHash } from '../../src/model/parser-input.ts';
import { LONGEST } from '../../src/model/parser-state.ts';
import type { Parsed } from './parser-data.ts';
import { type GoldTree, goldTree } from './parser-oracle.ts';

/** A sentence of a treebank. */
export interface Example {
  readonly input: ParserInput;
  readonly gold: GoldTree;
  /** Numbers of the gold tags. */
  readonly tags: Uint8Array;
  /** Numbers of the tags that a tagger gives that has not seen the sentence. */
  readonly guessed: Uint8Array;
}

/** Words and dictionary forms that at least `least` documents have. */
export function knownWords(sentences: readonly Parsed[], least: number): Uint8Array {
  const seen = new Map<number, Set<string>>();
  for (const { document, words } of sentences)
    for (const { lower, lemma } of words)
      for (const hash of new Set([wordHash(lower), wordHash(lemma)]))
        seen.set(hash, (seen.get(hash) ?? new Set()).add(document));
  const known = new Uint8Array(2 ** (KNOWN_BITS - 3));
  for (const [hash, documents] of seen) if (documents.size >= least) setKnown(known, hash);
  return known;
}

export function examplesOf(sentences: readonly Parsed[], known: Uint8Array, tags: readonly string[]): Example[] {
  return sentences
    .filter(({ words }) => words.length <= LONGEST)
    .map((s) => ({
      input: parserInput(s.words, known),
      gold: goldTree(s.heads, s.labels),
      tags: Uint8Array.from(s.tags, (tag) => tags.indexOf(tag)),
      guessed: new Uint8Array(s.words.length),
    }));
}

/** The size of a table: of its 2^bits buckets, the `rows` heaviest stay; before, those seen `least` times or more. */
export interface Size {
  readonly bits: number;
  readonly rows: number;
  readonly least: number;
}

/** Share of the features left out at random at each step, as long as there are too many of them. */
export const DROPOUT = 0.1;
