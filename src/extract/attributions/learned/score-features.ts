import type { Features } from '../../../model/features.ts';
import { mix } from '../../../model/hash.ts';
import type { Columns } from '../tokens/columns.ts';
import type { Roles } from './roles.ts';

const tenth = (p: number): number => Math.floor(p * 10);
const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 40 ? 7 : 8);
const length = (ranges: readonly (readonly [number, number])[]): number => ranges.reduce((n, [a, b]) => n + b - a, 0);

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
  const { candidate: cue, source, content, confidence } = roles;
  out.clear();
  const p = tenth(cue.probability);
  const lemma = c.lemma[head]!;
  const words = length(content);
  let quoted = 0;
  for (const [a, b] of content) for (let i = a; i < b; i++) if (c.quoted[i]) quoted++;
  const share = words === 0 ? 9 : Math.round((4 * quoted) / words);
  const sourceEnd = source ? source[1] - 1 : -1;
  const sourceLemma = source ? c.lemma[sourceEnd]! : 0;
  const sourcePos = source ? c.pos[sourceEnd]! : 0;
  const order = !source ? 0 : source[0] < cue.first ? 1 : 2;
  const side = content.length === 0 ? 0 : content[0]![0] < cue.first ? (content.at(-1)![0] > cue.first ? 3 : 1) : 2;
  const gap = !source ? 9 : Math.min(6, order === 1 ? cue.first - source[1] : source[0] - cue.last);
  const reach = !content[0] ? 9 : Math.min(6, side === 2 ? content[0][0] - cue.last : cue.first - content.at(-1)![1]);
  const sure = tenth(confidence);
  const next = cue.last < c.length ? c.lemma[cue.last]! : 0;
  const nextPos = cue.last < c.length ? c.pos[cue.last]! : 0;
  const shape = mix(mix(order, side), mix(share, c.quoted[head]!));

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
  out.add(12, mix(bucket(words), share));
  out.add(13, mix(bucket(words), lemma));
  out.add(14, mix(gap, order));
  out.add(15, mix(reach, side));
  out.add(16, mix(gap, mix(reach, shape)));
  out.add(17, sure);
  out.add(18, mix(sure, share));
  out.add(19, mix(tenth(near.holder), p));
  out.add(20, mix(tenth(near.held), p));
  out.add(21, mix(tenth(near.rival), p));
  out.add(22, mix(c.cue[head]!, c.pos[head]!));
  out.add(23, mix(c.cue[head]!, mix(sourcePos, side)));
  out.add(24, mix(lemma, next));
  out.add(25, mix(lemma, nextPos));
  out.add(26, mix(c.lemma[cue.first]!, cue.last - cue.first));
  out.add(27, mix(content.length, side));
  out.add(28, mix(lemma, sourcePos));
  out.add(29, mix(c.cue[head]!, mix(p, bucket(words))));
  out.add(30, mix(sourceLemma, c.cue[head]!));
  out.add(31, mix(c.body[head]!, p));
  out.add(32, mix(source ? bucket(source[1] - source[0]) : 9, sure));
  const kids = c.kids[head]!;
  const subject = c.subject[head]!;
  const agrees = !source ? 2 : subject >= source[0] && subject < source[1] ? 1 : 0;
  const start = content[0]?.[0];
  const rooted = start === undefined ? 9 : hangs(c, start, content, head);
  out.add(40, mix(agrees, lemma));
  out.add(41, mix(agrees, mix(order, sure)));
  out.add(42, mix(rooted, lemma));
  out.add(43, mix(rooted, mix(side, share)));
  out.add(44, mix(c.label[head]!, p));
  out.add(45, mix(c.label[head]!, mix(lemma, agrees)));
  out.add(46, mix(kids, p));
  out.add(47, mix(kids, c.cue[head]!));
  out.next();
}

/** How the first content hangs on the cue's head: the relation of its highest token, if that depends on the head. */
function hangs(c: Columns, start: number, content: readonly (readonly [number, number])[], head: number): number {
  let at = start;
  for (let k = 0; k < 20 && c.head[at]! >= 0; k++) {
    if (c.head[at] === head) return c.label[at]!;
    if (c.head[head] === at) return 30;
    at = c.head[at]!;
  }
  return content.length > 0 ? 31 : 32;
}
