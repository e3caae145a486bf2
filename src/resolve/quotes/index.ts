// What each pair of marks is, and which of them make one quote: “…,” she said. “…”
import type { Quote } from '../../record.ts';
import type { Doc, Quotation, Stretch } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import { firstFrom, tokensOf, wordsBetween } from '../mention.ts';
import type { Statement } from '../statement.ts';
import { innerTokens, isAnnounced, isAside, isNickname, isSentence, isTitle } from './marks.ts';

/** A quote before ids: its quotations, and the index of its statement where it has one. */
export interface QuoteDraft {
  readonly kind: Quote['kind'];
  readonly quotations: Quotation[];
  readonly statement: number;
  readonly confidence: number;
}

/** Every quotation is in exactly one draft; in the order of the text. */
export function draftQuotes(doc: Doc, owners: readonly number[], statements: readonly Statement[]): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  const open = new Map<string, QuoteDraft>();
  for (const quotation of doc.quotations) {
    if (quotation.stretches.length === 0) continue;
    const owner = ownOwner(quotation, owners);
    const key = `${owner} ${quotation.within ?? -1}`;
    const kind = kindOf(doc, quotation, owner, statements[owner], open.has(key));
    const spoken = kind === 'full' || kind === 'partial';
    const before = kind === 'full' && owner >= 0 ? open.get(key) : undefined;
    if (before) {
      before.quotations.push(quotation);
      continue;
    }
    const confidence = owner >= 0 && spoken ? (statements[owner] as Statement).finding.confidence : UNOWNED[kind];
    const draft = { kind, quotations: [quotation], statement: spoken ? owner : -1, confidence };
    drafts.push(draft);
    if (kind === 'full' && owner >= 0) open.set(key, draft);
  }
  return drafts;
}

/**
 * How often marks that are nobody's known words are what they are taken for: that they are somebody's words, of speech. Whose,
 * such a quote does not say.
 */
const UNOWNED: Readonly<Record<Quote['kind'], number>> = {
  full: 0.85,
  partial: 0.85,
  scare: 0.8,
  title: 0.8,
  nickname: 0.8,
};

/** A quotation inside another is not its speaker's by the outer statement: it needs one of its own. */
const ownOwner = (quotation: Quotation, owners: readonly number[]): number => {
  const owner = owners[quotation.index] ?? -1;
  return quotation.within !== undefined && owners[quotation.within] === owner ? -1 : owner;
};

function kindOf(
  doc: Doc,
  quotation: Quotation,
  owner: number,
  statement: Statement | undefined,
  goesOn: boolean,
): Quote['kind'] {
  if (isAside(doc, quotation)) return 'scare';
  if (isNickname(doc, quotation)) return 'nickname';
  const whole = owner >= 0 && statement !== undefined && fills(doc, quotation, statement);
  if (whole ? isAnnounced(doc, quotation) : isTitle(doc, quotation, owner >= 0)) return 'title';
  // within a quote: “It feels like ‘We can put this off’” is nobody’s speech
  if (owner < 0) return quotation.within === undefined ? unowned(doc, quotation) : 'scare';
  const first = quotation.stretches[0] as Stretch;
  const small = /^[^\p{L}\p{N}]*\p{Ll}/u.test(doc.text.slice(first.innerStart, first.innerEnd));
  if (whole)
    return (small || isGoverned(doc, first)) && !goesOn && quotation.stretches.length === 1 ? 'partial' : 'full';
  return isSentence(doc, quotation) && startsAnew(doc, first) ? 'full' : 'partial';
}

/** Nobody puts eight words in marks for distance: they are somebody’s, though nothing says whose. */
const SPOKEN = 8;

function unowned(doc: Doc, quotation: Quotation): Quote['kind'] {
  if (isSentence(doc, quotation)) return 'full';
  return innerTokens(doc, quotation.stretches[0] as Stretch).length >= SPOKEN ? 'partial' : 'scare';
}

/** “to fear a [“Reke Pact”]”: an article, an adjective or a preposition leads into it. */
function isGoverned(doc: Doc, { start }: Stretch): boolean {
  const [first] = tokensOf(doc, { start, end: start + 1 });
  const before = doc.tokens[first - 1];
  return (
    before?.sentence === doc.tokens[first]?.sentence &&
    /^(?:DET|ADJ|ADP)$/.test(before?.pos ?? '') &&
    before?.lower !== 'that'
  );
}

/** Does it begin a sentence or follow a comma or a colon? “the “Iraqi-led fight”” does not. */
function startsAnew(doc: Doc, { start }: Stretch): boolean {
  const [first] = tokensOf(doc, { start, end: start + 1 });
  const before = doc.tokens[first - 1];
  return !before || before.sentence !== doc.tokens[first]?.sentence || /^[,:.?!-]$/.test(before.lower);
}

/** Is one piece of the content all this quotation, but for a “that”? */
function fills(doc: Doc, { stretches }: Quotation, { finding }: Statement): boolean {
  return stretches.some((s) =>
    finding.content.some(
      (c) =>
        c.end <= s.end + 2 &&
        c.end > s.start &&
        c.start < s.end &&
        /^\W*(?:that)?\W*$/i.test(doc.plain.slice(c.start, s.start)),
    ),
  );
}

/** The words without the outer marks: stretches joined by a space, paragraphs by a blank line. */
export function quoteText(doc: Doc, stretches: readonly Stretch[]): string {
  return stretches
    .map((s, i) => {
      const glue = i === 0 ? '' : s.block === stretches[i - 1]?.block ? ' ' : '\n\n';
      return glue + doc.text.slice(s.innerStart, s.innerEnd).trim();
    })
    .join('');
}

export const quoteSpans = (doc: Doc, stretches: readonly Stretch[]) =>
  stretches.map((s) => span(doc.text, s.start, s.end));

/** How much of a statement's content stands between marks of speech that are its own or lie in it. */
export function formOf(
  doc: Doc,
  { finding }: Statement,
  stretches: readonly Stretch[],
): 'direct' | 'mixed' | 'indirect' {
  if (finding.rule === 'speaker-label' || finding.rule === 'question-label') return 'direct';
  let all = 0;
  let marked = 0;
  for (const { start, end } of finding.content) {
    all += wordsBetween(doc, start, end);
    let done = start;
    for (let i = Math.max(0, firstFrom(stretches, start) - 1); i < stretches.length; i++) {
      const s = stretches[i] as Stretch;
      if (s.start >= end) break;
      const [from, to] = [Math.max(done, s.start), Math.min(end, s.end)];
      if ((to - from) * 2 < s.end - s.start) continue;
      marked += wordsBetween(doc, from, to);
      done = to;
    }
  }
  if (marked === 0) return 'indirect';
  return marked >= 0.9 * all ? 'direct' : 'mixed';
}
