// Spans as sets of words: punctuation and white space at an edge never decide whether two spans are the same.

import { firstWhere } from '../../src/text/halving.ts';

/** Start and end, in UTF-16 code units, half open. */
export type Range = readonly [start: number, end: number];
/** The words that a span touches, by their number in the text. */
export type Words = ReadonlySet<number>;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** A function from spans of this text to the words that they touch: `wordsIn('He left.')([[0, 8]])` is {0, 1}. */
export function wordsIn(text: string): (spans: readonly Range[]) => Words {
  const words: Range[] = Array.from(text.matchAll(WORD), (m) => [m.index, m.index + m[0].length]);
  return (spans) => {
    const touched = new Set<number>();
    for (const [start, end] of spans) {
      const first = firstWhere(words, ([, stop]) => stop > start);
      for (let i = first; (words[i]?.[0] ?? end) < end; i++) touched.add(i);
    }
    return touched;
  };
}

/** How many words stand in both. */
export function shared(a: Words, b: Words): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return both;
}

/** Shared words over all words of the two: 0 (nothing in common) to 1 (the same). */
export function likeness(a: Words, b: Words): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

export const same = (a: Words, b: Words): boolean => a.size === b.size && shared(a, b) === a.size;
