// One reading of an article: the likely candidates and what layout and grammar say, put together.
import type { Doc } from '../../text/doc.ts';
import { accepted, candidates, type Models } from './candidates.ts';
import { around, type Draft, inside, type Range, shared, size, tidy, without } from './draft.ts';
import { READINGS } from './readings/order.ts';
import { relayOutlets } from './readings/relays.ts';
import { readClauses } from './rules/clauses.ts';
import { readCoordinated } from './rules/coordinated.ts';
import { readDeclined } from './rules/declined.ts';
import { readEndSources } from './rules/end-sources.ts';
import { readFrames } from './rules/frames.ts';
import { readFronted } from './rules/fronted.ts';
import { readGoingOn } from './rules/going-on.ts';
import { readHeadlines } from './rules/headlines.ts';
import { readHearings } from './rules/hearings.ts';
import { readHearsay } from './rules/hearsay.ts';
import { introductions } from './rules/introductions.ts';
import { readJudged } from './rules/judged.ts';
import { labelledTurns, signatures } from './rules/labels.ts';
import { readLeads } from './rules/leads.ts';
import { withoutMereDeeds } from './rules/mere-deeds.ts';
import { readMinds } from './rules/minds.ts';
import { readNoAnswers } from './rules/no-answer.ts';
import { withoutOuterTags } from './rules/outer-tags.ts';
import { withoutOthers } from './rules/own-sentences.ts';
import { readPer } from './rules/per.ts';
import { completeQuotations, continueQuotations, quotationRanges } from './rules/quotations.ts';
import { readRelativeSubjects } from './rules/relative-subjects.ts';
import { readSecondVerbs } from './rules/second-verbs.ts';
import { readTags } from './rules/tags.ts';
import { readUnnamed } from './rules/unnamed.ts';
import { readVerbless } from './rules/verbless.ts';
import { readWordsOf } from './rules/words-of.ts';
import type { Columns } from './tokens/columns.ts';

/** One reading of the article: likely candidates and what the layout says, completed by the quotation marks. */
export function decide(doc: Doc, c: Columns, models: Models): Draft[] {
  const ranges = quotationRanges(doc);
  const layout = [...labelledTurns(doc), ...signatures(doc), ...introductions(doc, c, ranges)];
  const labels = new Uint8Array(c.length);
  for (const l of layout)
    for (const [first, last] of [...l.cue, ...(l.source ? [l.source] : [])]) labels.fill(1, first, last);
  const learned = accepted(doc, c, candidates(doc, c, models), ranges).filter((d) => labels[d.head] === 0);
  const whose = readHearings(
    doc,
    c,
    readNoAnswers(
      doc,
      c,
      readDeclined(doc, c, readEndSources(doc, c, readUnnamed(doc, c, readFronted(doc, c, learned)))),
    ),
  );
  const tagged = readFrames(
    doc,
    c,
    ranges,
    readRelativeSubjects(
      doc,
      c,
      ranges,
      readLeads(doc, c, ranges, readJudged(doc, c, ranges, readTags(doc, c, ranges, whose))),
    ),
  );
  const joined = readCoordinated(doc, c, ranges, readClauses(doc, c, ranges, [...layout, ...tagged]));
  const named = readHeadlines(doc, c, ranges, readVerbless(doc, c, ranges, readPer(doc, c, joined)));
  // without words nothing is left to read
  const told = readWordsOf(doc, c, ranges, named).map((d) =>
    READINGS.reduce((draft, read) => (draft.content.length > 0 ? read(doc, c, draft) : draft), d),
  );
  const whole = readHearsay(doc, c, readMinds(doc, c, readGoingOn(doc, c, readSecondVerbs(doc, c, told))))
    .filter(({ content }) => content.length > 0)
    .map((d) => completeQuotations(doc, c, ranges, d));
  const relayed = relayOutlets(
    doc,
    c,
    withoutOuterTags(doc, c, withoutOthers(doc, c, withoutMereDeeds(doc, c, whole))),
  );
  return single(doc, c, continueQuotations(doc, c, ranges, relayed)).sort((a, b) => start(a) - start(b));
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
  const and = doc.tokens[other - 1]!.pos === 'CCONJ' ? other - 1 : undefined;
  return and !== undefined && c.sort.subarray(first, and).includes(1) ? [first, and] : undefined;
}

const sameContent = (d: Draft, o: Draft): boolean =>
  10 * shared(d.content, o.content) >= 6 * Math.min(size(d.content), size(o.content));

/** Is this the one of two that gives way: less likely, or as likely and later? */
const yields = (d: Draft, o: Draft): boolean =>
  o.confidence > d.confidence || (o.confidence === d.confidence && o.head < d.head);
