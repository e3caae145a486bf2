// Which line comes after which: the text of a page is cut where white space runs down through the most lines, then what is
// above, left, right and below again (after the recursive XY cut of Nagy and Seth, 1984).
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
  const band = widestBand(lines);
  if (!band) return lines.length > 0 ? [[...lines]] : [];
  const { from, to, gutter } = band;
  const within = lines.slice(from, to);
  const [left, right] = sides(within, gutter);
  return [...cut(lines.slice(0, from)), ...cut(left), ...cut(right), ...cut(lines.slice(to))];
}

/** Lines next to each other, from `from` up to `to`, that white space at `gutter` parts into two columns. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly gutter: number;
}

/** Of all such bands the one with the most lines: a headline or a picture's caption lies across the page between two. */
function widestBand(lines: readonly Line[]): Band | undefined {
  let best: Band | undefined;
  for (const gutter of guttersOf(lines)) {
    let from = 0;
    for (let i = 0; i <= lines.length; i++) {
      const line = lines[i];
      if (line && !crosses(line, gutter)) continue;
      if (i - from > (best ? best.to - best.from : 5) && sides(lines.slice(from, i), gutter).every(isColumn))
        best = { from, to: i, gutter };
      from = i + 1;
    }
  }
  return best;
}

/** Where at least three lines begin. */
function guttersOf(lines: readonly Line[]): number[] {
  const starts = new Map<number, number>();
  for (const { left } of lines) starts.set(Math.floor(left / 4), (starts.get(Math.floor(left / 4)) ?? 0) + 1);
  const frequent = [...starts].filter(([, count]) => count >= 3).sort((a, b) => b[1] - a[1]);
  return frequent.slice(0, 12).map(([left]) => left * 4);
}

const crosses = ({ left, right, size }: Line, gutter: number): boolean => left < gutter && right > gutter - 0.7 * size;

const sides = (lines: readonly Line[], gutter: number): [Line[], Line[]] => [
  lines.filter(({ left }) => left < gutter),
  lines.filter(({ left }) => left >= gutter),
];

/** Ten characters of text are some five sizes wide; cells of figures are narrower. */
const isColumn = (lines: readonly Line[]): boolean =>
  lines.length >= 3 && lines.filter(({ left, right, size }) => right - left > 9 * size).length * 2 >= lines.length;
