// A greedy tagger: the fine part of speech (Penn Treebank) of each word, which tells the parser what wink's tags leave
// open: said (VBD) from told (VBN), opening marks from closing ones.
import type { ParserInput } from './parser-input.ts';
import { largest, lookUp, PADDING, type RowTable, sumRows } from './parser-sums.ts';
import { hashed } from './parser-table.ts';
import { A, B, C } from './templates.ts';

const { imul } = Math;

export const TAG_FEATURES = 22;

export interface Tagger {
  readonly tags: readonly string[];
  /** The words that have one tag only: hash of the word to number of the tag. */
  readonly sure: ReadonlyMap<number, number>;
  readonly table: RowTable;
}

const EDGE = 0x51ed270b;
const at = (column: Int32Array, i: number, first: number, last: number): number =>
  i < first || i >= last ? EDGE : column[i]!;
const tagAtom = (tags: Uint8Array, i: number, first: number): number => (i < first ? 99 : tags[i]!);

/** The features of the token `i` of the sentence [first, last); `tags` holds those before it. */
export function tagFeatures(
  c: ParserInput,
  tags: Uint8Array,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
): void {
  const form = c.form[i]!;
  const lemma = c.lemma[i]!;
  const ending = c.ending[i]!;
  const shape = c.shape[i]!;
  const pos = c.pos[i]!;
  const formBefore = at(c.form, i - 1, first, last);
  const formBefore2 = at(c.form, i - 2, first, last);
  const formAfter = at(c.form, i + 1, first, last);
  const endingBefore = at(c.ending, i - 1, first, last);
  const endingAfter = at(c.ending, i + 1, first, last);
  const posAfter = at(c.pos, i + 1, first, last);
  const posAfter2 = at(c.pos, i + 2, first, last);
  const tagBefore = tagAtom(tags, i - 1, first);
  const tagBefore2 = tagAtom(tags, i - 2, first);
  const shapeBefore = at(c.shape, i - 1, first, last);
  const shapeAfter = at(c.shape, i + 1, first, last);
  out[0] = imul(form, A);
  out[1] = imul(form, A) + imul(pos, B);
  out[2] = imul(form, A) + imul(tagBefore, B);
  out[3] = imul(form, A) + imul(formAfter, B);
  out[4] = imul(form, A) + imul(formBefore, B);
  out[5] = imul(ending, A) + imul(shape, B);
  out[6] = imul(ending, A) + imul(posAfter, B);
  out[7] = imul(shape, A) + imul(formBefore, B);
  out[8] = imul(pos, A) + imul(formBefore, B);
  out[9] = imul(pos, A) + imul(formAfter, B);
  out[10] = imul(pos, A) + imul(endingBefore, B);
  out[11] = imul(pos, A) + imul(endingAfter, B);
  out[12] = imul(ending, A) + imul(formAfter, B);
  out[13] = imul(lemma, A) + imul(pos, B) + imul(tagBefore, C);
  out[14] = imul(ending, A) + imul(pos, B) + imul(tagBefore, C);
  out[15] = imul(shape, A) + imul(pos, B) + imul(shapeBefore, C);
  out[16] = imul(pos, A) + imul(tagBefore, B) + imul(tagBefore2, C);
  out[17] = imul(pos, A) + imul(posAfter, B) + imul(tagBefore, C);
  out[18] = imul(pos, A) + imul(posAfter, B) + imul(posAfter2, C);
  out[19] = imul(tagBefore, A) + imul(formBefore, B) + imul(pos, C);
  out[20] = imul(formBefore2, A) + imul(formBefore, B) + imul(pos, C);
  out[21] = imul(shape, A) + imul(shapeAfter, B) + imul(pos, C);
  hashed(out, TAG_FEATURES);
}

/** What the tagger writes into while it works; one for many sentences. */
export class TagScratch {
  readonly features: Int32Array = new Int32Array(TAG_FEATURES + PADDING);
  readonly sums: Int32Array = new Int32Array(64);
}

/** Puts the numbers of the tags of the tokens [first, last), one sentence, into `tags`. */
export function tagSentence(
  { table, sure }: Tagger,
  input: ParserInput,
  first: number,
  last: number,
  tags: Uint8Array,
  { features, sums }: TagScratch,
): void {
  for (let i = first; i < last; i++) {
    const only = sure.get(input.form[i]!);
    if (only !== undefined) {
      tags[i] = only;
      continue;
    }
    tagFeatures(input, tags, i, first, last, features);
    sumRows(table, features, lookUp(table, features, TAG_FEATURES), sums);
    tags[i] = largest(sums, table.classes);
  }
}
