// Two people speak in one paragraph.
import type { Quote } from '../../record.ts';
import { countWords, type Draft, holding, named } from '../draft.ts';
import { rule } from '../rule.ts';

export const speakersRunTogether = rule({
  id: 'speakers-run-together',
  level: 'warning',
  finds: 'a paragraph that quotes two speakers',
  why: 'Reuters Handbook of Journalism, “Quotes”: do not run quotes from different speakers together; each begins a paragraph.',
  options: { words: 4 },
  example: '“The bridge stays shut,” Ana Ruiz said. {“We will see about that,”} Tom Berg said.',
  counterExample: '“The bridge stays shut,” Ana Ruiz said.\n\n“We will see about that,” Tom Berg said.',
  *find(draft, { words }) {
    const first = new Map<number, Quote>();
    const told = new Set<number>();
    for (const quote of draft.report.quotes) {
      const [at] = quote.spans;
      if (!at || !isSpoken(quote, words)) continue;
      const block = holding(draft.body, at.start);
      if (block?.kind !== 'paragraph' || told.has(block.start)) continue;
      const before = first.get(block.start);
      if (!before) first.set(block.start, quote);
      else if (before.speaker?.entity !== quote.speaker?.entity && isTold(draft, quote)) {
        told.add(block.start);
        const [a, b] = [before.speaker?.name ?? '', quote.speaker?.name ?? ''];
        yield {
          start: at.start,
          end: at.end,
          message: `${named(b)} speaks in the paragraph of ${named(a)}; begin a new one.`,
        };
      }
    }
  },
});

const isSpoken = ({ kind, text, speaker, within, confidence }: Quote, words: number): boolean =>
  kind === 'full' &&
  within === undefined &&
  speaker?.entity !== undefined &&
  speaker.kind === 'named-person' &&
  (speaker.confidence ?? 0) >= 0.8 &&
  confidence >= 0.7 &&
  countWords(text) >= words;

/** The second speaker is named beside the quote, not carried over from somewhere else. */
const isTold = (_: Draft, { speaker }: Quote): boolean => speaker?.how !== 'continued' && speaker?.how !== 'pronoun';
