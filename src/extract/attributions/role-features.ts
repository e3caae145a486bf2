import type { Features } from '../../model/features.ts';
import { mix } from '../../model/hash.ts';
import { type Branches, branches, LEVELS } from './branches.ts';
import type { Columns } from './columns.ts';
import { type Owners, RELATIONS, relationTo } from './owners.ts';
import { INSIDE_TEMPLATES, ROLE_ATOMS, ROLE_TEMPLATES, SEAM_ATOMS, SEAM_TEMPLATES } from './role-templates.ts';

/** A cue by its tokens, and the window of tokens in which its source and content are looked for; ends are exclusive. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly windowFirst: number;
  readonly windowLast: number;
  /** How sure the tagger is of it. */
  readonly probability: number;
}

/** What the candidates of an article share. */
export interface Surroundings {
  /** How many candidate cues begin before each token. */
  readonly counts: Int32Array;
  readonly owners: Owners;
}

/** The features of a window: of its tokens, and of the seams before each of them. */
export interface RoleFeatures {
  readonly tokens: Features;
  readonly seams: Features;
}

/** The token that carries the cue's meaning: its last verb, else its last noun, else its last word. */
export function headOfCue(c: Columns, cue: { readonly first: number; readonly last: number }): number {
  for (const sort of [1, 2]) for (let i = cue.last - 1; i >= cue.first; i--) if (c.sort[i] === sort) return i;
  return cue.last - 1;
}

const bucket = (n: number): number => (n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 21 ? 8 : n < 40 ? 9 : 10);
const few = (n: number): number => (n < 3 ? n : 3);

/** Everything is seen from the cue `k` of the article: which side, how far, what lies between, on which branch of the tree. */
interface View {
  readonly c: Columns;
  readonly cue: Candidate;
  readonly k: number;
  readonly around: Surroundings;
  readonly branch: Branches;
  readonly quoted: number;
}

const [TOKEN, CUE, SIDE, BETWEEN, TREE] = ['w', 'head', 'side', 'state', 'code'].map((a) => ROLE_ATOMS.indexOf(a)) as [
  number,
  number,
  number,
  number,
  number,
];

/** Puts the features of the window of the candidate of index `k` into `out`. */
export function roleFeatures(c: Columns, cue: Candidate, k: number, around: Surroundings, out: RoleFeatures): void {
  const { tokens, seams } = out;
  tokens.clear();
  seams.clear();
  const head = headOfCue(c, cue);
  const branch = branches(c, head, cue.windowFirst, cue.windowLast);
  const view: View = { c, cue, k, around, branch, quoted: c.quoted[head]! };
  const a = new Int32Array(ROLE_ATOMS.length);
  const seam = new Int32Array(SEAM_ATOMS.length);
  theCue(c, cue, head, a);
  let run = cue.windowFirst;
  let owner = 0;
  for (let i = cue.windowFirst; i < cue.windowLast; i++) {
    const t = i - cue.windowFirst;
    if (t > 0 && limbAt(branch, t) !== limbAt(branch, t - 1)) run = i;
    theToken(c, i, cue, a);
    const before = owner;
    if (i >= cue.first && i < cue.last) {
      tokens.addAll(INSIDE_TEMPLATES, a);
      a[SIDE] = 2;
      owner = 1;
    } else {
      between(view, i, a);
      owner = inTree(view, i, run, a);
      tokens.addAll(ROLE_TEMPLATES, a);
    }
    tokens.next();
    if (t > 0) {
      seamAt(view, i, a, before * RELATIONS + owner, seam);
      seams.addAll(SEAM_TEMPLATES, seam);
    }
    seams.next();
  }
}

const limbAt = ({ codes }: Branches, t: number): number => (codes[t]! / LEVELS) | 0;

function theCue(c: Columns, cue: Candidate, head: number, a: Int32Array): void {
  let k = CUE;
  a[k++] = c.lemma[head]!;
  a[k++] = c.cue[head]! * 64 + (c.pos[head]! & 63);
  a[k++] = mix(c.lemma[cue.first]!, cue.last - cue.first);
  a[k++] = c.label[head]!;
}

function theToken(c: Columns, i: number, cue: Candidate, a: Int32Array): void {
  const prev = i > cue.windowFirst ? i - 1 : i;
  const next = i + 1 < cue.windowLast ? i + 1 : i;
  let k = TOKEN;
  a[k++] = c.word[i]!;
  a[k++] = c.cue[i]!;
  a[k++] = c.lemma[prev]!;
  a[k++] = c.lemma[i]!;
  a[k++] = c.lemma[next]!;
  a[k++] = c.pos[prev]!;
  a[k++] = c.pos[i]!;
  a[k++] = c.pos[next]!;
  a[k++] = c.quoted[i]!;
}

function between({ c, cue, around, quoted }: View, i: number, a: Int32Array): void {
  const side = i < cue.first ? 0 : 1;
  const from = side === 0 ? i + 1 : cue.last;
  const to = side === 0 ? cue.first : i;
  const distance = side === 0 ? cue.first - i : i - cue.last + 1;
  const sentence = Math.max(-2, Math.min(2, c.sentence[i]! - c.sentence[cue.first]!));
  const { comma, verb, link, and, noun, dash, mark } = c.before;
  a[SIDE] = side;
  a[SIDE + 1] = side * 16 + bucket(distance);
  a[SIDE + 2] = side * 16 + sentence + 2;
  let k = BETWEEN;
  a[k++] = ((c.quoted[i]! * 4 + quoted) * 4 + few(mark[to]! - mark[from]!)) * 2 + side;
  a[k++] = few(comma[to]! - comma[from]!);
  a[k++] = few(verb[to]! - verb[from]!);
  a[k++] = few(link[to]! - link[from]!);
  a[k++] = few(and[to]! - and[from]!);
  a[k++] = Math.min(6, noun[to]! - noun[from]!);
  a[k++] = few(dash[to]! - dash[from]!);
  a[k++] = few(around.counts[to]! - around.counts[from]!);
}

/** Where a token hangs; `run` is the first token of the window from which on all hang on its branch. Returns its owner. */
function inTree({ c, cue, k: index, around, branch }: View, i: number, run: number, a: Int32Array): number {
  const t = i - cue.windowFirst;
  const code = branch.codes[t]!;
  const owner = relationTo(around.owners, index, around.owners.owner[i]!);
  let k = TREE;
  a[k++] = code;
  a[k++] = limbAt(branch, t);
  a[k++] = t > 0 ? limbAt(branch, t - 1) : -1;
  a[k++] = t + 1 < branch.codes.length ? limbAt(branch, t + 1) : -1;
  a[k++] = c.label[i]!;
  a[k++] = (code % LEVELS) * 4 + few(c.before.comma[i]! - c.before.comma[run]!);
  a[k++] = owner;
  a[k++] = branch.second[t]!;
  return owner;
}

/** How a token is tied to the one before it: it depends on it, the other way round, both on a third, or neither. */
function tie(head: Int32Array, i: number): number {
  const [one, other] = [head[i - 1]!, head[i]!];
  if (other === i - 1) return 1;
  if (one === i) return 2;
  if (one === other) return 3;
  return one > i ? (other > i ? 4 : 5) : other > i ? 6 : 7;
}

const sideOf = (cue: Candidate, i: number): number => (i < cue.first ? 0 : i < cue.last ? 2 : 1);

function seamAt({ c, cue, branch }: View, i: number, a: Int32Array, owners: number, out: Int32Array): void {
  const t = i - cue.windowFirst;
  const { comma } = c.before;
  let k = 1;
  out[k++] = c.lemma[i - 1]!;
  out[k++] = c.lemma[i]!;
  out[k++] = c.pos[i - 1]!;
  out[k++] = c.pos[i]!;
  out[k++] = c.quoted[i - 1]! * 4 + c.quoted[i]!;
  out[k++] = sideOf(cue, i - 1) * 3 + sideOf(cue, i);
  out[k++] = a[CUE + 1]!;
  out[k++] = a[CUE]!;
  out[k++] = tie(c.head, i);
  out[k++] = limbAt(branch, t - 1);
  out[k++] = limbAt(branch, t);
  out[k++] = c.label[i - 1]!;
  out[k++] = c.label[i]!;
  out[k++] = c.closes[i - 1]!;
  out[k++] = c.opens[i]! + (c.sentence[i] === c.sentence[i - 1] ? 0 : 32);
  out[k++] = owners;
  out[k++] = Math.max(-3, Math.min(3, (branch.codes[t]! % LEVELS) - (branch.codes[t - 1]! % LEVELS)));
  out[k++] = comma[i + 1]! - comma[i]! + 2 * (comma[i]! - comma[i - 1]!);
  out[k++] = i < cue.first ? bucket(cue.first - i) : 16 + bucket(Math.max(0, i - cue.last));
}
