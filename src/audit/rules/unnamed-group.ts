// “Critics say”: many, and not one of them named.
import { around, isTraceable } from '../attributed.ts';
import { type Draft, named, sentenceAt } from '../draft.ts';
import { type Phrase, phrasesIn } from '../phrases.ts';
import { rule } from '../rule.ts';

const GROUPS =
  /\b(?<at>(?:(?:some|many|most|several|other|political|legal|outside|independent|industry|health|security|intelligence|U\.S\.|American|local|government|senior|top) ){0,2}(?:critics|experts|observers|commentators|pundits|insiders|skeptics|sceptics|detractors|opponents|supporters|analysts|scholars|economists|scientists|historians|officials|authorities|residents|locals|voters|people|some|many|most)) (?:(?:have|had|now|also|still|long) ){0,2}(?:say|said|says|argue|argued|believe|believed|claim|claimed|warn|warned|fear|feared|contend|suggest|suggested|point out|worry)\b(?! (?:they|he|she|goodbye|yes|no\b))/gi;

export const unnamedGroup = rule({
  id: 'unnamed-group',
  level: 'info',
  finds: '“critics say”, “experts believe”, “many fear”, and none of them is named in the lines that follow',
  why: 'Reuters Handbook of Journalism, “Sourcing”: do not cite sources in the plural when there is one, and say who they are; NPR Ethics Handbook, “Transparency”: “officials say” is never enough.',
  example: '{Some experts} say the bridge was never safe. It stays shut until spring.',
  counterExample:
    'Some experts say the bridge was never safe. “It swayed from the first day,” said Tom Berg, an engineer.',
  *find(draft) {
    for (const phrase of phrasesIn(draft, GROUPS))
      if (!isFollowedUp(draft, phrase)) {
        const words = draft.text.slice(phrase.start, phrase.end);
        yield { start: phrase.start, end: phrase.end, message: `${named(words)}: who? None of them is named.` };
      }
  },
});

/** A source that can be looked up speaks in this paragraph or the two that follow; the group is qualified (“of the …”). */
function isFollowedUp(draft: Draft, phrase: Phrase): boolean {
  const sentence = sentenceAt(draft, phrase.start);
  if (sentence && /\baccording to\b|\bpoll|\bsurvey/i.test(draft.plain.slice(sentence.start, sentence.end)))
    return true;
  const { end } = around(draft, phrase.block, 0, 2);
  return draft
    .attributions({ start: phrase.block.start, end })
    .some(({ source, via }) => isTraceable(source) || via.some(isTraceable));
}
