// What the parser asks of its state.

import type { State } from './parser-state.ts';
import { compile } from './templates.ts';

/** Words: s0, s1, s2 from the top of the stack down, b0 … b3 from the next word on; .l1 its outermost dependent to the left. */
const WORDS = [
  's0',
  's1',
  's2',
  'b0',
  'b1',
  'b2',
  'b3',
  's0l1',
  's0l2',
  's0r1',
  's0r2',
  's1l1',
  's1r1',
  's1r2',
  'b0l1',
  'b0l2',
  'p1',
];
const ACTION_ATOMS = [
  'none',
  ...WORDS.flatMap((word) => [`${word}.w`, `${word}.t`]),
  's0.left',
  's0.right',
  's1.left',
  's1.right',
  'b0.left',
  'gap',
  'reach',
  'between',
  'below',
  'quotes',
  'rest',
  'deep',
];
const EXTRA = 1 + 2 * WORDS.length;

export const ACTION_TEMPLATES = compile(ACTION_ATOMS, [
  's0.t',
  's0.w s0.t',
  's1.w s1.t',
  'b0.w b0.t',
  'b1.w b1.t',
  's0.w b0.w',
  's0.w b0.t b1.t',
  's0.t b0.w b1.t',
  's1.w s0.t b0.t',
  's1.t s0.t b0.w',
  's1.w s1.t b0.t',
  's1.w b0.w b0.t',
  's2.t s1.t s0.t',
  's0.t b0.t b1.t b2.t',
  'b0.t b1.t b2.t b3.t',
  's0.t s0r1.t s0r2.t b0.t',
  's0.t s0r1.t b0.t',
  's0.t s0l1.t b0.t',
  's0.t s0r1.w b0.t',
  's0.t b0.t b0l1.t',
  's1.t s0.t s0l1.t',
  's1.t s0.t s0r1.t',
  's1.t s1r1.t s0.t b0.t',
  's1.t s1l1.t s0.t b0.t',
  's1.t s1r1.w s0.t b0.t',
  's0.t s0.left b0.t',
  's0.w s0.t s0.right',
  's0.w s0.left s0.right',
  's1.t s1.right s0.t b0.t',
  's1.w s1.right s0.t',
  's1.t s1.left s0.left s0.t',
  's0.t b0.t b0.left',
  's1.t s1.left s1.right b0.t',
  's0.w b0.t gap',
  's0.t b0.t between',
  's1.t s0.t reach',
  's1.w s0.t below',
  's0.t s1.t rest b0.t',
  's0.t p1.w b0.t',
  's1.w s1.t p1.w b0.w',
  's1.w s0.t s0.left',
  's1.w s0l1.w s0.t',
  's1.t s0.left s0.t b0.w',
  'quotes s1.t s0.t b0.t',
  'between s0.w b0.t',
]);

const bucket = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 14 ? 6 : n < 25 ? 7 : 8);
const capped = (n: number, most: number): number => (n < most ? n : most);

/** What lies between two words: verbs, commas. */
function between(s: State, i: number, j: number): number {
  return 1 + capped(s.verbs[j]! - s.verbs[i]!, 3) * 4 + capped(s.commas[j]! - s.commas[i]!, 3);
}

/** Sets the atoms of the choice between shifting and attaching. There is a word on the stack and one to come. */
export function actionAtoms(s: State, a: Int32Array): void {
  const { stack, depth, next, lemma, tag, left, left2, right, right2, leftMask, rightMask, quoted } = s;
  const s0 = stack[depth - 1]!;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s2 = depth > 2 ? stack[depth - 3]! : 0;
  const b0l = left[next]!;
  set(a, 1, s0, lemma, tag);
  set(a, 3, s1, lemma, tag);
  set(a, 5, s2, lemma, tag);
  set(a, 7, next, lemma, tag);
  set(a, 9, next + 1, lemma, tag);
  set(a, 11, next + 2, lemma, tag);
  set(a, 13, next + 3, lemma, tag);
  set(a, 15, left[s0]!, lemma, tag);
  set(a, 17, left2[s0]!, lemma, tag);
  set(a, 19, right[s0]!, lemma, tag);
  set(a, 21, right2[s0]!, lemma, tag);
  set(a, 23, left[s1]!, lemma, tag);
  set(a, 25, right[s1]!, lemma, tag);
  set(a, 27, right2[s1]!, lemma, tag);
  set(a, 29, b0l, lemma, tag);
  set(a, 31, left2[next]!, lemma, tag);
  set(a, 33, next - 1, lemma, tag);
  a[EXTRA] = leftMask[s0]!;
  a[EXTRA + 1] = rightMask[s0]!;
  a[EXTRA + 2] = leftMask[s1]!;
  a[EXTRA + 3] = rightMask[s1]!;
  a[EXTRA + 4] = leftMask[next]!;
  a[EXTRA + 5] = 1 + bucket(next - s0);
  a[EXTRA + 6] = 1 + bucket(s0 - s1);
  a[EXTRA + 7] = between(s, s0, next);
  a[EXTRA + 8] = s1 ? between(s, s1, s0) : 0;
  a[EXTRA + 9] = 1 + quoted[next]! + 2 * quoted[s0]! + 4 * (s1 ? quoted[s1]! : 2);
  a[EXTRA + 10] = 1 + capped(s.verbs[s.length + 1]! - s.verbs[next]!, 2) + 4 * capped(s.length - next, 2);
  a[EXTRA + 11] = 1 + capped(depth, 5);
}

function set(a: Int32Array, at: number, word: number, lemma: Int32Array, tag: Int32Array): void {
  a[at] = lemma[word]!;
  a[at + 1] = tag[word]!;
}

const LABEL_WORDS = ['h', 'd', 'dl1', 'dl2', 'dr1', 'p1', 'n1', 'b1', 'hl1', 'hr1'];
const LABEL_ATOMS = [
  'none',
  ...LABEL_WORDS.flatMap((w) => [`${w}.w`, `${w}.t`]),
  'd.left',
  'd.right',
  'h.left',
  'h.right',
  'side',
  'between',
  'gap',
  'quotes',
];
const LABEL_EXTRA = 1 + 2 * LABEL_WORDS.length;

export const LABEL_TEMPLATES = compile(LABEL_ATOMS, [
  'h.w h.t side',
  'd.w d.t side',
  'h.w d.t side',
  'h.w d.w side',
  'h.t d.t side dl1.t',
  'h.t d.t dl1.t dl2.t',
  'd.w d.t dl1.w side',
  'd.t d.left h.t side',
  'd.t d.right h.t side',
  'd.left h.w h.t side',
  'h.left d.t h.t side',
  'h.right d.t h.t side',
  'h.w h.right d.t side',
  'h.t d.t n1.t side',
  'h.t d.t b1.t side',
  'd.left h.t between quotes',
  'h.w d.left quotes side',
  'h.t d.t hl1.w side',
]);

/** Sets the atoms of the choice of a label for the word on top of the stack, to become a dependent of `head`. */
export function labelAtoms(s: State, head: number, a: Int32Array): void {
  const { stack, depth, next, lemma, tag, left, left2, right, leftMask, rightMask, quoted } = s;
  const word = stack[depth - 1]!;
  const from = word < head ? word : head;
  const to = word < head ? head : word;
  set(a, 1, head, lemma, tag);
  set(a, 3, word, lemma, tag);
  set(a, 5, left[word]!, lemma, tag);
  set(a, 7, left2[word]!, lemma, tag);
  set(a, 9, right[word]!, lemma, tag);
  set(a, 11, word - 1, lemma, tag);
  set(a, 13, word + 1, lemma, tag);
  set(a, 15, next, lemma, tag);
  set(a, 17, left[head]!, lemma, tag);
  set(a, 19, right[head]!, lemma, tag);
  a[LABEL_EXTRA] = leftMask[word]!;
  a[LABEL_EXTRA + 1] = rightMask[word]!;
  a[LABEL_EXTRA + 2] = leftMask[head]!;
  a[LABEL_EXTRA + 3] = rightMask[head]!;
  a[LABEL_EXTRA + 4] = word < head ? 1 : 2;
  a[LABEL_EXTRA + 5] = between(s, from, to);
  a[LABEL_EXTRA + 6] = 1 + bucket(to - from);
  a[LABEL_EXTRA + 7] = 1 + quoted[word]! + 2 * quoted[head]!;
}

export const ACTION_ATOM_COUNT: number = ACTION_ATOMS.length;
export const LABEL_ATOM_COUNT: number = LABEL_ATOMS.length;
