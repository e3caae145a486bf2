import type { Doc } from '../../../text/doc.ts';
import { firstEndingAfter } from '../../../text/halving.ts';
import { type Draft, hasQuoted, heldBy, isFree, type Range, shared, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** The tokens of each stretch of each quotation: `ranges[quotation][stretch]`. Empty ones are left out. */
export function quotationRanges(doc: Doc): Range[][] {
  const { tokens } = doc;
  const at = (offset: number) => firstEndingAfter(tokens, offset);
  return doc.quotations.map((q) =>
    q.stretches.map((s): Range => [at(s.start), at(s.end)]).filter(([first, last]) => first < last),
  );
}

/** The quotations that tokens of these ranges stand in, the ones around those too. */
export function touchedBy(doc: Doc, content: readonly Range[]): number[] {
  const found = new Set<number>();
  for (const [first, last] of content)
    for (let i = first; i < last; i++)
      for (let q: number | undefined = doc.tokens[i]!.quotation; q !== undefined && q >= 0 && !found.has(q); ) {
        found.add(q);
        q = doc.quotations[q]!.within;
      }
  return [...found].sort((x, y) => x - y);
}

/** A quotation a third of which, or more, is somebody's content is all of it theirs: in all its paragraphs. */
export function completeQuotations(doc: Doc, c: Columns, ranges: readonly Range[][], draft: Draft): Draft {
  const own = [...draft.cue, ...(draft.source ? [draft.source] : [])];
  const added = touchedBy(doc, draft.content).flatMap((q) => {
    const stretches = ranges[q]!;
    const touched = stretches.some((s) => 3 * shared([s], draft.content) >= s[1] - s[0]);
    const clear = stretches.filter((s) => shared([s], own) === 0);
    // “RUIZ: We had no warning: the label stands in the first stretch, and the others are as much hers
    return touched && (clear.length === stretches.length || draft.rule === 'speaker-label') ? clear : [];
  });
  if (added.length === 0) return draft;
  return { ...draft, content: tidy(doc, c, [...draft.content, ...added]) };
}

const SENTENCE_END = /^[.!?]$/;

/**
 * “…,” she said. [“…”]: a quotation right behind the sentence of an attribution that is itself quoted goes on with it, and
 * so does one behind a comma at the end of what was said; if nobody else has it.
 */
export function continueQuotations(
  doc: Doc,
  c: Columns,
  drafts: readonly Draft[],
  ranges: readonly Range[][],
): Draft[] {
  const opening = new Map<number, Range>();
  for (const q of doc.quotations) {
    const [first] = ranges[q.index]!;
    if (q.within === undefined && first) opening.set(first[0], first);
  }
  const held = heldBy(c, drafts);
  return drafts.map((draft) => {
    const end = Math.max(
      ...[...draft.cue, ...draft.content, ...(draft.source ? [draft.source] : [])].map(([, last]) => last),
    );
    const next = opening.get(end) ?? opening.get(end + 1);
    if (!next || c.block[next[0]] !== c.block[draft.head] || !isFree(held, next)) return draft;
    if (!(next[0] === end ? touches(c, draft, end) : leads(doc, c, draft, end, next))) return draft;
    // with the comma in between: one stretch of words
    const from = doc.tokens[end]!.lower === ',' ? end : next[0];
    return { ...draft, content: tidy(doc, c, [...draft.content, [from, next[1]]]) };
  });
}

/** Said that it was shipped through the depot [“following due process”]: the end of the words said, in the same sentence. */
const touches = (c: Columns, { content }: Draft, end: number): boolean =>
  c.sentence[end] === c.sentence[end - 1] && content.some(([, last]) => last === end);

/** Does the stop at the end of a draft lead into a quotation: she said [.] “…” of one that is quoted, that some had left[,] “but not all.” */
function leads(doc: Doc, c: Columns, { content }: Draft, end: number, [first, last]: Range): boolean {
  const stop = doc.tokens[end]!.lower;
  if (SENTENCE_END.test(stop)) return content.some((r) => hasQuoted(c, r));
  const inSentence = c.sentence[first] === c.sentence[end] && content.some(([, b]) => b === end);
  return stop === ',' && inSentence && endsSentence(doc, c, last);
}

const endsSentence = (doc: Doc, c: Columns, last: number): boolean =>
  last >= c.length || c.sentence[last] !== c.sentence[last - 1] || SENTENCE_END.test(doc.tokens[last]!.lower);
