import type { Atoms } from '../../../model/atoms.ts';
import { mix } from '../../../model/hash.ts';
import { type Branches, branches, LEVELS, limbAt } from '../tokens/branches.ts';
import type { Columns } from '../tokens/columns.ts';
import { OWN, type Owners, relationTo } from '../tokens/owners.ts';
import { ROLE_ATOMS } from './role-templates.ts';
import { seamAtoms } from './seam-features.ts';

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

/** The atoms of a window: of its tokens, and of the seams before each of them. */
export interface RoleAtoms {
  readonly tokens: Atoms;
  readonly seams: Atoms;
}

/** The token that carries the cue's meaning: its last verb, else its last noun, else its last word. */
export function headOfCue(c: Columns, cue: { readonly first: number; readonly last: number }): number {
  for (const sort of [1, 2]) for (let i = cue.last - 1; i >= cue.first; i--) if (c.sort[i] === sort) return i;
  return cue.last - 1;
}

/** How far, in steps that grow. */
export const bucket = (n: number): number => (n < 6 ? n : n < 9 ? 6 : n < 13 ? 7 : n < 21 ? 8 : n < 40 ? 9 : 10);
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

/** Puts the atoms of the window of the candidate of index `k` into `out`. */
export function roleAtoms(c: Columns, cue: Candidate, k: number, around: Surroundings, out: RoleAtoms): void {
  const { windowFirst: first, windowLast: last } = cue;
  const head = headOfCue(c, cue);
  const branch = branches(c, head, first, last);
  const view: View = { c, cue, k, around, branch, quoted: c.quoted[head]! };
  const owners = new Uint8Array(last - first).fill(OWN);
  out.tokens.resize(last - first);
  theTokens(c, cue, out.tokens);
  theCue(c, cue, head, out.tokens);
  let run = first;
  for (let i = first; i < last; i++) {
    const t = i - first;
    if (t > 0 && limbAt(branch, t) !== limbAt(branch, t - 1)) run = i;
    // within the cue nothing of this is asked
    if (i >= cue.first && i < cue.last) continue;
    between(view, i, out.tokens);
    owners[t] = relationTo(around.owners, k, around.owners.owner[i]!);
    inTree(view, i, run, owners[t]!, out.tokens);
  }
  seamAtoms(c, cue, head, branch, owners, out.seams);
}

function theTokens({ word, cue, lemma, pos, quoted }: Columns, { windowFirst: first }: Candidate, out: Atoms): void {
  let kind = TOKEN;
  for (const column of [word, cue]) out.copy(kind++, column, first);
  for (const column of [lemma, pos]) for (let d = -1; d <= 1; d++) out.copyNear(kind++, column, first, d);
  out.copy(kind, quoted, first);
}

function theCue(c: Columns, cue: Candidate, head: number, out: Atoms): void {
  out.fill(CUE, c.lemma[head]!);
  out.fill(CUE + 1, classOf(c, head));
  out.fill(CUE + 2, mix(c.lemma[cue.first]!, cue.last - cue.first));
  out.fill(CUE + 3, c.label[head]!);
}

/** Which classes of cue words a cue’s head is in, and its part of speech. */
export const classOf = (c: Columns, head: number): number => c.cue[head]! * 64 + (c.pos[head]! & 63);

function between({ c, cue, around, quoted }: View, i: number, { values, kinds }: Atoms): void {
  const side = i < cue.first ? 0 : 1;
  const from = side === 0 ? i + 1 : cue.last;
  const to = side === 0 ? cue.first : i;
  const distance = side === 0 ? cue.first - i : i - cue.last + 1;
  const sentence = Math.max(-2, Math.min(2, c.sentence[i]! - c.sentence[cue.first]!));
  const { comma, verb, link, and, noun, dash, mark } = c.before;
  let k = (i - cue.windowFirst) * kinds + SIDE;
  values[k++] = side;
  values[k++] = side * 16 + bucket(distance);
  values[k++] = side * 16 + sentence + 2;
  k = (i - cue.windowFirst) * kinds + BETWEEN;
  values[k++] = ((c.quoted[i]! * 4 + quoted) * 4 + few(mark[to]! - mark[from]!)) * 2 + side;
  values[k++] = few(comma[to]! - comma[from]!);
  values[k++] = few(verb[to]! - verb[from]!);
  values[k++] = few(link[to]! - link[from]!);
  values[k++] = few(and[to]! - and[from]!);
  values[k++] = Math.min(6, noun[to]! - noun[from]!);
  values[k++] = few(dash[to]! - dash[from]!);
  values[k++] = few(around.counts[to]! - around.counts[from]!);
}

/** Where a token hangs; `run` is the first token of the window from which on all hang on its branch. */
function inTree({ c, cue, branch }: View, i: number, run: number, owner: number, { values, kinds }: Atoms): void {
  const t = i - cue.windowFirst;
  const code = branch.codes[t]!;
  let k = t * kinds + TREE;
  values[k++] = code;
  values[k++] = limbAt(branch, t);
  values[k++] = t > 0 ? limbAt(branch, t - 1) : -1;
  values[k++] = t + 1 < branch.codes.length ? limbAt(branch, t + 1) : -1;
  values[k++] = c.label[i]!;
  values[k++] = (code % LEVELS) * 4 + few(c.before.comma[i]! - c.before.comma[run]!);
  values[k++] = owner;
  values[k++] = branch.second[t]!;
}
