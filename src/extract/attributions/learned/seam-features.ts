import type { Atoms } from '../../../model/atoms.ts';
import { type Branches, LEVELS, limbAt } from '../tokens/branches.ts';
import type { Columns } from '../tokens/columns.ts';
import { RELATIONS } from '../tokens/owners.ts';
import { bucket, type Candidate, classOf } from './role-features.ts';
import { SEAM_ATOMS } from './role-templates.ts';

const [WORDS, SIDE, TIE] = ['l-1', 'side', 'tie'].map((a) => SEAM_ATOMS.indexOf(a)) as [number, number, number];

/** Puts the atoms of the seams of a window into `out`: between each token and the one before it; the first one has none. */
export function seamAtoms(
  c: Columns,
  cue: Candidate,
  head: number,
  branch: Branches,
  owners: Uint8Array,
  out: Atoms,
): void {
  const { windowFirst: first, windowLast: last } = cue;
  out.resize(last - first);
  let kind = WORDS;
  for (const column of [c.lemma, c.pos]) for (let d = -1; d <= 0; d++) out.copyNear(kind++, column, first, d);
  out.fill(SIDE + 1, classOf(c, head));
  out.fill(SIDE + 2, c.lemma[head]!);
  for (let i = first + 1; i < last; i++) seamAt(c, cue, i, branch, owners, out);
}

const sideOf = (cue: Candidate, i: number): number => (i < cue.first ? 0 : i < cue.last ? 2 : 1);

/** How a token is tied to the one before it: it depends on it, the other way round, both on a third, or neither. */
function tie(head: Int32Array, i: number): number {
  const one = head[i - 1]!;
  const other = head[i]!;
  if (other === i - 1) return 1;
  if (one === i) return 2;
  if (one === other) return 3;
  return one > i ? (other > i ? 4 : 5) : other > i ? 6 : 7;
}

function seamAt(
  c: Columns,
  cue: Candidate,
  i: number,
  branch: Branches,
  owners: Uint8Array,
  { values, kinds }: Atoms,
): void {
  const t = i - cue.windowFirst;
  const { comma } = c.before;
  values[t * kinds + SIDE - 1] = c.quoted[i - 1]! * 4 + c.quoted[i]!;
  values[t * kinds + SIDE] = sideOf(cue, i - 1) * 3 + sideOf(cue, i);
  let k = t * kinds + TIE;
  values[k++] = tie(c.head, i);
  values[k++] = limbAt(branch, t - 1);
  values[k++] = limbAt(branch, t);
  values[k++] = c.label[i - 1]!;
  values[k++] = c.label[i]!;
  values[k++] = c.closes[i - 1]!;
  values[k++] = c.opens[i]! + (c.sentence[i] === c.sentence[i - 1] ? 0 : 32);
  values[k++] = owners[t - 1]! * RELATIONS + owners[t]!;
  values[k++] = Math.max(-3, Math.min(3, (branch.codes[t]! % LEVELS) - (branch.codes[t - 1]! % LEVELS)));
  values[k++] = comma[i + 1]! - comma[i]! + 2 * (comma[i]! - comma[i - 1]!);
  values[k++] = i < cue.first ? bucket(cue.first - i) : 16 + bucket(Math.max(0, i - cue.last));
}
