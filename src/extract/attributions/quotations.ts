import type { Doc } from '../../text/doc.ts';
import type { Columns } from './columns.ts';
import { type Draft, type Range, shared, size, tidy } from './draft.ts';

/** The tokens of each stretch of each quotation: `ranges[quotation][stretch]`. Empty ones are left out. */
export function quotationRanges(doc: Doc): Range[][] {
  const { tokens } = doc;
  const at = (offset: number) => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return doc.quotations.map((q) =>
    q.stretches.map((s): Range => [at(s.start), at(s.end)]).filter(([first, last]) => first < last),
  );
}

/** A quotation a third of which, or more, is somebody's content is all of it theirs: in all its paragraphs. */
export function completeQuotations(doc: Doc, c: Columns, ranges: readonly Range[][], draft: Draft): Draft {
  const own = [...draft.cue, ...(draft.source ? [draft.source] : [])];
  const added = ranges.flatMap((stretches) => {
    const touched = stretches.some((s) => 3 * shared([s], draft.content) >= s[1] - s[0]);
    const clear = stretches.every((s) => shared([s], own) === 0);
    return touched && clear ? stretches : [];
  });
  if (added.length === 0) return draft;
  return { ...draft, content: tidy(doc, c, [...draft.content, ...added]) };
}

const SENTENCE_END = /^[.!?]$/;

/**
 * “…,” she said. [“…”]: a quotation right behind the sentence of an attribution that is itself quoted goes on with it,
 * if nobody else has it.
 */
export function continueQuotations(
  doc: Doc,
  c: Columns,
  ranges: readonly Range[][],
  drafts: readonly Draft[],
): Draft[] {
  const outermost = doc.quotations.filter((q) => q.within === undefined).flatMap((q) => ranges[q.index]!.slice(0, 1));
  return drafts.map((draft) => {
    const quoted = outermost.filter((s) => shared([s], draft.content) > 0);
    if (quoted.length === 0) return draft;
    const end = Math.max(
      ...[...draft.cue, ...draft.content, ...(draft.source ? [draft.source] : [])].map(([, last]) => last),
    );
    const stop = doc.tokens[end];
    const next = outermost.find(([first]) => first === end + 1);
    if (!stop || !next || !SENTENCE_END.test(stop.lower) || c.block[next[0]] !== c.block[draft.head]) return draft;
    if (drafts.some((other) => shared([next], other.content) * 2 >= size([next]))) return draft;
    return { ...draft, content: tidy(doc, c, [...draft.content, next]) };
  });
}
