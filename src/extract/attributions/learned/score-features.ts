import type { Features } from '../../../model/features.ts';
import { mix } from '../../../model/hash.ts';
import { size } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import type { Roles } from './roles.ts';

const tenth = (p: number): number => Math.floor(p * 10);
const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 40 ? 7 : 8);

/** What the other candidates are to this one. */
export interface Neighbours {
  /** Largest probability of a candidate whose content holds this one's cue. */
  readonly holder: number;
  /** Largest probability of a candidate with a cue inside this one's content. */
  readonly held: number;
  /** Largest probability of a candidate that shares half of the content. */
  readonly rival: number;
}

/** Puts the features of a whole candidate, roles filled, into `out`: one position, the input of the re-scorer. */
export function scoreFeatures(c: Columns, roles: Roles, head: number, near: Neighbours, out: Features): void {
  const atoms = atomsOf(c, roles, head);
  out.clear();
  addRoles(atoms, out);
  addNeighbours(atoms, near, out);
  addCue(c, roles, atoms, out);
  addTree(c, roles, atoms, out);
  out.next();
}

/** What the features are made of; the names are those of score-templates.ts. */
type Atoms = ReturnType<typeof atomsOf>;

function atomsOf(c: Columns, { candidate: cue, source, content, confidence }: Roles, head: number) {
  const words = size(content);
  const order = !source ? 0 : source[0] < cue.first ? 1 : 2;
  const side = content.length === 0 ? 0 : content[0]![0] < cue.first ? (content.at(-1)![0] > cue.first ? 3 : 1) : 2;
  const share = words === 0 ? 9 : Math.round((4 * quotedIn(c, content)) / words);
  return {
    head,
    p: tenth(cue.probability),
    sure: tenth(confidence),
    lemma: c.lemma[head]!,
    sort: c.cue[head]!,
    sourceLemma: source ? c.lemma[source[1] - 1]! : 0,
    sourcePos: source ? c.pos[source[1] - 1]! : 0,
    order,
    gap: !source ? 9 : Math.min(6, order === 1 ? cue.first - source[1] : source[0] - cue.last),
    side,
    reach: !content[0] ? 9 : Math.min(6, side === 2 ? content[0][0] - cue.last : cue.first - content.at(-1)![1]),
    words: bucket(words),
    share,
    shape: mix(mix(order, side), mix(share, c.quoted[head]!)),
  };
}

/** How many words of the ranges stand in quotation marks. */
function quotedIn({ quoted }: Columns, ranges: Roles['content']): number {
  let n = 0;
  for (const [first, last] of ranges) for (let i = first; i < last; i++) if (quoted[i]) n++;
  return n;
}

/** Source and content: how likely, where, how far, how long. */
function addRoles(atoms: Atoms, out: Features): void {
  const { p, sure, lemma, shape, order, sourceLemma, sourcePos, share, words, gap, reach, side } = atoms;
  out.add(1, 0);
  out.add(2, p);
  out.add(3, mix(p, sure));
  out.add(4, lemma);
  out.add(5, mix(lemma, p));
  out.add(6, mix(lemma, shape));
  out.add(7, shape);
  out.add(8, mix(shape, p));
  out.add(9, mix(order, sourceLemma));
  out.add(10, mix(order, sourcePos));
  out.add(11, mix(sourcePos, mix(p, share)));
  out.add(12, mix(words, share));
  out.add(13, mix(words, lemma));
  out.add(14, mix(gap, order));
  out.add(15, mix(reach, side));
  out.add(16, mix(gap, mix(reach, shape)));
  out.add(17, sure);
  out.add(18, mix(sure, share));
}

/** What the other candidates are to this one. */
function addNeighbours({ p }: Atoms, { holder, held, rival }: Neighbours, out: Features): void {
  out.add(19, mix(tenth(holder), p));
  out.add(20, mix(tenth(held), p));
  out.add(21, mix(tenth(rival), p));
}

/** The cue: its class, its words, what stands behind it. */
function addCue(c: Columns, { candidate: cue, source, content }: Roles, atoms: Atoms, out: Features): void {
  const { head, p, sure, lemma, sort, sourceLemma, sourcePos, words, side } = atoms;
  const next = cue.last < c.length ? c.lemma[cue.last]! : 0;
  const nextPos = cue.last < c.length ? c.pos[cue.last]! : 0;
  out.add(22, mix(sort, c.pos[head]!));
  out.add(23, mix(sort, mix(sourcePos, side)));
  out.add(24, mix(lemma, next));
  out.add(25, mix(lemma, nextPos));
  out.add(26, mix(c.lemma[cue.first]!, cue.last - cue.first));
  out.add(27, mix(content.length, side));
  out.add(28, mix(lemma, sourcePos));
  out.add(29, mix(sort, mix(p, words)));
  out.add(30, mix(sourceLemma, sort));
  out.add(31, mix(c.body[head]!, p));
  out.add(32, mix(source ? bucket(source[1] - source[0]) : 9, sure));
}

/** The tree: is the source the cue's subject, how does the content hang on the cue, what else hangs there? */
function addTree(c: Columns, { source, content }: Roles, atoms: Atoms, out: Features): void {
  const { head, p, sure, lemma, sort, order, side, share } = atoms;
  const kids = c.kids[head]!;
  const label = c.label[head]!;
  const subject = c.subject[head]!;
  const agrees = !source ? 2 : subject >= source[0] && subject < source[1] ? 1 : 0;
  const rooted = content[0] ? hangs(c, content[0][0], head) : 9;
  out.add(40, mix(agrees, lemma));
  out.add(41, mix(agrees, mix(order, sure)));
  out.add(42, mix(rooted, lemma));
  out.add(43, mix(rooted, mix(side, share)));
  out.add(44, mix(label, p));
  out.add(45, mix(label, mix(lemma, agrees)));
  out.add(46, mix(kids, p));
  out.add(47, mix(kids, sort));
}

/** How a content that begins at `start` hangs on the cue's head: the relation of its highest token, if that depends on the head. */
function hangs(c: Columns, start: number, head: number): number {
  let at = start;
  for (let k = 0; k < 20 && c.head[at]! >= 0; k++) {
    if (c.head[at] === head) return c.label[at]!;
    if (c.head[head] === at) return 30;
    at = c.head[at]!;
  }
  return 31;
}
