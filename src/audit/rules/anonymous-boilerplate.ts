// A reason for anonymity that says nothing.
import { named } from '../draft.ts';
import { phrasesIn } from '../phrases.ts';
import { rule } from '../rule.ts';

const FORMULA =
  /\b(?:(?:was|were|is|are|had|has|have) (?:not|n't) (?:been )?authori[sz]ed to (?:speak|talk|comment|discuss)[^,.;]{0,60}|(?:wasn't|weren't|isn't|aren't|not|unauthori[sz]ed) (?:being )?(?:authori[sz]ed )?to (?:speak|talk|comment) (?:publicly|on the record|to (?:the )?(?:media|press|reporters)|about (?:it|the matter))|(?:because of|due to|given|citing) the sensitivity of the (?:matter|issue|situation|subject|topic)|(?:to|in order to) (?:speak|talk) (?:more )?(?:freely|frankly|candidly|openly))/g;

export const anonymousBoilerplate = rule({
  id: 'anonymous-boilerplate',
  level: 'info',
  finds: 'a formula in the place of a reason for anonymity',
  why: 'The New York Times, “Confidential News Sources”: the reader is told why; its standards editor found the formula “not authorized to speak” probably worse than no explanation.',
  example: 'An official, who {was not authorized to speak publicly}, said the bridge would stay shut.',
  counterExample: 'An official, who feared for her job, said the bridge was not authorized to carry lorries.',
  *find(draft) {
    for (const { start, end } of phrasesIn(draft, FORMULA)) {
      const words = draft.text.slice(start, end);
      yield { start, end, message: `${named(words)} is a formula; say what the source risks.` };
    }
  },
});
