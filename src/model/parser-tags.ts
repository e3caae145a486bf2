// A greedy tagger: the fine part of speech (Penn Treebank) of each word, which tells the parser what wink's tags leave
// open: said (VBD) from told (VBN), opening marks from closing ones.
import type { ParserInput } from './parser-input.ts';
import { HASH_SHIFT, largest, lookUp, type Sums, sumRows, type Table } from './parser-table.ts';
import { compile, hashInto } from './templates.ts';

const ATOMS =
  'form lemma ending shape pos form-1 form-2 form+1 ending-1 ending+1 pos-1 pos+1 pos+2 tag-1 tag-2 shape+1 shape-1'.split(
    ' ',
  );
const [
  FORM,
  LEMMA,
  ENDING,
  SHAPE,
  POS,
  FORM_1,
  FORM_2,
  FORM1,
  ENDING_1,
  ENDING1,
  POS_1,
  POS1,
  POS2,
  TAG_1,
  TAG_2,
  SHAPE1,
  SHAPE_1,
] = ATOMS.map((_, i) => i) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

export const TAG_TEMPLATES = compile(ATOMS, [
  'form',
  'form pos',
  'form tag-1',
  'form form+1',
  'form form-1',
  'lemma pos tag-1',
  'ending shape',
  'ending pos tag-1',
  'ending pos+1',
  'shape pos shape-1',
  'shape form-1',
  'pos tag-1 tag-2',
  'pos pos+1 tag-1',
  'pos pos+1 pos+2',
  'pos form-1',
  'pos form+1',
  'pos ending-1',
  'pos ending+1',
  'tag-1 form-1 pos',
  'form-2 form-1 pos',
  'shape shape+1 pos',
  'ending form+1',
]);

export interface Tagger {
  readonly tags: readonly string[];
  /** The words that have one tag only: hash of the word to number of the tag. */
  readonly sure: ReadonlyMap<number, number>;
  readonly table: Table;
}

const EDGE = 0x51ed270b;
const at = (column: Int32Array, i: number, first: number, last: number): number =>
  i < first || i >= last ? EDGE : column[i]!;
const tagAtom = (tags: Uint8Array, i: number, first: number): number => (i < first ? 99 : tags[i]!);

/** Sets the atoms of the token `i` of the sentence [first, last); `tags` holds those before it. */
export function tagAtoms(
  c: ParserInput,
  tags: Uint8Array,
  i: number,
  first: number,
  last: number,
  a: Int32Array,
): void {
  a[FORM] = c.form[i]!;
  a[LEMMA] = c.lemma[i]!;
  a[ENDING] = c.ending[i]!;
  a[SHAPE] = c.shape[i]!;
  a[POS] = c.pos[i]!;
  a[FORM_1] = at(c.form, i - 1, first, last);
  a[FORM_2] = at(c.form, i - 2, first, last);
  a[FORM1] = at(c.form, i + 1, first, last);
  a[ENDING_1] = at(c.ending, i - 1, first, last);
  a[ENDING1] = at(c.ending, i + 1, first, last);
  a[POS_1] = at(c.pos, i - 1, first, last);
  a[POS1] = at(c.pos, i + 1, first, last);
  a[POS2] = at(c.pos, i + 2, first, last);
  a[TAG_1] = tagAtom(tags, i - 1, first);
  a[TAG_2] = tagAtom(tags, i - 2, first);
  a[SHAPE1] = at(c.shape, i + 1, first, last);
  a[SHAPE_1] = at(c.shape, i - 1, first, last);
}

/** What the tagger writes into while it works; one for many sentences. */
export class TagScratch {
  readonly atoms: Int32Array = new Int32Array(ATOMS.length);
  readonly buckets: Int32Array = new Int32Array(TAG_TEMPLATES.count);
  sums: Sums = new Int32Array(64);
}

/** Puts the numbers of the tags of the tokens [first, last), one sentence, into `tags`. */
export function tagSentence(
  tagger: Tagger,
  input: ParserInput,
  first: number,
  last: number,
  tags: Uint8Array,
  { atoms, buckets, sums }: TagScratch,
): void {
  const { table, sure } = tagger;
  for (let i = first; i < last; i++) {
    const only = sure.get(input.form[i]!);
    if (only !== undefined) {
      tags[i] = only;
      continue;
    }
    tagAtoms(input, tags, i, first, last, atoms);
    hashInto(TAG_TEMPLATES, atoms, buckets, 0, HASH_SHIFT);
    sumRows(table, buckets, lookUp(table, buckets, TAG_TEMPLATES.count), sums);
    tags[i] = largest(sums, table.stride);
  }
}
