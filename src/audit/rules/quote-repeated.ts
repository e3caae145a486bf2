// The same words quoted twice.
import { countWords, holding, isMarkup, named } from '../draft.ts';
import { rule } from '../rule.ts';

export const quoteRepeated = rule({
  id: 'quote-repeated',
  level: 'info',
  finds: 'a quote that the draft has used before',
  why: 'Reuters Handbook of Journalism, “Quotes”: choose quotes that add something; one used twice is mostly the trace of moved paragraphs.',
  options: { words: 6 },
  example:
    '“We were never asked about it,” Ana Ruiz said. The bridge stays shut. {“We were never asked about it,”} Ruiz said.',
  counterExample: '“We were never asked about it,” Ana Ruiz said. “We were never told about it,” Ruiz said.',
  *find(draft, { words }) {
    const { report, body } = draft;
    const seen = new Set<string>();
    for (const { kind, text, spans } of report.quotes) {
      const [at] = spans;
      if (
        !at ||
        (kind !== 'full' && kind !== 'partial') ||
        countWords(text) < words ||
        !holding(body, at.start) ||
        isMarkup(draft, at.start)
      )
        continue;
      const key = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      if (seen.has(key)) yield { start: at.start, end: at.end, message: `${named(text)} is quoted before.` };
      seen.add(key);
    }
  },
});
