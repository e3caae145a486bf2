// “said the Rev[. Ana Ruiz]”, “said Bell’s director [Ana Ruiz]”: the words for a source that were cut off in front of the name.
import type { AttributionFinding } from '../../extract/findings.ts';
import { TITLES } from '../../lexicon/person-titles.ts';
import type { Span } from '../../record.ts';
import type { Doc } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import { isPlural } from '../entities/apposition.ts';
import { isRoleToken } from '../entities/role-token.ts';
import { type NameMention, tokenAfter } from '../mention.ts';

/** The findings, their sources going on to the name where they end at a title in front of it. */
export function wholeSources(
  doc: Doc,
  mentions: readonly NameMention[],
  findings: readonly AttributionFinding[],
): AttributionFinding[] {
  const people = new Map(mentions.filter((m) => m.type === 'person').map((m) => [m.first, m]));
  return findings.map((finding) => {
    const at = finding.source.at(-1);
    const end = at && (nameEnd(doc, at, people) ?? titledEnd(doc, at, people));
    if (!at || end === undefined || [...finding.cue, ...finding.content].some((s) => at.end < s.end && s.start < end))
      return finding;
    return { ...finding, source: [...finding.source.slice(0, -1), span(doc.text, startOf(doc, at), end)] };
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

/** Where the name ends that stands right behind a title at the end of the words. */
function titledEnd({ tokens }: Doc, at: Span, people: ReadonlyMap<number, NameMention>): number | undefined {
  const next = tokenAfter(tokens, at.end);
  const [title, first] = [tokens[next - 1], tokens[next]];
  const name = people.get(next);
  if (!title || !first || !name || title.sentence !== first.sentence || title.end > at.end) return undefined;
  return isRoleToken(title) && !isPlural(title) && name.personWords.length > 0 ? name.end : undefined;
}

/** “while in [York City to attend it, President Ana Ruiz]”: behind the comma, where a verb stands before it. */
function startOf({ tokens }: Doc, at: Span): number {
  const last = tokenAfter(tokens, at.end) - 1;
  let comma = last;
  while (comma >= 0 && (tokens[comma]?.start ?? 0) >= at.start && tokens[comma]?.lower !== ',') comma--;
  if (comma < 0 || (tokens[comma]?.start ?? 0) < at.start) return at.start;
  const before = tokens.slice(tokenAfter(tokens, at.start), comma);
  return before.some((t) => t.pos === 'VERB') ? (tokens[comma + 1]?.start ?? at.start) : at.start;
}
