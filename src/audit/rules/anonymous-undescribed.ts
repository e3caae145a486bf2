// “A source said”, and no more.
import { anonymousSources, firstOfEach, isBare } from '../anonymous.ts';
import { named } from '../draft.ts';
import { rule } from '../rule.ts';

export const anonymousUndescribed = rule({
  id: 'anonymous-undescribed',
  level: 'warning',
  finds: 'an unnamed source of whom nothing is said',
  why: 'AP Statement of News Values and Principles, “Anonymous sources”: simply quoting “a source”, unmodified, is almost always prohibited; describe the source as fully as can be.',
  example: '{A source} said the bridge would stay shut.',
  counterExample: 'A source in the transport ministry said the bridge would stay shut.',
  *find(draft) {
    for (const { source } of firstOfEach(anonymousSources(draft))) {
      const [at] = source.spans;
      // “Sources say” is hearsay, and told as such.
      if (!at || !isBare(source) || /^sources$/i.test(source.text)) continue;
      yield { start: at.start, end: at.end, message: `${named(source.text)} is all that is said of this source.` };
    }
  },
});
