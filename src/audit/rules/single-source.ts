// A story on one source's word.
import { isTraceable } from '../attributed.ts';
import { countWords, type Draft, named } from '../draft.ts';
import { rule } from '../rule.ts';

export const singleSource = rule({
  id: 'single-source',
  level: 'info',
  finds: 'a story that rests on one source',
  why: 'BBC Editorial Guidelines, “Accuracy”: reluctant to rely on a single source; Reuters Handbook of Journalism, “Sourcing”: more than one makes a story stronger.',
  options: { words: 30, statements: 3 },
  example:
    '{Ana Ruiz, the mayor}, said on Monday that the bridge would stay shut. Ruiz said the repair would cost $2 million. “We have no choice,” Ruiz said. Ruiz said the ferry would sail once an hour until the spring.',
  counterExample:
    'Ana Ruiz, the mayor, said on Monday that the bridge would stay shut. Ruiz said the repair would cost $2 million. “We have no choice,” Ruiz said. Tom Berg, the harbor master, said the ferry would sail once an hour.',
  *find(draft, { words, statements }) {
    const told = draft.report.attributions.filter(({ source }) => source && source.how !== 'pronoun');
    const ids = new Set(told.map(({ source }) => source?.entity ?? source?.text.toLowerCase()));
    const source = told[0]?.source;
    const at = source?.spans[0];
    if (!at || ids.size !== 1 || !isTraceable(source) || told.length < statements) return;
    if (source?.kind !== 'named-person' && source?.kind !== 'organization') return;
    if (draft.report.attributions.some((a) => a.source && !a.source.entity)) return;
    if (hasVoiceless(draft) || lengthOf(draft) < words) return;
    yield {
      start: at.start,
      end: at.end,
      message: `${named(source.text)} is the only source of this story.`,
    };
  },
});

/** Quotes without a speaker may be somebody else's. */
const hasVoiceless = ({ report }: Draft): boolean =>
  report.quotes.some(({ kind, speaker }) => kind === 'full' && !speaker);

const lengthOf = ({ body, text }: Draft): number =>
  body.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
