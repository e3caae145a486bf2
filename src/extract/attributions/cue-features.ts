import type { Features } from '../../model/features.ts';
import { labelOf } from '../../model/parser-labels.ts';
import type { Columns } from './columns.ts';
import { CUE_ATOMS, CUE_TEMPLATES } from './cue-templates.ts';

/** Puts the features of the tokens of one sentence (`first` up to `last`) into `out`: the input of the cue tagger. */
export function cueFeatures(c: Columns, first: number, last: number, out: Features): void {
  out.clear();
  const atoms = new Int32Array(CUE_ATOMS.length);
  for (let i = first; i < last; i++) {
    words(c, i, first, last, atoms);
    place(c, i, first, last, atoms);
    marks(c, i, first, last, atoms);
    tree(c, i, atoms);
    out.addAll(CUE_TEMPLATES, atoms);
    out.next();
  }
}

const [WORDS, PLACE, MARKS, TREE] = ['w', 'from', 'left', 'label'].map((name) => CUE_ATOMS.indexOf(name)) as [
  number,
  number,
  number,
  number,
];

/** The value of a column at a place of the sentence; its edges have values of their own. */
const at = (column: Int32Array, i: number, first: number, last: number): number =>
  i < first ? -101 - (first - i) : i >= last ? -201 - (i - last) : column[i]!;

function words(
  { word, lemma, pos, cue, suffix, shape }: Columns,
  i: number,
  first: number,
  last: number,
  a: Int32Array,
) {
  let k = WORDS;
  a[k++] = word[i]!;
  a[k++] = suffix[i]!;
  a[k++] = shape[i]!;
  for (const column of [lemma, pos]) for (let d = -3; d <= 3; d++) a[k++] = at(column, i + d, first, last);
  for (let d = -1; d <= 1; d++) a[k++] = at(cue, i + d, first, last);
}

const bucket = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 13 ? 6 : n < 25 ? 7 : 8);
const few = (n: number): number => (n < 3 ? n : 3);

function place({ before, body }: Columns, i: number, first: number, last: number, a: Int32Array) {
  const that = before.that[Math.min(i + 4, last)]! - before.that[i + 1]!;
  let k = PLACE;
  a[k++] = bucket(i - first);
  a[k++] = bucket(last - 1 - i);
  a[k++] = bucket(before.verb[i]! - before.verb[first]!);
  a[k++] = few(before.verb[last]! - before.verb[i + 1]!);
  a[k++] = before.noun[i]! > before.noun[first]! ? 1 : 0;
  a[k++] = that > 0 ? 1 : 0;
  a[k++] = body[i]!;
  a[k++] = few(before.cue[i]! - before.cue[first]!) * 4 + few(before.cue[last]! - before.cue[i + 1]!);
}

const NEAR = 7;

/** How far it is to the next quotation mark on either side, and whether a comma or a colon stands between. */
function marks({ before, quoted }: Columns, i: number, first: number, last: number, a: Int32Array) {
  const { mark, comma, dash } = before;
  let left = 1;
  while (left < NEAR && i - left >= first && mark[i - left + 1]! === mark[i - left]!) left++;
  let right = 1;
  while (right < NEAR && i + right < last && mark[i + right + 1]! === mark[i + right]!) right++;
  let k = MARKS;
  a[k++] = left;
  a[k++] = right;
  a[k++] =
    Math.min(1, comma[i]! - comma[Math.max(first, i - left)]!) +
    2 * Math.min(1, dash[Math.min(last, i + right)]! - dash[i]!);
  a[k++] = quoted[i]!;
  a[k++] = quoted[i]! * 16 + (i > first ? quoted[i - 1]! : 3) * 4 + (i + 1 < last ? quoted[i + 1]! : 3);
  a[k++] = (mark[last]! > mark[first]! ? 1 : 0) + (mark[i]! > mark[first]! ? 2 : 0);
}

/** Relations that make a cue: subject, object, complement clauses, “that”, the quoted clause beside it. */
const TELLING = (['nsubj', 'obj', 'ccomp', 'xcomp', 'obl', 'parataxis', 'mark', 'advcl', 'acl'] as const).reduce(
  (bits, l) => bits | (1 << labelOf(l)),
  0,
);

function tree(c: Columns, i: number, a: Int32Array) {
  const above = c.head[i]!;
  const subject = c.subject[i]!;
  let k = TREE;
  a[k++] = c.label[i]!;
  a[k++] = c.kids[i]! & TELLING;
  a[k++] = above < 0 ? -1 : c.lemma[above]!;
  a[k++] = above < 0 ? -1 : c.cue[above]!;
  a[k++] = above < 0 ? -1 : c.pos[above]!;
  a[k++] = subject < 0 ? -1 : c.word[subject]!;
  a[k++] = subject < 0 ? -1 : c.pos[subject]!;
  a[k++] = c.opens[i]! * 32 + c.closes[i]!;
}
