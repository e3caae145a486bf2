import type { Atoms } from '../../../model/atoms.ts';
import { labelOf } from '../../../model/parser-labels.ts';
import type { Columns } from '../tokens/columns.ts';
import { CUE_ATOMS } from './cue-templates.ts';

/** Puts the atoms of the tokens of one sentence (`first` up to `last`) into `out`: the input of the cue tagger. */
export function cueAtoms(c: Columns, first: number, last: number, out: Atoms): void {
  out.resize(last - first);
  words(c, first, last, out);
  place(c, first, last, out);
  marks(c, first, last, out);
  tree(c, first, last, out);
}

const [WORDS, PLACE, MARKS, TREE] = ['w', 'from', 'left', 'label'].map((name) => CUE_ATOMS.indexOf(name)) as [
  number,
  number,
  number,
  number,
];

function words({ word, lemma, pos, cue, suffix, shape }: Columns, first: number, last: number, out: Atoms) {
  let kind = WORDS;
  for (const column of [word, suffix, shape]) out.copy(kind++, column, first);
  for (const column of [lemma, pos]) for (let d = -3; d <= 3; d++) shifted(out, kind++, column, first, last, d);
  for (let d = -1; d <= 1; d++) shifted(out, kind++, cue, first, last, d);
}

/** The values of a column `d` places on; the edges of the sentence have values of their own. */
function shifted({ values, kinds }: Atoms, kind: number, column: Int32Array, first: number, last: number, d: number) {
  for (let i = first; i < last; i++) {
    const j = i + d;
    values[(i - first) * kinds + kind] = j < first ? -101 - (first - j) : j >= last ? -201 - (j - last) : column[j]!;
  }
}

const bucket = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 13 ? 6 : n < 25 ? 7 : 8);
const few = (n: number): number => (n < 3 ? n : 3);

function place({ before, body }: Columns, first: number, last: number, { values, kinds }: Atoms) {
  const { verb, noun, cue, that } = before;
  for (let i = first; i < last; i++) {
    let k = (i - first) * kinds + PLACE;
    values[k++] = bucket(i - first);
    values[k++] = bucket(last - 1 - i);
    values[k++] = bucket(verb[i]! - verb[first]!);
    values[k++] = few(verb[last]! - verb[i + 1]!);
    values[k++] = noun[i]! > noun[first]! ? 1 : 0;
    values[k++] = that[Math.min(i + 4, last)]! > that[i + 1]! ? 1 : 0;
    values[k++] = body[i]!;
    values[k++] = few(cue[i]! - cue[first]!) * 4 + few(cue[last]! - cue[i + 1]!);
  }
}

const NEAR = 7;

/** How far it is to the next quotation mark on either side, and whether a comma or a colon stands between. */
function marks({ before, quoted }: Columns, first: number, last: number, { values, kinds }: Atoms) {
  const { mark, comma, dash } = before;
  for (let i = first; i < last; i++) {
    let left = 1;
    while (left < NEAR && i - left >= first && mark[i - left + 1]! === mark[i - left]!) left++;
    let right = 1;
    while (right < NEAR && i + right < last && mark[i + right + 1]! === mark[i + right]!) right++;
    let k = (i - first) * kinds + MARKS;
    values[k++] = left;
    values[k++] = right;
    values[k++] =
      Math.min(1, comma[i]! - comma[Math.max(first, i - left)]!) +
      2 * Math.min(1, dash[Math.min(last, i + right)]! - dash[i]!);
    values[k++] = quoted[i]!;
    values[k++] = quoted[i]! * 16 + (i > first ? quoted[i - 1]! : 3) * 4 + (i + 1 < last ? quoted[i + 1]! : 3);
    values[k++] = (mark[last]! > mark[first]! ? 1 : 0) + (mark[i]! > mark[first]! ? 2 : 0);
  }
}

/** Relations that make a cue: subject, object, complement clauses, “that”, the quoted clause beside it. */
const TELLING = (['nsubj', 'obj', 'ccomp', 'xcomp', 'obl', 'parataxis', 'mark', 'advcl', 'acl'] as const).reduce(
  (bits, l) => bits | (1 << labelOf(l)),
  0,
);

function tree(c: Columns, first: number, last: number, { values, kinds }: Atoms) {
  for (let i = first; i < last; i++) {
    const above = c.head[i]!;
    const subject = c.subject[i]!;
    let k = (i - first) * kinds + TREE;
    values[k++] = c.label[i]!;
    values[k++] = c.kids[i]! & TELLING;
    values[k++] = above < 0 ? -1 : c.lemma[above]!;
    values[k++] = above < 0 ? -1 : c.cue[above]!;
    values[k++] = above < 0 ? -1 : c.pos[above]!;
    values[k++] = subject < 0 ? -1 : c.word[subject]!;
    values[k++] = subject < 0 ? -1 : c.pos[subject]!;
    values[k++] = c.opens[i]! * 32 + c.closes[i]!;
  }
}
