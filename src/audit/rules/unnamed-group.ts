// “Critics say”: many, and not one of them named.
import type { Block } from '../../record.ts';
import type { Sentence } from '../../text/doc.ts';
import { around, hasTraceable } from '../attributed.ts';
import { named, remembered, sentenceAt } from '../draft.ts';
import { phrasesIn } from '../phrases.ts';
import { rule } from '../rule.ts';

const GROUPS =
  /(?<!\b(?:among|between|by|for|from|of|to|with) )\b(?<at>(?:(?:some|many|most|several|other|political|legal|outside|independent|industry|health|security|intelligence|U\.S\.|U\.K\.|US|UK|American|British|federal|state|police|military|local|government|senior|top) ){0,2}(?:critics|experts|observers|commentators|pundits|insiders|skeptics|sceptics|detractors|opponents|supporters|analysts|scholars|economists|scientists|historians|officials|authorities|residents|locals|voters|people|some|many|most)) (?:(?:have|had|now|also|still|long) ){0,2}(?:say|said|says|argue|argued|believe|believed|claim|claimed|warn|warned|fear|feared|contend|suggest|suggested|point out|worry)\b(?! (?:they|he|she|goodbye|yes|no\b))/gi;

export const unnamedGroup = rule({
  id: 'unnamed-group',
  level: 'info',
  finds: '“critics say”, “experts believe”, “many fear”, and none of them is named in the lines that follow',
  why: 'Reuters Handbook of Journalism, “Sourcing”: do not cite sources in the plural when there is one, and say who they are; NPR Ethics Handbook, “Transparency”: “officials say” is never enough.',
  example: '{Some experts} say the bridge was never safe. It stays shut until spring.',
  counterExample:
    'Some experts say the bridge was never safe. “It swayed from the first day,” said Tom Berg, an engineer.',
  *find(draft) {
    const isCited = remembered(({ start, end }: Sentence) => CITED.test(draft.plain.slice(start, end)));
    // A source that can be looked up speaks in this paragraph or the two that follow.
    const isFollowed = remembered((block: Block) =>
      hasTraceable(draft, { start: block.start, end: around(draft, block, 0, 2).end }),
    );
    for (const { start, end, block } of phrasesIn(draft, GROUPS)) {
      const sentence = sentenceAt(draft, start);
      if ((sentence && isCited(sentence)) || isFollowed(block)) continue;
      yield { start, end, message: `${named(draft.text.slice(start, end))}: who? None of them is named.` };
    }
  },
});

const CITED = /\baccording to\b|\bpoll|\bsurvey/i;
