// Words and letters that make a number large: million, crore, bn, m.
import { SCALE_LETTERS, SCALES } from '../../lexicon/numbers.ts';
import type { Numeral } from './numerals.ts';
import type { Piece } from './pieces.ts';

const RACES = new Set(['race', 'run', 'walk', 'resolution', 'video', 'tv', 'display', 'charity']);

/** What the word or letter at piece i multiplies a number by: million, bn, m. */
export function scaleOf(
  pieces: readonly Piece[],
  i: number,
  money: boolean,
  form: Numeral['form'],
): number | undefined {
  const piece = pieces[i];
  if (piece?.shape !== 'word') return undefined;
  const word = SCALES.get(piece.lower);
  if (word) return word;
  if (form !== 'figure') return undefined;
  const letter = SCALE_LETTERS.get(piece.raw);
  if (!letter) return undefined;
  if (money) return letter;
  const after = pieces[i + 1];
  if (piece.raw === 'm' || piece.raw === 'b')
    return piece.glued &&
      (isNumberOf(pieces, i) || /^(?:people|bpd|boe|are|were|have|[a-z]{4,}s)$/.test(after?.raw ?? ''))
      ? letter
      : undefined;
  // 221B Baker Street
  if (piece.raw === 'B' && /^\p{Lu}/u.test(after?.raw ?? '')) return undefined;
  if (piece.glued) return RACES.has(after?.lower ?? '') ? undefined : letter;
  return (piece.raw === 'B' || piece.raw === 'M') && after?.shape === 'word' && after.pos === 'NOUN'
    ? letter
    : undefined;
}

/** “the number of people waiting rose to a record 7.6m”: no length. */
function isNumberOf(pieces: readonly Piece[], i: number): boolean {
  for (let k = i - 1; k > Math.max(0, i - 20); k--)
    if (pieces[k]!.lower === 'of' && pieces[k - 1]!.lower === 'number') return true;
  return false;
}
