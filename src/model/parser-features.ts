// What the parser asks of its state. Each line below joins some of what is found there to a feature; its number is part of
// the feature's hash. Written out, and not read from a table as templates.ts does: that saves an eighth of the parser's time.
import type { State } from './parser-state.ts';
import { hashed } from './parser-table.ts';
import { A, B, C, D } from './templates.ts';

const { imul } = Math;

export const ACTION_FEATURES = 45;
export const LABEL_FEATURES = 18;

const bucket = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 14 ? 6 : n < 25 ? 7 : 8);
const capped = (n: number, most: number): number => (n < most ? n : most);

/** What lies between two words: verbs, commas. */
function verbsAndCommas(s: State, i: number, j: number): number {
  return 1 + capped(s.verbs[j]! - s.verbs[i]!, 3) * 4 + capped(s.commas[j]! - s.commas[i]!, 3);
}

/**
 * The features of the choice between shifting and attaching. There is a word on the stack and one to come. Words: s0, s1, s2
 * from the top of the stack down, b0 … b3 from the next word on, p1 before it; w a dictionary form, t a tag; l1 and r1 the
 * outermost dependent on either side.
 */
export function actionFeatures(s: State, out: Int32Array): void {
  const { stack, depth, next, lemma, tag, left, right, right2, leftMask, rightMask, quoted } = s;
  const s0 = stack[depth - 1]!;
  const s1 = depth > 1 ? stack[depth - 2]! : 0;
  const s0w = lemma[s0]!;
  const s0t = tag[s0]!;
  const s1w = lemma[s1]!;
  const s1t = tag[s1]!;
  const s2t = depth > 2 ? tag[stack[depth - 3]!]! : 0;
  const b0w = lemma[next]!;
  const b0t = tag[next]!;
  const b1w = lemma[next + 1]!;
  const b1t = tag[next + 1]!;
  const b2t = tag[next + 2]!;
  const b3t = tag[next + 3]!;
  const p1w = lemma[next - 1]!;
  const s0l1w = lemma[left[s0]!]!;
  const s0l1t = tag[left[s0]!]!;
  const s0r1w = lemma[right[s0]!]!;
  const s0r1t = tag[right[s0]!]!;
  const s0r2t = tag[right2[s0]!]!;
  const s1l1t = tag[left[s1]!]!;
  const s1r1w = lemma[right[s1]!]!;
  const s1r1t = tag[right[s1]!]!;
  const b0l1t = tag[left[next]!]!;
  const s0Left = leftMask[s0]!;
  const s0Right = rightMask[s0]!;
  const s1Left = leftMask[s1]!;
  const s1Right = rightMask[s1]!;
  const b0Left = leftMask[next]!;
  const gap = 1 + bucket(next - s0);
  const reach = 1 + bucket(s0 - s1);
  const between = verbsAndCommas(s, s0, next);
  const below = s1 ? verbsAndCommas(s, s1, s0) : 0;
  const quotes = 1 + quoted[next]! + 2 * quoted[s0]! + 4 * (s1 ? quoted[s1]! : 2);
  const rest = 1 + capped(s.verbs[s.length + 1]! - s.verbs[next]!, 2) + 4 * capped(s.length - next, 2);
  out[0] = imul(s0t, A);
  out[1] = imul(s0w, A) + imul(s0t, B);
  out[2] = imul(s1w, A) + imul(s1t, B);
  out[3] = imul(b0w, A) + imul(b0t, B);
  out[4] = imul(b1w, A) + imul(b1t, B);
  out[5] = imul(s0w, A) + imul(b0w, B);
  out[6] = imul(s0w, A) + imul(b0t, B) + imul(b1t, C);
  out[7] = imul(s0t, A) + imul(b0w, B) + imul(b1t, C);
  out[8] = imul(s1w, A) + imul(s0t, B) + imul(b0t, C);
  out[9] = imul(s1t, A) + imul(s0t, B) + imul(b0w, C);
  out[10] = imul(s1w, A) + imul(s1t, B) + imul(b0t, C);
  out[11] = imul(s1w, A) + imul(b0w, B) + imul(b0t, C);
  out[12] = imul(s2t, A) + imul(s1t, B) + imul(s0t, C);
  out[13] = imul(s0t, A) + imul(s0r1t, B) + imul(b0t, C);
  out[14] = imul(s0t, A) + imul(s0l1t, B) + imul(b0t, C);
  out[15] = imul(s0t, A) + imul(s0r1w, B) + imul(b0t, C);
  out[16] = imul(s0t, A) + imul(b0t, B) + imul(b0l1t, C);
  out[17] = imul(s1t, A) + imul(s0t, B) + imul(s0l1t, C);
  out[18] = imul(s1t, A) + imul(s0t, B) + imul(s0r1t, C);
  out[19] = imul(s0t, A) + imul(s0Left, B) + imul(b0t, C);
  out[20] = imul(s0w, A) + imul(s0t, B) + imul(s0Right, C);
  out[21] = imul(s0w, A) + imul(s0Left, B) + imul(s0Right, C);
  out[22] = imul(s1w, A) + imul(s1Right, B) + imul(s0t, C);
  out[23] = imul(s0t, A) + imul(b0t, B) + imul(b0Left, C);
  out[24] = imul(s0w, A) + imul(b0t, B) + imul(gap, C);
  out[25] = imul(s0t, A) + imul(b0t, B) + imul(between, C);
  out[26] = imul(s1t, A) + imul(s0t, B) + imul(reach, C);
  out[27] = imul(s1w, A) + imul(s0t, B) + imul(below, C);
  out[28] = imul(s0t, A) + imul(p1w, B) + imul(b0t, C);
  out[29] = imul(s1w, A) + imul(s0t, B) + imul(s0Left, C);
  out[30] = imul(s1w, A) + imul(s0l1w, B) + imul(s0t, C);
  out[31] = imul(between, A) + imul(s0w, B) + imul(b0t, C);
  out[32] = imul(s0t, A) + imul(b0t, B) + imul(b1t, C) + imul(b2t, D);
  out[33] = imul(b0t, A) + imul(b1t, B) + imul(b2t, C) + imul(b3t, D);
  out[34] = imul(s0t, A) + imul(s0r1t, B) + imul(s0r2t, C) + imul(b0t, D);
  out[35] = imul(s1t, A) + imul(s1r1t, B) + imul(s0t, C) + imul(b0t, D);
  out[36] = imul(s1t, A) + imul(s1l1t, B) + imul(s0t, C) + imul(b0t, D);
  out[37] = imul(s1t, A) + imul(s1r1w, B) + imul(s0t, C) + imul(b0t, D);
  out[38] = imul(s1t, A) + imul(s1Right, B) + imul(s0t, C) + imul(b0t, D);
  out[39] = imul(s1t, A) + imul(s1Left, B) + imul(s0Left, C) + imul(s0t, D);
  out[40] = imul(s1t, A) + imul(s1Left, B) + imul(s1Right, C) + imul(b0t, D);
  out[41] = imul(s0t, A) + imul(s1t, B) + imul(rest, C) + imul(b0t, D);
  out[42] = imul(s1w, A) + imul(s1t, B) + imul(p1w, C) + imul(b0w, D);
  out[43] = imul(s1t, A) + imul(s0Left, B) + imul(s0t, C) + imul(b0w, D);
  out[44] = imul(quotes, A) + imul(s1t, B) + imul(s0t, C) + imul(b0t, D);
  hashed(out, ACTION_FEATURES);
}

/** The features of the choice of a label for the word on top of the stack, d, to become a dependent of a head, h. */
export function labelFeatures(s: State, head: number, out: Int32Array): void {
  const { stack, depth, next, lemma, tag, left, left2, leftMask, rightMask, quoted } = s;
  const d = stack[depth - 1]!;
  const hw = lemma[head]!;
  const ht = tag[head]!;
  const dw = lemma[d]!;
  const dt = tag[d]!;
  const dl1w = lemma[left[d]!]!;
  const dl1t = tag[left[d]!]!;
  const dl2t = tag[left2[d]!]!;
  const n1t = tag[d + 1]!;
  const b1t = tag[next]!;
  const hl1w = lemma[left[head]!]!;
  const dLeft = leftMask[d]!;
  const dRight = rightMask[d]!;
  const hLeft = leftMask[head]!;
  const hRight = rightMask[head]!;
  const side = d < head ? 1 : 2;
  const between = d < head ? verbsAndCommas(s, d, head) : verbsAndCommas(s, head, d);
  const quotes = 1 + quoted[d]! + 2 * quoted[head]!;
  out[0] = imul(hw, A) + imul(ht, B) + imul(side, C);
  out[1] = imul(dw, A) + imul(dt, B) + imul(side, C);
  out[2] = imul(hw, A) + imul(dt, B) + imul(side, C);
  out[3] = imul(hw, A) + imul(dw, B) + imul(side, C);
  out[4] = imul(ht, A) + imul(dt, B) + imul(side, C) + imul(dl1t, D);
  out[5] = imul(ht, A) + imul(dt, B) + imul(dl1t, C) + imul(dl2t, D);
  out[6] = imul(dw, A) + imul(dt, B) + imul(dl1w, C) + imul(side, D);
  out[7] = imul(dt, A) + imul(dLeft, B) + imul(ht, C) + imul(side, D);
  out[8] = imul(dt, A) + imul(dRight, B) + imul(ht, C) + imul(side, D);
  out[9] = imul(dLeft, A) + imul(hw, B) + imul(ht, C) + imul(side, D);
  out[10] = imul(hLeft, A) + imul(dt, B) + imul(ht, C) + imul(side, D);
  out[11] = imul(hRight, A) + imul(dt, B) + imul(ht, C) + imul(side, D);
  out[12] = imul(hw, A) + imul(hRight, B) + imul(dt, C) + imul(side, D);
  out[13] = imul(ht, A) + imul(dt, B) + imul(n1t, C) + imul(side, D);
  out[14] = imul(ht, A) + imul(dt, B) + imul(b1t, C) + imul(side, D);
  out[15] = imul(dLeft, A) + imul(ht, B) + imul(between, C) + imul(quotes, D);
  out[16] = imul(hw, A) + imul(dLeft, B) + imul(quotes, C) + imul(side, D);
  out[17] = imul(ht, A) + imul(dt, B) + imul(hl1w, C) + imul(side, D);
  hashed(out, LABEL_FEATURES);
}
