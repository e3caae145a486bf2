// The reader hears three sentences before he learns who speaks.
import type { Attribution } from '../../record.ts';
import { firstEndingAfter } from '../../text/halving.ts';
import { countWords, type Draft, holding, named, reach } from '../draft.ts';
import { rule } from '../rule.ts';

export const lateAttribution = rule({
  id: 'late-attribution',
  level: 'warning',
  finds: 'a quote whose speaker is told only after its second sentence',
  why: 'Reuters Handbook of Journalism, “Quotes”: identify the speaker early, usually after the first sentence.',
  options: { sentences: 2, words: 20 },
  example:
    '{“The bridge stays shut. The road stays shut too, all the way from the harbor to the old mill at Marlby. Nobody in this council knows for how long,”} Ana Ruiz, the mayor, said on Monday.',
  counterExample:
    '“The bridge stays shut,” Ana Ruiz, the mayor, said. “The road stays shut. Nobody knows for how long.”',
  *find(draft, { sentences, words }) {
    const seen = new Set<number>();
    for (const attribution of draft.report.attributions) {
      const [first] = attribution.content;
      if (!first || seen.has(first.start) || countWords(first.text) < words || !isLate(draft, attribution, sentences))
        continue;
      seen.add(first.start);
      const who = attribution.source?.text ?? 'the speaker';
      yield {
        start: first.start,
        end: first.end,
        message: `That ${named(who, 40)} speaks is told only after ${sentencesIn(draft, first.start, first.end)} sentences.`,
      };
    }
  },
});

function isLate(draft: Draft, attribution: Attribution, most: number): boolean {
  const { content, cue, source, kind, via } = attribution;
  const [first] = content;
  const told = reach(
    [...cue, ...(source?.spans ?? []), ...via.flatMap((v) => v.cue)].sort((a, b) => a.start - b.start),
  );
  if (
    !first ||
    !told ||
    kind !== 'direct' ||
    told.start < first.end ||
    source?.how === 'pronoun' ||
    source?.how === 'continued'
  )
    return false;
  // “…” ― Ana Ruiz: signed, as lists of readers' words are.
  if (cue.length === 0 || /^\W{0,3}-\s/.test(draft.plain.slice(first.end, told.end))) return false;
  const block = holding(draft.body, first.start);
  if (block?.kind !== 'paragraph' || told.start >= block.end) return false;
  // Words of the writer's before the quote may well say who is about to speak.
  if (
    /\p{L}/u.test(draft.plain.slice(block.start, first.start)) ||
    /[:,]\s*$/.test(draft.plain.slice(Math.max(0, block.start - 4), block.start))
  )
    return false;
  if (isAtHand(draft, attribution, block.start)) return false;
  return sentencesIn(draft, first.start, first.end) > most && !isRunning(draft, first.start);
}

/** The sentence before the paragraph is about the speaker: the reader expects the words to be his. */
function isAtHand({ doc, entity, attributions }: Draft, { source }: Attribution, start: number): boolean {
  const before = doc.sentences[firstEndingAfter(doc.sentences, start) - 1];
  const mentions = entity(source?.entity)?.mentions ?? [];
  if (!before || !source?.entity) return false;
  return (
    mentions.some((m) => before.start <= m.start && m.end <= before.end) ||
    attributions(before).some((a) => a.source?.entity === source.entity)
  );
}

/** The paragraph before ends within a quotation that goes on here. */
const isRunning = ({ doc }: Draft, at: number): boolean =>
  doc.quotations.some(({ stretches }) => stretches.length > 1 && stretches.slice(1).some(({ start }) => start === at));

function sentencesIn({ doc }: Draft, start: number, end: number): number {
  const first = firstEndingAfter(doc.sentences, start);
  let count = 0;
  for (let i = first; i < doc.sentences.length && (doc.sentences[i]?.start ?? end) < end; i++)
    if (
      /\p{L}{2}/u.test(
        doc.text.slice(Math.max(start, doc.sentences[i]?.start ?? 0), Math.min(end, doc.sentences[i]?.end ?? 0)),
      )
    )
      count++;
  return count;
}
