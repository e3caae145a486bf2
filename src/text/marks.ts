import type { Block, Warning } from '../record.ts';
import { isBody, type Quotation } from './doc.ts';
import { Around } from './mark-context.ts';
import type { Style } from './mark-costs.ts';
import { Gathering } from './mark-gathering.ts';
import type { Width } from './mark-glyphs.ts';
import { lexMarks, type Mark } from './mark-lexer.ts';
import { type Role, readMarks } from './mark-reading.ts';
import { outerStyle } from './mark-style.ts';
import { isAnotherTurn } from './turns.ts';

/**
 * Finds what stands between quotation marks, block by block, at the level of characters; in the blocks that are read.
 * Linear in the text; no mark, however wrong, costs more than the reading of its own block.
 *
 * A quotation left open at the end of a paragraph goes on in the next if that begins with a mark of the same kind (a
 * running quote: one quotation of several stretches); else it ends with its block, and a warning says so.
 *
 * Warnings: `unclosed-quote` (at the mark that opens), `unopened-quote` and `mixed-quotes` (at the mark that closes).
 */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
): { quotations: Quotation[]; warnings: Warning[] } {
  const marks = lexMarks(text, blocks);
  const style = outerStyle(marks.flat());
  const next = nextParagraphs(blocks);
  const gathering = new Gathering(text);
  let goesOn: number | undefined;
  blocks.forEach((block, b) => {
    const here = marks[b] as Mark[];
    const ahead = next[b];
    const opens = ahead === undefined ? [] : opensWith(blocks[ahead] as Block, marks[ahead] as Mark[]);
    const reopens = opens.length > 0 && isAnotherTurn(text, block, blocks[ahead as number] as Block) ? [] : opens;
    const unmarked = reopens.length ? [] : goesOnUnmarked(marks, next, b, style);
    const roles = here.length ? readMarks(here, style, unmarked.length ? [OUTER[style]] : reopens) : [];
    const carries = leftOpen(here, roles, unmarked.length ? [OUTER[style]] : reopens);
    if (carries > 0) for (const k of unmarked) marks[k]?.unshift(reopening(blocks[k] as Block, here, roles));
    gathering.add(block, b, here, roles, goesOn === b, carries);
    if (isBody(block.kind)) goesOn = carries > 0 ? ahead : undefined;
  });
  return gathering.result();
}

const OUTER = { double: 'double', single: 'single' } as const;
/** How many paragraphs a quotation may run over that is opened in its first and closed in its last, and marked in no other. */
const FARTHEST = 4;

/**
 * The paragraphs over which a quotation left open here would go on without being opened again, up to the one that closes
 * it: there the first mark closes, and none stands in those between. Empty where they are not like that.
 */
function goesOnUnmarked(
  marks: readonly Mark[][],
  next: readonly (number | undefined)[],
  b: number,
  style: Style,
): number[] {
  const over: number[] = [];
  const isOuter = (mark: Mark) => mark.width === OUTER[style];
  if (!marks[b]?.some(isOuter)) return [];
  for (let k = next[b]; k !== undefined && over.length < FARTHEST; k = next[k]) {
    over.push(k);
    const first = marks[k]?.find(isOuter);
    if (!first) continue;
    return first.spacing === 'closes' && first.facing !== 'open' && !first.ending && first.before !== Around.digit
      ? over
      : [];
  }
  return [];
}

/** A mark of no width at the start of a paragraph, where one was left out. */
function reopening({ start }: Block, marks: readonly Mark[], roles: readonly Role[]): Mark {
  const opener = marks.findLast((_, i) => roles[i] === 'open') as Mark;
  return { ...opener, start, end: start, before: Around.space, after: Around.letter, facing: 'open', spacing: 'opens' };
}

/** How many quotations are open at the end of a block, outermost first, that the next opens again; all or none. */
function leftOpen(marks: readonly Mark[], roles: readonly Role[], reopens: readonly Width[]): number {
  const open: Width[] = [];
  marks.forEach((mark, i) => {
    if (roles[i] === 'open') open.push(mark.width);
    if (roles[i] === 'close') open.pop();
  });
  return open.length <= reopens.length && open.every((width, depth) => width === reopens[depth]) ? open.length : 0;
}

/** For each block of the story the next one, captions and links between them left out; none before a heading. */
function nextParagraphs(blocks: readonly Block[]): (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let ahead: number | undefined;
  for (let b = blocks.length - 1; b >= 0; b--) {
    const { kind } = blocks[b] as Block;
    next[b] = isBody(kind) ? ahead : undefined;
    if (isBody(kind)) ahead = b;
    else if (kind === 'heading' || kind === 'headline') ahead = undefined;
  }
  return next;
}

/** The widths of the marks with which a block begins: “‘ is double, single. */
function opensWith(block: Block, marks: readonly Mark[]): Width[] {
  const widths: Width[] = [];
  let at = block.start;
  for (const mark of marks) {
    const opens = mark.start === at && mark.facing !== 'close' && !mark.elision && mark.after !== Around.space;
    if (!opens || widths.length === 3) break;
    widths.push(mark.width);
    at = mark.end;
  }
  return widths;
}
