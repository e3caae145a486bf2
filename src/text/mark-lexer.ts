// Where quotation marks stand, and what may be told of each from the characters around it.
import { ELISIONS } from '../lexicon/elisions.ts';
import type { Block } from '../record.ts';
import { isRead } from './doc.ts';
import { Around, around } from './mark-context.ts';
import { ANY_MARK, GLYPHS, type Glyph } from './mark-glyphs.ts';

/** What the spaces around a mark say of it: it can only open, it can only close, or they do not tell. */
export type Spacing = 'opens' | 'closes' | 'unclear';

export interface Mark extends Glyph {
  readonly start: number;
  readonly end: number;
  readonly before: Around;
  readonly after: Around;
  readonly spacing: Spacing;
  /** ’em, ’tis, ’90s: something is left out here. */
  readonly elision: boolean;
  /** workers’, goin’: the word before may well end in an apostrophe. */
  readonly ending: boolean;
  /** 6'2": feet stand before it. */
  readonly feet: boolean;
}

interface Found {
  readonly glyph: Glyph;
  readonly start: number;
  readonly end: number;
}

/**
 * The marks of each block that is read, in order. Apostrophes inside a word (don’t, O’Neill, 1990’s) and between digits
 * (6'2) are certain and left out; all others are for the reading of the whole block to decide. Linear in the text.
 */
export function lexMarks(text: string, blocks: readonly Block[]): Mark[][] {
  const forms = findForms(text);
  let next = 0;
  return blocks.map((block) => {
    const found: Found[] = [];
    for (; next < forms.length && (forms[next] as Found).start < block.end; next++) {
      const form = forms[next] as Found;
      if (form.start >= block.start && form.end <= block.end && isRead(block.kind)) found.push(form);
    }
    return found.length ? placeMarks(text, block, found) : [];
  });
}

function findForms(text: string): Found[] {
  const found: Found[] = [];
  for (const m of text.matchAll(ANY_MARK)) {
    const form = m[0];
    const start = m.index;
    const end = start + form.length;
    if (form.length === 1 && SMALL.test(text.charAt(end)) && SMALL.test(text.charAt(start - 1))) continue; // don’t
    const glyph = GLYPHS.get(form) ?? GLYPHS.get(form.toLowerCase());
    // ,,so“ opens low; 1,,2 and “x,,” do not
    if (glyph && !(form === ',,' && /\S/.test(text.charAt(start - 1)))) found.push({ glyph, start, end });
  }
  return found;
}

/** No mark opens or closes between two of these, not even a double one. */
const SMALL = /^[a-z]$/;

/** Marks that touch, as in ’”, look past each other. */
function placeMarks(text: string, block: Block, found: readonly Found[]): Mark[] {
  const before: Around[] = [];
  const after: Around[] = [];
  found.forEach((mark, i) => {
    const touching = found[i - 1]?.end === mark.start;
    before[i] = touching ? (before[i - 1] as Around) : around(text, mark.start - 1, block);
  });
  for (let i = found.length - 1; i >= 0; i--) {
    const mark = found[i] as Found;
    const touching = found[i + 1]?.start === mark.end;
    after[i] = touching ? (after[i + 1] as Around) : around(text, mark.end, block);
  }
  const marks: Mark[] = [];
  found.forEach(({ glyph, start, end }, i) => {
    const [left, right] = [before[i] as Around, after[i] as Around];
    const single = glyph.width === 'single';
    if (single && isWordChar(left) && isWordChar(right)) return;
    marks.push({
      width: glyph.width,
      facing: glyph.facing,
      family: glyph.family,
      start,
      end,
      before: left,
      after: right,
      spacing: spacing(left, right),
      elision: single && right !== Around.space && startsElision(text, end),
      ending: single && left === Around.letter && /(?:[sxz]|in)$/i.test(text.slice(start - 2, start)),
      feet: !single && left === Around.digit && /['’′]\s?\d{1,2}$/.test(text.slice(start - 5, start)),
    });
  });
  return marks;
}

const isWordChar = (kind: Around): boolean => kind === Around.letter || kind === Around.digit;

function spacing(left: Around, right: Around): Spacing {
  const opens =
    (left === Around.space || left === Around.openBracket || left === Around.dash) &&
    right !== Around.space &&
    right !== Around.closeBracket &&
    right !== Around.stop;
  const closes =
    left !== Around.space &&
    left !== Around.openBracket &&
    right !== Around.letter &&
    right !== Around.digit &&
    right !== Around.openBracket;
  if (opens === closes) return 'unclear';
  return opens ? 'opens' : 'closes';
}

function startsElision(text: string, at: number): boolean {
  const word = /^(?:[a-z]{1,8}|\d0s?)(?![\p{L}\d])/iu.exec(text.slice(at, at + 10))?.[0].toLowerCase();
  return word !== undefined && (/^\d/.test(word) || ELISIONS.has(word));
}
