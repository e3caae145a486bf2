import type { Crf } from '../../model/crf.ts';
import { Features } from '../../model/features.ts';
import type { Doc } from '../../text/doc.ts';
import type { Columns } from './columns.ts';
import { findCues } from './cues.ts';
import { type Draft, draftOf, inside, shared, size } from './draft.ts';
import { labelledTurns, signatures } from './labels.ts';
import { completeQuotations, continueQuotations, quotationRanges } from './quotations.ts';
import { readAddressee, readInterview, relayOutlets } from './relays.ts';
import { headOfCue } from './role-features.ts';
import { cueCounts, findRoles } from './roles.ts';
import { ALONE, neighbours, probabilityOf } from './score.ts';

/** The three learned models: where cues are, who and what belongs to one, and how likely the whole is right. */
export interface Models {
  readonly cues: Crf;
  readonly roles: Crf;
  readonly score: Crf;
}

/** A candidate less likely than this is nobody's statement. */
const LIKELY = 0.42;

/** A statement told inside another one's content must be this likely if it stood alone: the gold has none to learn from. */
const LIKELY_NESTED = 0.55;

interface Scored extends Draft {
  /** How likely it would be if no other candidate held its cue. */
  readonly alone: number;
}

/** What the models find, with its probability; the unlikely ones too. */
export function candidates(doc: Doc, c: Columns, models: Models): Scored[] {
  const features = new Features();
  const cues = findCues(models.cues, c, features);
  const counts = cueCounts(c.length, cues);
  const roles = cues
    .map((cue) => findRoles(models.roles, c, cue, counts, features))
    .filter((r) => r.content.length > 0);
  const near = neighbours(roles);
  return roles.flatMap((r, k) => {
    const confidence = probabilityOf(models.score, c, r, near[k]!, features);
    const alone = near[k]!.holder > 0 ? probabilityOf(models.score, c, r, ALONE, features) : confidence;
    const draft = draftOf(doc, c, r, headOfCue(c, r.candidate), confidence);
    return draft ? { ...draft, alone } : [];
  });
}

/** The likely ones; and of those inside their content the ones that would be likely by themselves. */
function accepted(list: readonly Scored[]): Draft[] {
  const likely = list.filter((d) => d.confidence >= LIKELY);
  const nested = list.filter(
    (d) => d.confidence < LIKELY && d.alone >= LIKELY_NESTED && likely.some((outer) => inside(outer.content, d.head)),
  );
  return [...likely, ...nested.map((d) => ({ ...d, confidence: d.alone }))];
}

/** One reading of the article: likely candidates and what the layout says, completed by the quotation marks. */
export function decide(doc: Doc, c: Columns, models: Models): Draft[] {
  const ranges = quotationRanges(doc);
  const layout = [...labelledTurns(doc), ...signatures(doc)];
  const learned = accepted(candidates(doc, c, models)).filter(
    (d) => !layout.some((l) => inside(l.cue, d.head) || inside(l.source ? [l.source] : [], d.head)),
  );
  const told = [...layout, ...learned].map((d) => readInterview(doc, c, readAddressee(doc, c, d)));
  const whole = told.map((d) => completeQuotations(doc, c, ranges, d));
  const relayed = relayOutlets(doc, whole);
  return single(continueQuotations(doc, c, ranges, relayed)).sort((a, b) => start(a) - start(b));
}

const start = (d: Draft): number =>
  Math.min(...[...d.cue, ...d.content, ...(d.source ? [d.source] : [])].map(([first]) => first));

/** Of two drafts with nearly the same content and the same source only the likelier one. */
function single(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    (d, i) =>
      !drafts.some((other, j) => {
        if (i === j || !d.source || !other.source || shared([d.source], [other.source]) === 0) return false;
        const both = shared(d.content, other.content);
        const same = 10 * both >= 8 * Math.max(size(d.content), size(other.content));
        return same && (other.confidence > d.confidence || (other.confidence === d.confidence && j < i));
      }),
  );
}
