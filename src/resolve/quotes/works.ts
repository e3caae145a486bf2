// Titles in quotation marks are names of works, whether the tagger saw them or not: “The Salt Year”.
import type { AttributionFinding, Name } from '../../extract/findings.ts';
import type { Doc } from '../../text/doc.ts';
import { bySpan, span } from '../../text/span.ts';
import { innerTokens, isTitle, surelyTitle } from './marks.ts';
import { ownersOf } from './owner.ts';

/** The names, with a work in the place of what was found between the marks of a title. */
export function nameWorks(doc: Doc, names: readonly Name[], attributions: readonly AttributionFinding[]): Name[] {
  const owners = ownersOf(
    doc.quotations,
    attributions.map((finding) => ({ finding })),
  );
  const works = doc.quotations.flatMap((quotation): Name[] => {
    const [stretch] = quotation.stretches;
    if (!stretch || !isTitle(doc, quotation, (owners[quotation.index] ?? -1) >= 0)) return [];
    const words = innerTokens(doc, stretch);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || !surelyTitle(doc, stretch, words)) return [];
    return [{ ...span(doc.text, first.start, last.end), type: 'work', confidence: 0.8, rule: 'title-in-marks' }];
  });
  let at = 0;
  const others = [...names].sort(bySpan).filter((name) => {
    while (at < works.length && (works[at] as Name).end <= name.start) at++;
    return !(works[at] && (works[at] as Name).start < name.end);
  });
  return [...others, ...works];
}
