// Hearsay: words that point to a source and show none.
import { hasTraceable } from '../attributed.ts';
import { type Draft, named, sentenceAt } from '../draft.ts';
import { type Phrase, phrasesIn } from '../phrases.ts';
import { rule } from '../rule.ts';

const HEARSAY =
  /\b(?:reportedly|supposedly|rumou?r has it|word (?:is|has it) that|(?:it|there) (?:is|was|has been) (?:(?:widely|also|now) )?(?:understood|rumou?red|believed|thought|said)(?: that| to be)?\b(?! (?:by|in|at|on|about|here|to (?:have )?(?:me|him|her|them|us)))|(?:is|are|was|were) (?:reported|rumou?red|said|understood|widely believed) to (?:be|have)\b|(?:media |press |news |unconfirmed |some )?reports (?:say|said|suggest|suggested|indicate|indicated|claim|claimed)\b|according to (?:(?:some|several|multiple|various|unconfirmed|media|news|press|local|online) ){0,2}(?:reports|sources|rumou?rs|people familiar)|(?<![a-z] )sources (?:say|said|tell|told|claim|claimed|suggest|suggested)\b|[A-Z][\w.]*(?: [A-Z][\w.]*){0,3} has learned\b(?! (?:to|from|how|about|a|the|his|her|its|their|that lesson)))/gi;

export const vagueSource = rule({
  id: 'vague-source',
  level: 'warning',
  finds: '“sources say”, “reportedly”, “it is understood”, with nobody behind it',
  why: 'NPR Ethics Handbook, “Transparency”: it is never enough to say “NPR has learned”, “officials say” or “reportedly”; say who.',
  example: 'The mayor is {reportedly} about to leave. {Sources say} she has a new post.',
  counterExample:
    'The mayor is reportedly about to leave, according to the Marlby Courier. She is said to have laughed, Ana Ruiz said.',
  *find(draft) {
    for (const phrase of phrasesIn(draft, HEARSAY))
      if (!isBacked(draft, phrase))
        yield {
          start: phrase.start,
          end: phrase.end,
          message: `${named(draft.text.slice(phrase.start, phrase.end))}: by whom? No source stands behind it.`,
        };
  },
});

/** Somebody who can be looked up stands in the same sentence, or the next one says “…, the Courier reported”. */
function isBacked(draft: Draft, phrase: Phrase): boolean {
  const sentence = sentenceAt(draft, phrase.start);
  if (!sentence) return false;
  const words = draft.plain.slice(sentence.start, sentence.end);
  // “The Courier has learned”: the paper itself is no source.
  const isOwn = /\blearned$/.test(draft.plain.slice(phrase.start, phrase.end));
  return (
    (!isOwn && hasTraceable(draft, sentence)) ||
    /\baccording to (?!(?:\w+ ){0,2}(?:reports|sources|rumou?rs))|\bciting\b|\breported (?:by|in) [A-Z]|\b(?:told|reported|reports)\b/.test(
      words,
    )
  );
}
