// What it costs to read a mark in one way or another. The reading of a block is the cheapest one over all its marks, so
// one bad mark spoils its own place and nothing else. Costs are in units of “rather odd”; 0 is as printed in a book.
import { Around } from './mark-context.ts';
import type { Family } from './mark-glyphs.ts';
import type { Mark } from './mark-lexer.ts';

/** Which marks stand outermost in an article: “…” in America, ‘…’ in much of Britain. */
export type Style = 'double' | 'single';

/** A double mark that is no quotation mark at all: nothing but an error says so. */
const LOST = 7;
/** A quotation that is not closed in its block. */
export const UNCLOSED = 6;
/** The same where the next paragraph opens it again: a running quote. */
export const RUNNING = 0.5;
/** A quotation that a new one of the same width cuts off: “We will go, he said. “It is over.” */
export const CUT_OFF = 6.5;

const OPEN = {
  open: { opens: 0, unclear: 0.5, closes: 4 },
  straight: { opens: 0, unclear: 1, closes: 8 },
  close: { opens: 4, unclear: 6, closes: 9 },
} as const;

const CLOSE = {
  open: { opens: 9, unclear: 5, closes: 3 },
  straight: { opens: 5, unclear: 1, closes: 0 },
  close: { opens: 3, unclear: 0.5, closes: 0 },
} as const;

/** To open a quotation here; `around` is the mark that opened the one around it. */
export function openCost(mark: Mark, around: Mark | undefined, style: Style): number {
  const turned = mark.family === 'guillemet' && mark.facing === 'close' && mark.spacing === 'opens'; // »so«
  const cost = turned ? 2 : OPEN[mark.facing][mark.spacing];
  if (mark.width === 'single') return cost + singleCost(mark, around, style);
  // “He said “no” to me” nests too, though no book would
  if (around?.width === 'double') return cost + (around.family === mark.family ? 3 : 1);
  return cost;
}

function singleCost(mark: Mark, around: Mark | undefined, style: Style): number {
  const elision = mark.elision ? 3 : 0;
  if (around?.width === 'single') return elision + 6;
  const straight = mark.facing === 'straight';
  if (around) return elision + (straight ? 0.3 : 0);
  return elision + (style === 'single' ? 0 : straight ? 1.5 : 0.5);
}

/** To close the quotation that `opener` opened. */
export function closeCost(mark: Mark, opener: Mark): number {
  const turned = mark.family === 'guillemet' && mark.facing === 'open' && mark.spacing === 'closes';
  const cost = turned ? 2 : CLOSE[mark.facing][mark.spacing];
  const afterWord = mark.width === 'single' && mark.before !== Around.stop ? 0.5 : 0;
  return cost + afterWord + (isPair(opener, mark) ? 0 : 1.5);
}

const STRAIGHT: ReadonlySet<Family> = new Set(['straight', 'typed']);

/** Are the two printed as a pair? `` goes with '', and '' with ''; “ with ” and with “ turned; " with ". */
export const isPair = (opener: Mark, closer: Mark): boolean =>
  opener.family === closer.family ||
  (opener.width === 'single' && STRAIGHT.has(opener.family) && STRAIGHT.has(closer.family));

/** To take it for no quotation mark: an apostrophe, inches, a ditto, or one too many. */
export function strayCost(mark: Mark, style: Style): number {
  return mark.width === 'double' ? strayDouble(mark) : strayApostrophe(mark, style);
}

function strayDouble(mark: Mark): number {
  if (mark.family === 'guillemet') return 3;
  if (mark.facing !== 'straight') return LOST;
  if (mark.before === Around.digit && mark.spacing === 'closes') return mark.feet ? 0.5 : 3;
  const alone = mark.before === Around.space && mark.after === Around.space;
  return alone ? 2.5 : LOST;
}

function strayApostrophe(mark: Mark, style: Style): number {
  if (mark.elision) return 0;
  if (mark.before === Around.stop) return 6; // nobody leaves out letters after a comma
  if (mark.spacing === 'opens') {
    if (mark.facing === 'close') return 1;
    return (mark.facing === 'open' ? 3.5 : 2.5) + (style === 'single' ? 2.5 : 0);
  }
  if (mark.before === Around.digit) return 0.5; // 12', the 1990s’
  return mark.ending ? 0.5 : 3;
}
