// “…,” she said. [“…”]: a quotation that opens the sentence right behind a quoted statement goes on with it.
import type { AttributionFinding } from '../../extract/findings.ts';
import type { Doc, Quotation, Sentence, Stretch } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import { put } from '../lists.ts';
import { tokensOf } from '../mention.ts';
import { isSentence } from './marks.ts';
import { ownersOf } from './owner.ts';

/** The findings, their contents longer by such quotations. */
export function continueQuotes(doc: Doc, findings: readonly AttributionFinding[]): AttributionFinding[] {
  const owners = ownersOf(
    doc.quotations,
    findings.map((finding) => ({ finding })),
  );
  const speaking = new Map<number, number>();
  const added = new Map<number, Stretch[]>();
  for (const quotation of doc.quotations) {
    const first = quotation.stretches[0];
    const last = quotation.stretches.at(-1);
    if (!first || !last || quotation.within !== undefined) continue;
    const owner = owners[quotation.index] as number;
    const taken = owner >= 0 ? owner : goesOn(doc, quotation, first, speaking);
    if (taken === undefined) continue;
    if (owner < 0) for (const stretch of quotation.stretches) put(added, taken, stretch);
    const end = sentenceOf(doc, last.end - 1);
    // the cue may stand behind the quotation, after a stop inside the marks: “Why?” she said.
    const cue = findings[taken]?.cue.at(-1);
    const after = cue ? sentenceOf(doc, cue.end - 1) : undefined;
    if (end) speaking.set(end.index, taken);
    if (after && end && after.block === end.block && after.index >= end.index) speaking.set(after.index, taken);
  }
  return findings.map((finding, i) => {
    const more = added.get(i);
    return more
      ? { ...finding, content: [...finding.content, ...more.map((s) => span(doc.text, s.start, s.end))] }
      : finding;
  });
}

/** Whose words went right before, in the same paragraph, with nothing between. */
function goesOn(
  doc: Doc,
  quotation: Quotation,
  first: Stretch,
  speaking: ReadonlyMap<number, number>,
): number | undefined {
  const here = sentenceOf(doc, first.start);
  if (!here || here.start !== first.start || !isSentence(doc, quotation)) return undefined;
  const before = doc.sentences[here.index - 1];
  return before?.block === here.block ? speaking.get(before.index) : undefined;
}

function sentenceOf(doc: Doc, offset: number): Sentence | undefined {
  const [first] = tokensOf(doc, { start: offset, end: offset + 1 });
  return doc.sentences[doc.tokens[first]?.sentence ?? -1];
}
