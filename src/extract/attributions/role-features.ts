import type { Features } from '../../model/features.ts';
import { mix } from '../../model/hash.ts';
import { branches, LEVELS } from './branches.ts';
import type { Columns } from './columns.ts';

/** A cue by its tokens, and the window of tokens in which its source and content are looked for; ends are exclusive. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly windowFirst: number;
  readonly windowLast: number;
  /** How sure the tagger is of it. */
  readonly probability: number;
}

/** What all tokens of a window share: the cue, seen from outside. */
interface Cue {
  readonly head: number;
  readonly class: number;
  readonly pos: number;
  readonly quoted: number;
  readonly key: number;
  /** One where two words long at least. */
  readonly long: number;
  /** How its head hangs in the tree. */
  readonly label: number;
}

/** The token that carries the cue's meaning: its last verb, else its last noun, else its last word. */
export function headOfCue(c: Columns, cue: { readonly first: number; readonly last: number }): number {
  for (const sort of [1, 2]) for (let i = cue.last - 1; i >= cue.first; i--) if (c.sort[i] === sort) return i;
  return cue.last - 1;
}

const bucket = (n: number): number => (n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 21 ? 8 : n < 40 ? 9 : 10);
const few = (n: number): number => Math.min(n, 3);

/**
 * Puts the features of a candidate's window into `out`. `cues` counts the candidate cues before each token.
 * Everything is seen from the cue: which side, how far, and what lies between.
 */
export function roleFeatures(c: Columns, cue: Candidate, cues: Int32Array, out: Features): void {
  out.clear();
  const head = headOfCue(c, cue);
  const branch = branches(c, head, cue.windowFirst, cue.windowLast);
  const seen: Cue = {
    head: c.lemma[head]!,
    class: c.cue[head]!,
    pos: c.pos[head]!,
    quoted: c.quoted[head]!,
    key: mix(c.lemma[cue.first]!, cue.last - cue.first),
    long: cue.last - cue.first > 1 ? 1 : 0,
    label: c.label[head]!,
  };
  for (let i = cue.windowFirst; i < cue.windowLast; i++) {
    const side = i < cue.first ? 0 : i >= cue.last ? 1 : 2;
    if (side === 2) inside(c, i, cue, seen, out);
    else {
      beside(c, i, cue, seen, side, cues, out);
      inTree(c, i, cue, seen, side, branch, out);
    }
    out.next();
  }
}

function inside(c: Columns, i: number, cue: Candidate, seen: Cue, out: Features): void {
  out.add(1, c.lemma[i]!);
  out.add(2, mix(c.pos[i]!, i - cue.first));
  out.add(3, seen.class);
}

function beside(c: Columns, i: number, cue: Candidate, seen: Cue, side: number, cues: Int32Array, out: Features): void {
  const a = side === 0 ? i + 1 : cue.last;
  const b = side === 0 ? cue.first : i;
  const distance = side === 0 ? cue.first - i : i - cue.last + 1;
  const near = side * 16 + bucket(distance);
  const { before } = c;
  const between = (k: keyof Columns['before']) => before[k][b]! - before[k][a]!;
  const commas = few(between('comma'));
  const verbs = few(between('verb'));
  const links = few(between('link'));
  const ands = few(between('and'));
  const nouns = Math.min(6, between('noun'));
  const marks = few(between('mark'));
  const dashes = few(between('dash'));
  const others = few(cues[b]! - cues[a]!);
  const q = c.quoted[i]!;
  const sentence =
    Math.max(-2, Math.min(2, c.sentence[i]! - c.sentence[cue.first]!)) + (c.block[i] === c.block[cue.first] ? 0 : 10);
  const prev = i > cue.windowFirst ? i - 1 : i;
  const next = i + 1 < cue.windowLast ? i + 1 : i;
  const lemma = c.lemma[i]!;
  const pos = c.pos[i]!;
  const placed = mix(side, sentence);
  const state = mix(mix(q, seen.quoted), mix(marks, side));

  out.add(10, near);
  out.add(11, mix(near, pos));
  out.add(12, mix(side, lemma));
  out.add(13, mix(side, pos));
  out.add(14, mix(near, seen.head));
  out.add(15, mix(mix(side, pos), seen.head));
  out.add(16, mix(near, seen.class));
  out.add(17, mix(placed, seen.head));
  out.add(18, mix(placed, q));
  out.add(19, state);
  out.add(20, mix(state, sentence));
  out.add(21, mix(state, seen.class));
  out.add(22, mix(state, seen.head));
  out.add(23, mix(mix(side, commas), mix(verbs, others)));
  out.add(24, mix(mix(side, commas), mix(sentence, q)));
  out.add(25, mix(mix(side, verbs), mix(nouns, sentence)));
  out.add(26, mix(mix(side, links), mix(commas, sentence)));
  out.add(27, mix(mix(side, ands), mix(verbs, commas)));
  out.add(28, mix(mix(side, others), sentence));
  out.add(29, mix(mix(side, dashes), mix(commas, sentence)));
  out.add(30, mix(mix(side, commas), seen.head));
  out.add(31, mix(mix(side, verbs), seen.head));
  out.add(32, mix(mix(side, nouns), mix(commas, seen.class)));
  out.add(33, mix(mix(side, nouns), mix(verbs, pos)));
  out.add(34, mix(mix(side, c.lemma[prev]!), pos));
  out.add(35, mix(mix(side, c.lemma[next]!), pos));
  out.add(36, mix(mix(side, c.pos[prev]!), mix(pos, c.pos[next]!)));
  out.add(37, mix(mix(near, c.pos[prev]!), mix(pos, c.pos[next]!)));
  out.add(38, mix(mix(side, c.word[i]!), mix(commas, verbs)));
  out.add(39, mix(seen.key, near));
  out.add(40, mix(mix(side, commas), mix(mix(verbs, links), mix(ands, q))));
  out.add(41, mix(mix(side, c.shape[i]!), nouns));
  out.add(42, mix(mix(side, c.cue[i]!), mix(pos, others)));
  out.add(43, mix(mix(seen.class, verbs), mix(commas, mix(side, q))));
  out.add(44, mix(mix(seen.long, near), pos));
}

/** Where a token hangs, seen from the cue's head: on which of its branches, and how deep. */
function inTree(
  c: Columns,
  i: number,
  cue: Candidate,
  seen: Cue,
  side: number,
  branch: Int32Array,
  out: Features,
): void {
  const t = i - cue.windowFirst;
  const code = branch[t]!;
  const limb = Math.floor(code / LEVELS);
  const before = t > 0 ? Math.floor(branch[t - 1]! / LEVELS) : -1;
  const after = t + 1 < branch.length ? Math.floor(branch[t + 1]! / LEVELS) : -1;
  const where = mix(limb, side);
  out.add(50, mix(code, side));
  out.add(51, mix(where, seen.head));
  out.add(52, mix(where, seen.class));
  out.add(53, mix(where, seen.label));
  out.add(54, mix(where, c.pos[i]!));
  out.add(55, mix(mix(code, side), c.label[i]!));
  out.add(56, mix(where, mix(before, after)));
  out.add(57, mix(where, mix(before, c.pos[i]!)));
  out.add(58, mix(where, mix(after, c.pos[i]!)));
  out.add(59, mix(where, mix(c.quoted[i]!, seen.quoted)));
  out.add(
    60,
    mix(where, mix(few(c.before.comma[Math.max(i, cue.first)]! - c.before.comma[Math.min(i, cue.last)]!), seen.label)),
  );
  out.add(61, mix(mix(side, c.label[i]!), seen.label));
  out.add(62, mix(where, c.lemma[i]!));
  out.add(63, mix(mix(where, seen.head), seen.label));
}
