import { Features } from '../../model/features.ts';
import type { SparseCrf } from '../../model/sparse-file.ts';
import type { Doc } from '../../text/doc.ts';
import { readBehalf } from './behalf.ts';
import type { Columns } from './columns.ts';
import { findCues } from './cues.ts';
import {
  around,
  type Draft,
  draftOf,
  heldBy,
  inside,
  isFree,
  type Learned,
  type Range,
  shared,
  size,
  tidy,
  without,
  wordsOf,
} from './draft.ts';
import { isFalseFriend } from './false-friends.ts';
import { readFrames } from './frames.ts';
import { introductions } from './introductions.ts';
import { labelledTurns, signatures } from './labels.ts';
import { readLeads } from './leads.ts';
import { readPassive } from './passives.ts';
import { completeQuotations, continueQuotations, quotationRanges, touchedBy } from './quotations.ts';
import { isOutlet, readAddressee, readInterview, relayOutlets } from './relays.ts';
import { readQuoted } from './reported.ts';
import { headOfCue } from './role-features.ts';
import { findRoles } from './roles.ts';
import { ALONE, neighbours, probabilityOf } from './score.ts';
import { readTags } from './tags.ts';

/** The three learned models: where cues are, who and what belongs to one, and how likely the whole is right. */
export interface Models {
  readonly cues: SparseCrf;
  readonly roles: SparseCrf;
  readonly score: SparseCrf;
}

/** A candidate less likely than this is nobody's statement. */
const LIKELY = 0.43;

/** A statement told inside another one's content must be this likely if it stood alone: the gold has none to learn from. */
const LIKELY_NESTED = 0.55;
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
function accepted(doc: Doc, c: Columns, list: readonly Scored[], ranges: readonly Range[][]): Draft[] {
  const telling = list.filter((d) => !isFalseFriend(doc, c, d));
  const taken = telling.flatMap((d, i): Scored[] => {
    const outer = around(telling, i, (o) => o.confidence >= LIKELY);
    // two officials [briefed on] the inquiry: a cue that only describes the source of a likelier one
    if (outer.some((o) => o.confidence > d.confidence && o.source && inside([o.source], d.head))) return [];
    const holders = outer.filter((o) => inside(o.content, d.head) && o.confidence >= d.confidence);
    if (holders.length === 0) return d.confidence >= LIKELY ? [d] : [];
    const relayed = holders.some((o) => o.source && isOutlet(doc, o.source)) && d.source !== undefined;
    const likely = Math.max(d.alone, d.confidence);
    if (likely < (relayed ? LIKELY_RELAYED : LIKELY_NESTED)) return [];
    const near = d.alone > d.confidence ? ALONE : d.learned.near;
    return [{ ...d, confidence: likely, learned: { ...d.learned, near } }];
  });
  return [...taken, ...quoting(doc, c, telling, taken, ranges)].sort((a, b) => a.head - b.head);
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
  return [...new Set(best.values())].map((d) => ({
    ...d,
    confidence: d.alone,
    learned: { ...d.learned, near: ALONE },
  }));
}

/** What each draft is read for, in this order. */
const READINGS: readonly ((doc: Doc, c: Columns, draft: Draft) => Draft)[] = [
  readQuoted,
  readPassive,
  readAddressee,
  readInterview,
  readBehalf,
  withoutFront,
];

/** One reading of the article: likely candidates and what the layout says, completed by the quotation marks. */
export function decide(doc: Doc, c: Columns, models: Models): Draft[] {
  const ranges = quotationRanges(doc);
  const layout = [...labelledTurns(doc), ...signatures(doc), ...introductions(doc, c, ranges)];
  const labels = new Uint8Array(c.length);
  for (const l of layout)
    for (const [first, last] of [...l.cue, ...(l.source ? [l.source] : [])]) labels.fill(1, first, last);
  const learned = accepted(doc, c, candidates(doc, c, models), ranges).filter((d) => labels[d.head] === 0);
  const tagged = readFrames(doc, c, ranges, readLeads(doc, c, ranges, readTags(doc, c, ranges, learned)));
  const told = [...layout, ...tagged].map((d) => READINGS.reduce((draft, read) => read(doc, c, draft), d));
  const whole = told.map((d) => completeQuotations(doc, c, ranges, d));
  const relayed = relayOutlets(
    doc,
    whole.sort((a, b) => a.head - b.head),
  );
  return single(doc, c, continueQuotations(doc, c, ranges, relayed)).sort((a, b) => start(a) - start(b));
}

/** [After a meeting in Rome], Ruiz said [that it would rain]: what stands in front of “X said that” or of “which says” is the writer's. */
function withoutFront(doc: Doc, c: Columns, d: Draft): Draft {
  const behind = d.content.filter(([first]) => first > d.head);
  const front = d.content.filter(([first]) => first < d.head);
  const that = behind[0] && doc.tokens[behind[0][0]]!.lower === 'that';
  const which = behind[0] && d.source && ['that', 'which'].includes(wordsOf(doc, d.source));
  if (!(that || which) || front.some(([a, b]) => c.quoted.subarray(a, b).some((q) => q > 0))) return d;
  return { ...d, content: behind };
}

const start = (d: Draft): number =>
  Math.min(...[...d.cue, ...d.content, ...(d.source ? [d.source] : [])].map(([first]) => first));

/**
 * Of two drafts that share most of their content and their source only the likelier one. What the other has between
 * quotation marks beyond it stays its own: “…,” she said in a speech [announcing] that …
 */
function single(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((d, i): Draft[] => {
    const { source } = d;
    const rivals = around(
      drafts,
      i,
      (o) => !!source && !!o.source && shared([source], [o.source]) > 0 && sameContent(d, o) && !yields(o, d),
    );
    if (rivals.length === 0) return [d];
    const content = tidy(
      doc,
      c,
      without(
        d.content,
        rivals.flatMap((o) => [...o.content, ...o.cue]),
      ),
    );
    return content.some(([first, last]) => c.quoted.subarray(first, last).includes(1)) ? [{ ...d, content }] : [];
  });
}

const sameContent = (d: Draft, o: Draft): boolean =>
  10 * shared(d.content, o.content) >= 6 * Math.min(size(d.content), size(o.content));

/** Is this the one of two that gives way: less likely, or as likely and later? */
const yields = (d: Draft, o: Draft): boolean =>
  o.confidence > d.confidence || (o.confidence === d.confidence && o.head < d.head);
