// Marks around words that nobody said.
import { countWords, named } from '../draft.ts';
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
  *find({ report, plain }, { most, words: longest }) {
    const scare = report.quotes.filter(
      ({ kind, within, block, text, spans }) =>
        kind === 'scare' &&
        within === undefined &&
        block !== 'headline' &&
        countWords(text) <= longest &&
        // href="…": markup that was left in the text
        !plain.slice(0, spans[0]?.start ?? 0).endsWith('='),
    );
    const at = scare[most]?.spans[0];
    if (!at) return;
    const words = scare.slice(0, 4).map(({ text }) => named(text, 30));
    yield {
      start: at.start,
      end: at.end,
      message: `${scare.length} times words stand in marks that nobody is said to have spoken: ${words.join(', ')}${scare.length > 4 ? ' …' : ''}.`,
    };
  },
});
