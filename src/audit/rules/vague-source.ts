// Hearsay: words that point to a source and show none.

import { OUTLET_WORDS, OUTLETS } from '../../lexicon/outlets.ts';
import type { Sentence } from '../../text/doc.ts';
import { hasTraceable } from '../attributed.ts';
import { type Draft, named, remembered, sentenceAt } from '../draft.ts';
import { type Phrase, phrasesIn } from '../phrases.ts';
import { rule } from '../rule.ts';

const HEARSAY =
  /\b(?:reportedly|supposedly|rumou?r has it|word (?:is|has it) that|(?:it|there) (?:is|was|has been) (?:(?:widely|also|now) )?(?:understood|rumou?red|believed|thought|said)(?: that| to be)?\b(?! (?:by|in|at|on|about|here|to (?:have )?(?:me|him|her|them|us)))|(?:is|are|was|were) (?:reported|rumou?red|said|understood|widely believed) to (?:be|have)\b|(?:media |press |news |unconfirmed |some )?reports (?:say|said|suggest|suggested|indicate|indicated|claim|claimed)\b|according to (?:(?:some|several|multiple|various|unconfirmed|media|news|press|local|online) ){0,2}(?:reports|sources|rumou?rs|people familiar)|(?<!\b(?!(?:and|as|because|but|if|since|that|when|while)\b)[a-z'-]{1,20} )sources (?:say|said|tell|told|claim|claimed|suggest|suggested)\b)/gi;

/** “The Courier has learned” that … */
const LEARNED =
  /\b(?<at>(?:The |the )?(?:[A-Z][\w.]* ){1,4}has learned)\b(?! (?:to|from|how|about|a|the|his|her|its|their)\b)/g;

export const vagueSource = rule({
  id: 'vague-source',
  level: 'warning',
  finds: '“sources say”, “reportedly”, “it is understood”, with nobody behind it',
  why: 'NPR Ethics Handbook, “Transparency”: it is never enough to say “NPR has learned”, “officials say” or “reportedly”; say who.',
  example: 'The mayor is {reportedly} about to leave. {Sources say} she has a new post.',
  counterExample:
    'The mayor is reportedly about to leave, according to the Marlby Courier. She is said to have laughed, Ana Ruiz said.',
  *find(draft) {
    const isBacked = remembered((sentence: Sentence) => hasTraceable(draft, sentence) || isTold(draft, sentence));
    for (const phrase of phrasesIn(draft, HEARSAY)) {
      const sentence = sentenceAt(draft, phrase.start);
      if (sentence && !isBacked(sentence)) yield told(draft, phrase);
    }
    // The paper itself is no source.
    for (const phrase of phrasesIn(draft, LEARNED)) {
      const sentence = sentenceAt(draft, phrase.start);
      if (sentence && isPaper(draft, phrase) && !isTold(draft, sentence)) yield told(draft, phrase);
    }
  },
});

const told = ({ text }: Draft, { start, end }: Phrase) => ({
  start,
  end,
  message: `${named(text.slice(start, end))}: by whom? No source stands behind it.`,
});

/** Somebody is said to have told or reported it, or is cited for it. */
const isTold = ({ plain }: Draft, { start, end }: Sentence): boolean => TOLD.test(plain.slice(start, end));

const TOLD = /\baccording to (?!(?:\w+ ){0,2}(?:reports|sources|rumou?rs))|\bciting\b|\b(?:told|reported|reports)\b/;

function isPaper({ plain }: Draft, { start, end }: Phrase): boolean {
  const name = plain
    .slice(start, end - ' has learned'.length)
    .toLowerCase()
    .replace(/^the /, '');
  return OUTLETS.has(name) || OUTLET_WORDS.has(name.split(' ').at(-1) as string);
}
