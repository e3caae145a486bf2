// One reading of an article: the likely candidates and what layout and grammar say, put together.
import type { Doc } from '../../text/doc.ts';
import { accepted, candidates, type Models } from './candidates.ts';
import { around, type Draft, inside, type Range, shared, size, tidy, without } from './draft.ts';
import { READINGS } from './readings/order.ts';
import { introductions } from './rules/introductions.ts';
import { labelledTurns, signatures } from './rules/labels.ts';
import { ON_ALL, ON_LEARNED, ON_READ, ON_WHOLE, type Rule } from './rules/order.ts';
import { completeQuotations, quotationRanges } from './rules/quotations.ts';
import type { Columns } from './tokens/columns.ts';

/** One reading of the article: likely candidates and what the layout says, completed by the quotation marks. */
export function decide(doc: Doc, c: Columns, models: Models): Draft[] {
  const ranges = quotationRanges(doc);
  const by = (rules: readonly Rule[], drafts: readonly Draft[]): readonly Draft[] =>
    rules.reduce((found, rule) => rule(doc, c, found, ranges), drafts);
  const layout = [...labelledTurns(doc), ...signatures(doc), ...introductions(doc, c, ranges)];
  const labels = new Uint8Array(c.length);
  for (const l of layout)
    for (const [first, last] of [...l.cue, ...(l.source ? [l.source] : [])]) labels.fill(1, first, last);
  const learned = accepted(doc, c, candidates(doc, c, models), ranges).filter((d) => labels[d.head] === 0);
  const found = by(ON_ALL, [...layout, ...by(ON_LEARNED, learned)]);
  const whole = by(
    ON_READ,
    found.map((d) => readDraft(doc, c, d)),
  )
    .filter(({ content }) => content.length > 0)
    .map((d) => completeQuotations(doc, c, ranges, d));
  // “,” she said: marks without words
  const told = by(ON_WHOLE, whole).filter(({ content }) => content.length > 0);
  return single(doc, c, told).sort((a, b) => start(a) - start(b));
}

/** A draft that has been read for everything; once it is without words nothing is left to read. */
const readDraft = (doc: Doc, c: Columns, found: Draft): Draft =>
  READINGS.reduce((draft, read) => (draft.content.length > 0 ? read(doc, c, draft) : draft), found);

const start = (d: Draft): number =>
  Math.min(...[...d.cue, ...d.content, ...(d.source ? [d.source] : [])].map(([first]) => first));

/**
 * Of two drafts that share most of their content and their source only the likelier one. What the other has between
 * quotation marks beyond it stays its own: “…,” she said in a speech [announcing] that …
 */
function single(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((d, i): Draft[] => {
    const { source } = d;
    // “We shall end this,” he [is expected] to say: nobody’s, where they are somebody’s
    if (!source && around(drafts, i, (o) => !!o.source && sameContent(d, o)).length > 0) return [];
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
    if (content.some(([first, last]) => c.quoted.subarray(first, last).includes(1))) return [{ ...d, content }];
    const clause = clauseInFront(doc, c, d, rivals);
    return clause ? [{ ...d, content: tidy(doc, c, [clause]) }] : [];
  });
}

/** Said [that it would rain] and warned the boats: what stands in front of the verb that the models took for part of it. */
function clauseInFront(doc: Doc, c: Columns, { content, head }: Draft, rivals: readonly Draft[]): Range | undefined {
  const [first, last] = content[0]!;
  const other = Math.min(...rivals.filter((o) => o.head > head && inside(content, o.head)).map((o) => o.cue[0]![0]));
  if (first < head || other >= last) return undefined;
  const and = doc.tokens[other - 1]?.pos === 'CCONJ' ? other - 1 : undefined;
  return and !== undefined && c.sort.subarray(first, and).includes(1) ? [first, and] : undefined;
}

const sameContent = (d: Draft, o: Draft): boolean =>
  10 * shared(d.content, o.content) >= 6 * Math.min(size(d.content), size(o.content));

/** Is this the one of two that gives way: less likely, or as likely and later? */
const yields = (d: Draft, o: Draft): boolean =>
  o.confidence > d.confidence || (o.confidence === d.confidence && o.head < d.head);
