// Lines, and the lines that a mail program or a PDF broke for width put together again.

/** A line or several: half open, white space at both ends left out. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** White space before its first line, in columns; a tab counts four. */
  readonly indent: number;
  /** How many lines. */
  readonly lines: number;
  /** Is the line before it empty (or is it the first)? */
  readonly apart: boolean;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g;
/** What is not seen: white space and zero-width characters. */
const VISIBLE = /[^\s\u200b-\u200d\u2060\ufeff\u00ad]/;

/** The lines of a text that are not empty. */
export function linesOf(text: string): Piece[] {
  const lines: Piece[] = [];
  let apart = true;
  const add = (from: number, to: number) => {
    const line = text.slice(from, to);
    if (VISIBLE.test(line)) {
      const start = from + line.length - line.trimStart().length;
      const indent = text.slice(from, start).replaceAll('\t', '    ').length;
      lines.push({ start, end: start + line.trim().length, indent, lines: 1, apart });
    }
    apart = !VISIBLE.test(line);
  };
  let from = 0;
  for (const m of text.matchAll(LINE_END)) {
    add(from, m.index);
    from = m.index + m[0].length;
  }
  add(from, text.length);
  return lines;
}

/** Longer lines are nobody's hard-wrapped text; in shorter ones every list looks wrapped. */
const WIDEST = 110;
const NARROWEST = 40;
/** A shorter line that is followed by one with a small letter may be a word of a list. */
const SENTENCE = 25;

/**
 * The paragraphs of a text: its lines, or, where the text is hard-wrapped, the runs of lines that were broken for width.
 * A line was broken for width if the first word of the next would not have fitted on it. In any text a line that stops
 * within a sentence goes on in one that begins with a small letter.
 */
export function piecesOf(text: string): Piece[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const pieces: Piece[] = [];
  lines.forEach((line, i) => {
    const open = pieces.at(-1);
    const last = lines[i - 1];
    const goesOn =
      open &&
      last &&
      !line.apart &&
      !startsNew(text, line, last) &&
      ((width !== undefined && brokenForWidth(text, last, line, width)) ||
        (open.end - open.start >= SENTENCE && stopsWithin(text, last, line)));
    if (goesOn) pieces[pieces.length - 1] = { ...open, end: line.end, lines: open.lines + 1 };
    else pieces.push(line);
  });
  return pieces;
}

/** The column at which the text is wrapped, if most lines are full and many break within a sentence. */
function wrapWidth(text: string, lines: readonly Piece[]): number | undefined {
  const wide = lines.filter((line) => line.end - line.start > WIDEST).length;
  if (wide * 20 > lines.length) return undefined;
  const breaks = lines.flatMap((line, i) => (i > 0 && !line.apart ? [[lines[i - 1] as Piece, line] as const] : []));
  const lengths = breaks.map(([line]) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0; // the longest may be an address
  if (width < NARROWEST || width > WIDEST) return undefined;
  const full = breaks.filter(([line, next]) => brokenForWidth(text, line, next, width)).length;
  const within = breaks.filter(([line, next]) => stopsWithin(text, line, next)).length;
  return full * 2 > breaks.length && within * 4 > breaks.length ? width : undefined;
}

const stopsWithin = (text: string, line: Piece, next: Piece): boolean =>
  /[\p{L}\d,;]/u.test(text.charAt(line.end - 1)) && /\p{Ll}/u.test(text.charAt(next.start));

function brokenForWidth(text: string, line: Piece, next: Piece, width: number): boolean {
  const word = /^\S{0,60}/.exec(text.slice(next.start, Math.min(next.end, next.start + 60)))?.[0] ?? '';
  return line.end - line.start + 1 + word.length > width - 3;
}

/** A bullet, a mail quotation or a deeper indent begins something new, however full the line before. */
const startsNew = (text: string, line: Piece, last: Piece): boolean =>
  line.indent >= last.indent + 2 || /^(?:[•▪◦‣*>]|[-–—] |\d{1,2}[.)] )/.test(text.slice(line.start, line.start + 4));
