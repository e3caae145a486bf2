// Lists and indented paragraphs.
import type { Piece } from './lines.ts';

const BULLET = /^(?:[•·▪◦‣●○■□*+]|[-–—](?= )|(\d{1,2})[.)](?= ))[\s\u200b]{0,4}(?=\S)/;

/** How long the bullet or number is with which a line begins; dashes and numbers want a neighbour with one. */
export function bulletOf(text: string, pieces: readonly Piece[], i: number): number {
  const at = (k: number) => {
    const piece = pieces[k];
    return piece ? BULLET.exec(text.slice(piece.start, Math.min(piece.end, piece.start + 12))) : null;
  };
  const bullet = at(i);
  if (!bullet) return 0;
  const weak = /^[-–—\d*+]/.test(bullet[0]);
  if (weak && !at(i - 1) && !at(i + 1)) return 0;
  return bullet[0].length;
}

/** Are some of the paragraphs, but not many, set in? Then those are quoted. */
export function someIndented(pieces: readonly Piece[]): boolean {
  const count = pieces.filter((piece) => piece.indent >= 4).length;
  return count > 0 && count * 3 < pieces.length;
}
