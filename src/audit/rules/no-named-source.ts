// A story on the word of people who are not named.
import { anonymousSources } from '../anonymous.ts';
import { isTraceable } from '../attributed.ts';
import { countWords } from '../draft.ts';
import { rule } from '../rule.ts';

export const noNamedSource = rule({
  id: 'no-named-source',
  level: 'warning',
  finds: 'a story in which no source is named',
  why: 'Reuters Handbook of Journalism, “Sourcing”: anonymous sources are the weakest; a named source is always preferred.',
  options: { words: 40 },
  example:
    '{A senior official} said on Monday that the bridge would stay shut until the spring. The repair will cost more than the city has set aside for it this year. Another official said the road would stay shut too, and that the ferry would sail once an hour until June.',
  counterExample:
    'A senior official said on Monday that the bridge would stay shut until the spring. The repair will cost more than the city has set aside for it this year. Ana Ruiz, the mayor, said the road would stay shut too, and that the ferry would sail once an hour until June.',
  *find(draft, { words }) {
    const [first] = anonymousSources(draft);
    const at = first?.source.spans[0];
    const { attributions } = draft.report;
    if (
      !at ||
      attributions.length < 2 ||
      attributions.some(({ source, via }) => isTraceable(source) || via.some(isTraceable))
    )
      return;
    const length = draft.body.reduce((sum, { start, end }) => sum + countWords(draft.text.slice(start, end)), 0);
    if (length >= words) yield { start: at.start, end: at.end, message: 'No source of this story is named.' };
  },
});
