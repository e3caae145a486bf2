// “said the Rev[. Ana Ruiz]”: the words for a source that were cut off at the stop of a title.
import type { AttributionFinding } from '../../extract/findings.ts';
import { TITLES } from '../../lexicon/person-titles.ts';
import type { Span } from '../../record.ts';
import type { Doc } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import { type NameMention, tokenAfter } from '../mention.ts';

/** The findings, their sources going on to the name where they end at the stop of a title in front of it. */
export function wholeSources(
  doc: Doc,
  mentions: readonly NameMention[],
  findings: readonly AttributionFinding[],
): AttributionFinding[] {
  const people = new Map(mentions.filter((m) => m.type === 'person').map((m) => [m.first, m]));
  return findings.map((finding) => {
    const at = finding.source.at(-1);
    const end = at && nameEnd(doc, at, people);
    if (!at || end === undefined) return finding;
    return { ...finding, source: [...finding.source.slice(0, -1), span(doc.text, at.start, end)] };
  });
}

/** Titles of which one may follow another: “Dist. Atty.” */
const MOST = 3;

function nameEnd({ tokens }: Doc, at: Span, people: ReadonlyMap<number, NameMention>): number | undefined {
  let stop = tokenAfter(tokens, at.end);
  for (let n = 0; n < MOST; n++, stop += 2) {
    const [title, mark] = [tokens[stop - 1], tokens[stop]];
    if (!title || mark?.lower !== '.' || mark.sentence !== title.sentence || !TITLES.has(title.lower)) return undefined;
    const name = people.get(stop + 1);
    if (name) return tokens[stop + 1]?.sentence === title.sentence ? name.end : undefined;
  }
  return undefined;
}
