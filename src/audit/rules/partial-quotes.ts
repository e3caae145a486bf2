// A sentence chopped into marks.
import type { Block, Quote } from '../../record.ts';
import { countWords, holding, named } from '../draft.ts';
import { rule } from '../rule.ts';

export const partialQuotes = rule({
  id: 'partial-quotes',
  level: 'info',
  finds: 'somebody quoted in fragments, one after the other',
  why: 'AP Stylebook, “quotations in the news”: avoid fragmentary quotes; use a full one, or paraphrase.',
  options: { most: 2, words: 3 },
  example: 'Ana Ruiz called the bridge “unsafe,” the road “a mess” and the ferry {“no answer.”}',
  counterExample: 'Ana Ruiz called the bridge “unsafe.” “The road is a mess, and the ferry is no answer,” she said.',
  *find({ report, body }, { most, words }) {
    const isFragment = ({ kind, text, block, within }: Quote) =>
      kind === 'partial' && block === 'paragraph' && within === undefined && countWords(text) <= words;
    const told = new Set<Block>();
    const fragments = report.quotes.filter(isFragment).flatMap(({ spans }) => spans[0] ?? []);
    for (const [i, at] of fragments.entries()) {
      const first = fragments[i - most];
      const block = holding(body, at.start);
      if (!first || !block || told.has(block) || first.start < block.start || at.start - first.start > NEAR) continue;
      told.add(block);
      yield {
        ...at,
        message: `${named(at.text)} is the ${ordinal(most + 1)} fragment of ${words} words or fewer, one after the other.`,
      };
    }
  },
});

/** Code units from the first of the fragments to the last: some three lines. */
const NEAR = 250;

const ordinal = (n: number): string => (n === 2 ? 'second' : n === 3 ? 'third' : `${n}th`);
