import type { Features } from '../../model/features.ts';
import { mix } from '../../model/hash.ts';
import { labelOf } from '../../model/parser-labels.ts';
import type { Columns } from './columns.ts';

/** Templates: what is asked of a token. A number each, so that equal answers to different questions stay apart. */
const WORD = 1;
const LEMMA = 10;
const POS = 20;
const PAIR = 30;
const SHAPE = 50;
const PLACE = 60;
const QUOTE = 70;
const TREE = 80;

/** Puts the features of the tokens of one sentence (`first` up to `last`) into `out`: the input of the cue tagger. */
export function cueFeatures(c: Columns, first: number, last: number, out: Features): void {
  out.clear();
  for (let i = first; i < last; i++) {
    words(c, i, first, last, out);
    place(c, i, first, last, out);
    marks(c, i, first, last, out);
    tree(c, i, out);
    out.next();
  }
}

/** The value of a column at a place of the sentence; its edges have values of their own. */
const at = (column: Int32Array, i: number, first: number, last: number): number =>
  i < first ? -101 - (first - i) : i >= last ? -201 - (i - last) : column[i]!;

function words(c: Columns, i: number, first: number, last: number, out: Features): void {
  const { lemma, pos, word } = c;
  const w = word[i]!;
  const l = lemma[i]!;
  const p = pos[i]!;
  out.add(WORD, w);
  out.add(LEMMA, l);
  out.add(LEMMA + 1, mix(l, p));
  out.add(POS, p);
  out.add(SHAPE, c.suffix[i]!);
  out.add(SHAPE + 1, c.shape[i]!);
  out.add(SHAPE + 2, mix(c.cue[i]!, p));
  out.add(SHAPE + 3, mix(c.cue[i]!, c.suffix[i]!));
  for (let d = 1; d <= 3; d++) {
    out.add(LEMMA + 1 + d, at(lemma, i - d, first, last));
    out.add(LEMMA + 4 + d, at(lemma, i + d, first, last));
    out.add(POS + d, at(pos, i - d, first, last));
    out.add(POS + 3 + d, at(pos, i + d, first, last));
  }
  const l1 = at(lemma, i - 1, first, last);
  const r1 = at(lemma, i + 1, first, last);
  const lp = at(pos, i - 1, first, last);
  const rp = at(pos, i + 1, first, last);
  const rp2 = at(pos, i + 2, first, last);
  out.add(PAIR, mix(l1, l));
  out.add(PAIR + 1, mix(l, r1));
  out.add(PAIR + 2, mix(lp, mix(p, rp)));
  out.add(PAIR + 3, mix(l, rp));
  out.add(PAIR + 4, mix(lp, l));
  out.add(PAIR + 5, mix(l, mix(rp, rp2)));
  out.add(PAIR + 6, mix(mix(at(pos, i - 2, first, last), lp), l));
  out.add(PAIR + 7, mix(c.cue[i]!, mix(lp, rp)));
  out.add(PAIR + 8, mix(at(c.cue, i - 1, first, last), l));
  out.add(PAIR + 9, mix(at(c.cue, i + 1, first, last), l));
  out.add(PAIR + 10, mix(p, mix(rp, rp2)));
  out.add(PAIR + 11, mix(l, mix(r1, at(lemma, i + 2, first, last))));
}

const bucket = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 13 ? 6 : n < 25 ? 7 : 8);

function place(c: Columns, i: number, first: number, last: number, out: Features): void {
  const l = c.lemma[i]!;
  const p = c.pos[i]!;
  const { before } = c;
  const q = c.quoted[i]!;
  const qBefore = i > first ? c.quoted[i - 1]! : 9;
  const qAfter = i + 1 < last ? c.quoted[i + 1]! : 9;
  const quotes = before.mark[last]! - before.mark[first]!;
  const marksBefore = before.mark[i]! - before.mark[first]!;
  const state = mix(q, mix(qBefore, qAfter));
  out.add(QUOTE, state);
  out.add(QUOTE + 1, mix(state, l));
  out.add(QUOTE + 2, mix(state, p));
  out.add(QUOTE + 3, mix(quotes > 0 ? 1 : 0, mix(marksBefore > 0 ? 1 : 0, l)));
  out.add(QUOTE + 4, mix(quotes > 0 ? 1 : 0, mix(marksBefore > 0 ? 1 : 0, mix(c.cue[i]!, q))));
  out.add(PLACE, mix(bucket(i - first), p));
  out.add(PLACE + 1, mix(bucket(last - 1 - i), p));
  out.add(PLACE + 2, mix(c.cue[i]!, bucket(last - 1 - i)));
  const verbs = before.verb[i]! - before.verb[first]!;
  const nouns = before.noun[i]! - before.noun[first]!;
  const that = before.that[Math.min(i + 4, last)]! - before.that[i + 1]!;
  out.add(PLACE + 3, mix(c.cue[i]!, mix(bucket(verbs), nouns > 0 ? 1 : 0)));
  out.add(PLACE + 4, mix(l, bucket(verbs)));
  out.add(PLACE + 5, mix(l, that > 0 ? 1 : 0));
  out.add(PLACE + 6, mix(c.cue[i]!, mix(p, that > 0 ? 1 : 0)));
  out.add(PLACE + 7, mix(c.cue[i]!, Math.min(3, before.verb[last]! - before.verb[i + 1]!)));
  out.add(PLACE + 8, mix(c.body[i]!, mix(p, c.cue[i]!)));
}

const NEAR = 7;

/** How far it is to the next quotation mark on either side, and whether a comma or a colon stands between. */
function marks(c: Columns, i: number, first: number, last: number, out: Features): void {
  const { mark, comma, dash } = c.before;
  let left = 1;
  while (left < NEAR && i - left >= first && mark[i - left + 1]! === mark[i - left]!) left++;
  let right = 1;
  while (right < NEAR && i + right < last && mark[i + right + 1]! === mark[i + right]!) right++;
  const beside = mix(left, right);
  const stops =
    Math.min(1, comma[i]! - comma[Math.max(first, i - left)]!) +
    2 * Math.min(1, dash[Math.min(last, i + right)]! - dash[i]!);
  out.add(QUOTE + 5, mix(beside, c.pos[i]!));
  out.add(QUOTE + 6, mix(left, c.lemma[i]!));
  out.add(QUOTE + 7, mix(right, c.lemma[i]!));
  out.add(QUOTE + 8, mix(mix(beside, stops), c.cue[i]!));
}

/** Relations that make a cue: subject, object, complement clauses, “that”, the quoted clause beside it. */
const TELLING = (['nsubj', 'obj', 'ccomp', 'xcomp', 'obl', 'parataxis', 'mark', 'advcl', 'acl'] as const).reduce(
  (bits, l) => bits | (1 << labelOf(l)),
  0,
);

function tree(c: Columns, i: number, out: Features): void {
  const label = c.label[i]!;
  const above = c.head[i]!;
  const over = above < 0 ? -1 : c.lemma[above]!;
  const kids = c.kids[i]! & TELLING;
  const subject = c.subject[i]!;
  const who = subject < 0 ? -1 : c.word[subject]!;
  const whoPos = subject < 0 ? -1 : c.pos[subject]!;
  out.add(TREE, mix(label, c.pos[i]!));
  out.add(TREE + 1, mix(label, over));
  out.add(TREE + 2, mix(c.lemma[i]!, label));
  out.add(TREE + 3, mix(kids, c.pos[i]!));
  out.add(TREE + 4, mix(kids, c.cue[i]!));
  out.add(TREE + 5, mix(kids, c.lemma[i]!));
  out.add(TREE + 6, mix(who, c.cue[i]!));
  out.add(TREE + 7, mix(who, c.lemma[i]!));
  out.add(TREE + 8, mix(mix(whoPos, kids), c.cue[i]!));
  out.add(TREE + 9, mix(mix(whoPos, label), c.lemma[i]!));
  out.add(TREE + 10, mix(above < 0 ? -1 : c.cue[above]!, mix(label, c.cue[i]!)));
  out.add(TREE + 11, mix(mix(label, kids), mix(c.cue[i]!, c.quoted[i]!)));
}
