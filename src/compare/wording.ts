// The words of two versions of a sentence.
import { diffArrays } from 'diff';
import { plainShadow } from '../text/plain.ts';
import type { DiffPart } from './comparison.ts';

/** Lower case, plain marks. */
export const wordsOf = (text: string): string[] =>
  plainShadow(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['.,][\p{L}\p{N}]+)*|[$£€%]/gu) ?? [];

/** Equal for texts that differ only in typography: marks, spaces, the comma or full stop at the end. */
export const normal = (text: string): string =>
  plainShadow(text)
    .replace(/\s+/g, ' ')
    .replace(/--+/g, '-')
    .trim()
    .replace(/^["']+|[.,]?["']*[.,]?$/g, '');

/** By words; white space, typography and the mark at the end are not compared. */
export function diffOf(old: string, now: string): DiffPart[] {
  const pieces = (text: string): string[] =>
    text
      .replace(/[.,]["”’']*$/, '')
      .split(/\s+/)
      .filter(Boolean);
  const same = (a: string, b: string): boolean => plainShadow(a) === plainShadow(b);
  return diffArrays(pieces(old), pieces(now), { comparator: same }).map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'old' : 'same',
    text: value.join(' '),
  }));
}
