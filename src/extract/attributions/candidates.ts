// What the learned models find, and which of it counts.
import { Features } from '../../model/features.ts';
import type { SparseCrf } from '../../model/sparse-file.ts';
import type { Doc } from '../../text/doc.ts';
import {
  around,
  type Draft,
  draftOf,
  hasQuoted,
  heldBy,
  inside,
  isFree,
  type Learned,
  type Range,
  shared,
  size,
} from './draft.ts';
import { findCues } from './learned/cues.ts';
import { headOfCue } from './learned/role-features.ts';
import { findRoles } from './learned/roles.ts';
import { ALONE, neighbours, probabilityOf } from './learned/score.ts';
import { isFalseFriend } from './readings/false-friends.ts';
import { isOutlet } from './readings/relays.ts';
import { touchedBy } from './rules/quotations.ts';
import type { Columns } from './tokens/columns.ts';

/** The three learned models: where cues are, who and what belongs to one, and how likely the whole is right. */
export interface Models {
  readonly cues: SparseCrf;
  readonly roles: SparseCrf;
  readonly score: SparseCrf;
}

/** A candidate less likely than this is nobody's statement. */
const LIKELY = 0.43;

/** So likely must one be whose words are in no list of cues, and say no clause and quote nothing: Ruiz [toured] the port. */
const LIKELY_UNLISTED = 0.6;

/** A statement told inside another one's content must be this likely if it stood alone: the gold has none to learn from. */
const LIKELY_NESTED = 0.5;
const LIKELY_RELAYED = 0.25;
/** One that alone says whose a quotation is, though another holds its cue. */
const LIKELY_QUOTED = 0.6;

interface Scored extends Draft {
  readonly learned: Learned;
  /** How likely it would be if no other candidate held its cue. */
  readonly alone: number;
}

/** What the models find, with its probability; the unlikely ones too. */
export function candidates(doc: Doc, c: Columns, models: Models): Scored[] {
  const roles = findRoles(models.roles, c, findCues(models.cues, c));
  const features = new Features();
  const near = neighbours(roles);
  return roles.flatMap((r, k) => {
    const confidence = probabilityOf(models.score, c, r, near[k]!, features);
    const alone = near[k]!.holder > 0 ? probabilityOf(models.score, c, r, ALONE, features) : confidence;
    const draft = draftOf(doc, c, r, headOfCue(c, r.candidate), confidence);
    return draft ? { ...draft, alone, learned: { roles: r, near: near[k]! } } : [];
  });
}

/**
 * The likely ones. One told inside the content of another must be likely by itself; inside an outlet's less so, since
 * that is how outlets report: [Austin said it would rain], according to the AP.
 */
export function accepted(doc: Doc, c: Columns, list: readonly Scored[], ranges: readonly Range[][]): Draft[] {
  const telling = list.filter((d) => !isFalseFriend(doc, c, d));
  const taken = telling.flatMap((d, i): Scored[] => {
    const outer = around(telling, i, (o) => o.confidence >= LIKELY);
    // two officials [briefed on] the inquiry: a cue that only describes the source of a likelier one
    if (outer.some((o) => o.confidence > d.confidence && o.source && inside([o.source], d.head))) return [];
    const holders = outer.filter((o) => inside(o.content, d.head) && o.confidence >= d.confidence);
    if (holders.length === 0) return d.confidence >= (isListed(doc, c, d) ? LIKELY : LIKELY_UNLISTED) ? [d] : [];
    const relayed = holders.some((o) => o.source && isOutlet(doc, o.source)) && d.source !== undefined;
    const likelier = d.alone > d.confidence ? standingAlone(d) : d;
    return likelier.confidence >= (relayed ? LIKELY_RELAYED : LIKELY_NESTED) ? [likelier] : [];
  });
  return [...taken, ...quoting(doc, c, telling, taken, ranges)].sort((a, b) => a.head - b.head);
}

const CLAUSES: ReadonlySet<string> = new Set(['how', 'if', 'that', 'what', 'when', 'where', 'whether', 'why']);

/** Is a word of its cue in the lists, or a mark, or is what follows a clause or a quotation? */
function isListed(doc: Doc, c: Columns, { cue, content }: Draft): boolean {
  const cues = cue.flatMap(([first, last]) => doc.tokens.slice(first, last));
  if (cues.some(({ index, lower, pos }) => c.cue[index] !== 0 || lower === 'according' || pos === 'PUNCT')) return true;
  return content.some((range) => hasQuoted(c, range) || CLAUSES.has(doc.tokens[range[0]]!.lower));
}

/** Of the candidates not taken the likeliest for each quotation that nobody has: the sign, which [read] “No boats”, fell. */
function quoting(
  doc: Doc,
  c: Columns,
  all: readonly Scored[],
  taken: readonly Scored[],
  ranges: readonly Range[][],
): Scored[] {
  const held = heldBy(c, taken);
  const best = new Map<number, Scored>();
  for (const d of all) {
    if (!d.source || d.alone < LIKELY_QUOTED) continue;
    for (const q of touchedBy(doc, d.content)) {
      const stretches = ranges[q]!;
      if (doc.quotations[q]!.within !== undefined || stretches.some((r) => !isFree(held, r))) continue;
      if (2 * shared(d.content, stretches) > size(stretches) && d.alone > (best.get(q)?.alone ?? 0)) best.set(q, d);
    }
  }
  return [...new Set(best.values())].map(standingAlone);
}

/** The candidate as it is without others that hold its cue. */
const standingAlone = (d: Scored): Scored =>
  d.learned.near.holder > 0 ? { ...d, confidence: d.alone, learned: { ...d.learned, near: ALONE } } : d;
