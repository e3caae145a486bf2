import { COMPOUND_PREFIXES } from '../../lexicon/compound-prefixes.ts';
import type { Line } from './columns.ts';

/** Lines put together. */
export interface Paragraph {
  readonly text: string;
  /** Of the first line. */
  readonly size: number;
  /** Where in the text a page begins: page numbers from 0. */
  readonly starts: readonly { readonly page: number; readonly at: number }[];
  /** From 0. */
  readonly page: number;
}

/** A column of a page. */
export interface Column {
  readonly page: number;
  readonly lines: readonly Line[];
}

/** Puts lines together to paragraphs, over columns and pages, and words that were broken at a line's end. */
export function paragraphsOf(columns: readonly Column[]): Paragraph[] {
  const words = wordsIn(columns);
  const paragraphs: Growing[] = [];
  for (const { page, lines } of columns) {
    const leading = leadingOf(lines);
    const edges = edgesOf(lines);
    lines.forEach((line, i) => {
      const open = paragraphs.at(-1);
      const last = lines[i - 1];
      const isMore = last ? isNext(last, line, leading, edges) : runsOver(open?.lastLine ?? '', line, edges.left);
      if (isMore && open?.takes(line)) open.add(line, page, words);
      else paragraphs.push(new Growing(line, page));
    });
  }
  return paragraphs;
}

/** A paragraph that lines are added to. */
class Growing implements Paragraph {
  readonly size: number;
  readonly page: number;
  readonly starts: { readonly page: number; readonly at: number }[] = [];
  readonly #parts: string[];
  #length: number;
  #turned: number;

  constructor(line: Line, page: number) {
    this.size = line.size;
    this.page = page;
    this.#parts = [line.text];
    this.#length = line.text.length;
    this.#turned = page;
  }

  get text(): string {
    return this.#parts.join('');
  }

  get lastLine(): string {
    return this.#parts.at(-1) as string;
  }

  /** Of one size, and no new item of a list. */
  takes(line: Line): boolean {
    const differs = Math.abs(this.size - line.size) > 0.15 * this.size;
    return !differs && !/^(?:[•▪◦‣●○■□]|[-–—*] |\d{1,2}[.)] )/.test(line.text);
  }

  add(line: Line, page: number, words: ReadonlySet<string>): void {
    const before = joint(this.lastLine, line.text, words);
    this.#length += before.length - this.lastLine.length;
    this.#parts[this.#parts.length - 1] = before;
    if (page !== this.#turned) this.starts.push({ page, at: this.#length });
    this.#turned = page;
    this.#parts.push(line.text);
    this.#length += line.text.length;
  }
}

const ENDS = /[.!?…:]["”’')\]]*$/;

/** Within a column: no wider space, no indent, and no full stop before a word that would have fitted on the line. */
function isNext(last: Line, line: Line, leading: number, { left, right }: Edges): boolean {
  if (line.y === last.y) return true; // cells of a row
  if (line.y - last.y > 1.3 * Math.max(leading, line.size)) return false;
  const indented = line.left - left > 0.8 * line.size && last.left - left < 0.5 * line.size;
  if (indented) return false;
  return !(ENDS.test(last.text) && right - last.right > firstWord(line) + line.size);
}

/** How wide the first word is. */
const firstWord = ({ text, left, right }: Line): number => ((text.indexOf(' ') + 1) / text.length) * (right - left);

/** From one column or page to the next: the sentence goes on. */
const runsOver = (text: string, line: Line, left: number): boolean =>
  /^\p{Ll}/u.test(line.text) || (!ENDS.test(text) && line.left - left < 0.8 * line.size);

/** A line as the next one wants it: “har-” and “bour” are one word, “well-” and “known” keep the hyphen. */
function joint(text: string, line: string, words: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1);
  if (/\S[–—/]$/.test(text)) return text;
  const start = /(?<![\p{L}\p{M}-])([\p{L}\p{M}]{1,40})-$/u.exec(text.slice(-60))?.[1];
  const end = /^[\p{L}\p{M}]{1,40}/u.exec(line)?.[0];
  if (!/[\p{L}\d]-$/u.test(text) || !/^[\p{L}\d]/u.test(line)) return `${text} `;
  if (!start || !end || !/^\p{Ll}/u.test(end) || words.has(`${start}-${end}`.toLowerCase())) return text;
  const whole = words.has((start + end).toLowerCase());
  return !whole && COMPOUND_PREFIXES.has(start.toLowerCase()) ? text : text.slice(0, -1);
}

/** The words that stand within lines: they tell how a broken one is written. */
function wordsIn(columns: readonly Column[]): Set<string> {
  const words = new Set<string>();
  for (const { lines } of columns)
    for (const { text } of lines)
      for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?!-)/gu)) words.add(word);
  return words;
}

const FEW = 8;

/** The usual distance of two lines. */
function leadingOf(lines: readonly Line[]): number {
  const steps = lines.flatMap((line, i) => {
    const step = i > 0 ? line.y - (lines[i - 1] as Line).y : 0;
    return step > 0 ? [step] : [];
  });
  steps.sort((a, b) => a - b);
  // Paragraphs of a line or two have as many wide steps as narrow ones; the narrower ones are the leading. Of a few lines
  // it cannot be told whether they are set wide or are one paragraph each.
  const leading = steps[Math.floor(steps.length * 0.3)] ?? Infinity;
  return steps.length < FEW ? Math.min(leading, 1.4 * Math.min(...lines.map(({ size }) => size))) : leading;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

function edgesOf(lines: readonly Line[]): Edges {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return { left: lefts[Math.floor(lefts.length * 0.1)] ?? 0, right: rights[Math.floor(rights.length * 0.9)] ?? 0 };
}
