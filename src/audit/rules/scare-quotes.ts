// Marks around words that nobody said.
import { countWords, type Draft, holding, isMarkup, named, type Range } from '../draft.ts';
import { rule } from '../rule.ts';

export const scareQuotes = rule({
  id: 'scare-quotes',
  level: 'info',
  finds: 'more words in scare quotes than a story bears',
  why: 'AP Stylebook, “quotation marks”: do not put marks around ordinary words; Reuters Handbook of Journalism, “Quotes”: marks around a word or two cast doubt on it.',
  options: { most: 4, words: 3 },
  example:
    'The “bridge” is a “work of art” to its “friends,” a “crime” to its foes and a {“toy”} to the rest of the town.',
  counterExample: 'The “bridge” is a work of art to its friends. “It is a toy,” Ana Ruiz said.',
  *find(draft, { most, words: longest }) {
    const scare = new Map<string, Range>();
    for (const { kind, within, text, spans } of draft.report.quotes) {
      const [at] = spans;
      if (!at || kind !== 'scare' || within !== undefined || countWords(text) > longest) continue;
      const isOwn = holding(draft.body, at.start) !== undefined && !isMarkup(draft, at.start);
      const key = folded(text);
      if (isOwn && !scare.has(key) && !isTerm(draft, at.start)) scare.set(key, at);
    }
    const at = [...scare.values()][most];
    if (!at) return;
    const words = [...scare.keys()].slice(0, 4).map((text) => named(text, 30));
    const message = `${scare.size} phrases stand in marks that nobody is said to have spoken, such as ${words.join(', ')}.`;
    yield { start: at.start, end: at.end, message };
  },
});

const folded = (text: string): string => text.toLowerCase().replace(/^\P{L}+|\P{L}+$/gu, '');

/** “…, known as “furry””: a term that readers may not know may stand in marks the first time. */
const isTerm = ({ plain }: Draft, at: number): boolean =>
  /\b(?:called|dubbed|labell?ed|means?|named|known as|nicknamed|phrase|represents|stands for|term|termed|titled|word) $/.test(
    plain.slice(Math.max(0, at - 12), at),
  );
