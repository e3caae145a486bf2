// The headline quotes what the story does not.
import { type Draft, named, type Range } from '../draft.ts';
import { rule } from '../rule.ts';

export const headlineQuote = rule({
  id: 'headline-quote',
  level: 'warning',
  finds: 'words in marks in the headline that the story below never has',
  why: 'Reuters Handbook of Journalism, “Quotes”: never alter a quote; a headline quotes words that stand in the story.',
  example:
    'Bridge Faces {“Total Collapse”} by Spring, Mayor Says\n\nThe bridge may fall by spring, Ana Ruiz, the mayor, said on Monday.',
  counterExample:
    'Bridge Faces “Total Collapse” by Spring, Mayor Says\n\nAna Ruiz, the mayor, spoke of a “total collapse” on Monday.',
  *find(draft) {
    const story = folded(draft.body.map(({ start, end }) => draft.text.slice(start, end)).join('\n'));
    if (story.trim() === '') return;
    for (const { block, kind, text, spans } of draft.report.quotes) {
      const [at] = spans;
      if (block !== 'headline' || !at || kind === 'nickname' || (kind === 'title' && !isSaid(draft, at))) continue;
      const words = folded(text).trim();
      if (words.split(' ').length > 1 && !story.includes(` ${words} `))
        yield { start: at.start, end: at.end, message: `${named(text)} stands in the headline, but not in the story.` };
    }
  },
});

/** In what somebody is said to say, or beside a word for it, a title is none. */
const isSaid = ({ attributions, plain, report }: Draft, at: Range): boolean =>
  attributions(at).some(({ content }) => content.some(({ start, end }) => start <= at.start && at.end <= end)) ||
  report.article.blocks.some(
    ({ kind, start, end }) =>
      kind === 'headline' && start <= at.start && at.end <= end && SAYS.test(plain.slice(start, end)),
  );

const SAYS =
  /:\s|\b(?:[Cc]all(?:s|ed|ing)?|[Cc]laims?|[Ss]ay(?:s|ing)?|[Ss]aid|[Tt]ells?|[Tt]old|[Vv]ows?|[Ww]arn(?:s|ed|ing)?)\b/;

const folded = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
