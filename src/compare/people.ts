// Whose words: the same person under a longer or a shorter name is no change.
import type { Source, Via } from '../record.ts';

/** How a source is called; a bare pronoun calls nobody. */
export const called = (source: Source | undefined): string | undefined =>
  source && (source.name ?? (source.how === 'pronoun' ? undefined : source.text));

export const viaOf = (via: readonly Via[]): string | undefined =>
  via.length === 0 ? undefined : via.map((one) => called(one) ?? one.text).join(', ');

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');

/** “Ruiz” and “Ana Ruiz” are the same in two versions of one article; “Ana Ruiz” and “Leo Ruiz” are not. */
export function sameName(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [short, long] = one.length < other.length ? [one, new Set(other)] : [other, new Set(one)];
  return short.every((word) => long.has(word));
}
