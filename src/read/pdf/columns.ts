// Which line comes after which: the text of a page is cut where white space runs through it, up and down first (between
// columns), then across. This is the recursive XY cut of Nagy and Seth (1984).
import type { Piece } from './pages.ts';

/** Pieces that stand side by side on a line, without a wide gap between them. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** In font sizes: a wider gap parts two columns or two cells. */
const GAP = 1.4;
/** A narrower gap is none between two words. */
const SPACE = 0.15;

/** The lines of a page, in no order but from the top. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const row of rowsOf(pieces)) {
    row.sort((a, b) => a.x - b.x);
    for (const piece of row) {
      const last = lines.at(-1);
      const gap = last && last.y === row[0]?.y ? piece.x - last.right : Infinity;
      if (last && gap < GAP * Math.max(last.size, piece.size)) lines[lines.length - 1] = joined(last, piece, gap);
      else
        lines.push({
          text: piece.text,
          left: piece.x,
          right: piece.x + piece.width,
          y: row[0]?.y ?? 0,
          size: piece.size,
        });
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

/** Pieces on one baseline; a raised figure is on that of its line. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && piece.y - first.y < 0.4 * Math.max(first.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

function joined(line: Line, piece: Piece, gap: number): Line {
  const apart = gap > SPACE * piece.size && !line.text.endsWith(' ') && !piece.text.startsWith(' ');
  return {
    ...line,
    text: line.text + (apart ? ' ' : '') + piece.text,
    right: Math.max(line.right, piece.x + piece.width),
    size: piece.width > line.right - line.left ? piece.size : line.size,
  };
}

/** A page with more lines is no page of text; its lines are taken from the top. */
const MOST = 1000;

/** The columns of a page, in the order of reading; each with its lines from the top. */
export const columnsOf = (lines: readonly Line[]): Line[][] => (lines.length > MOST ? [[...lines]] : cut(lines));

function cut(lines: readonly Line[]): Line[][] {
  if (lines.length < 6) return lines.length > 0 ? [[...lines]] : [];
  const gutter = gutterOf(lines);
  if (gutter !== undefined) {
    const [left, right] = [lines.filter((line) => line.left < gutter), lines.filter((line) => line.left >= gutter)];
    return [...cut(left), ...cut(right)];
  }
  const at = widestGap(lines);
  if (at === undefined) return [[...lines]];
  const [above, below] = [cut(lines.slice(0, at)), cut(lines.slice(at))];
  // What was cut in vain is put together again.
  if (above.length > 1 || below.length > 1) return [...above, ...below];
  return [[...lines]];
}

/** Where white space runs down between two columns of text, each at least three lines and not the cells of a table. */
function gutterOf(lines: readonly Line[]): number | undefined {
  const byLeft = [...lines].sort((a, b) => a.left - b.left);
  let right = byLeft[0]?.right ?? 0;
  for (let i = 1; i < byLeft.length; i++) {
    const line = byLeft[i] as Line;
    if (line.left - right > 0.7 * line.size && isColumn(byLeft.slice(0, i)) && isColumn(byLeft.slice(i)))
      return line.left;
    right = Math.max(right, line.right);
  }
  return undefined;
}

/** Ten characters of text are some five sizes wide; cells of figures are narrower. */
const isColumn = (lines: readonly Line[]): boolean =>
  lines.length >= 3 && lines.filter(({ left, right, size }) => right - left > 9 * size).length * 2 >= lines.length;

/** The index of the line under the widest white space that runs across. */
function widestGap(lines: readonly Line[]): number | undefined {
  let [best, widest] = [undefined as number | undefined, 0];
  for (let i = 1; i < lines.length; i++) {
    const [above, below] = [lines[i - 1] as Line, lines[i] as Line];
    const gap = below.y - below.size - above.y;
    if (gap > widest && below.y > above.y) [best, widest] = [i, gap];
  }
  return best;
}
