// “Studies show”: which?

import type { Block, EntityType } from '../../record.ts';
import type { Sentence } from '../../text/doc.ts';
import { around } from '../attributed.ts';
import { Buckets } from '../buckets.ts';
import { type Draft, named, remembered, sentenceAt } from '../draft.ts';
import { type Phrase, phrasesIn } from '../phrases.ts';
import { rule } from '../rule.ts';

const STUDIES =
  /\b(?<at>(?:(?:a|an|one|the|some|many|most|several|numerous|recent|new|latest|previous|earlier|scientific|academic|national|internal) ){0,3}(?:studies|research|surveys|polls|polling|statistics|data|study|survey|poll|report)) (?:(?:has|have|now|also|consistently|repeatedly) ){0,2}(?:shows?|showed|shown|finds|found|suggests?|suggested|indicates?|indicated|proves?|proved)\b/gi;

export const unnamedStudy = rule({
  id: 'unnamed-study',
  level: 'warning',
  finds: '“studies show”, “a recent poll found”, without whose study or poll it is',
  why: 'AP Stylebook, “polls and surveys”: name who conducted and who paid for it; Reuters Handbook of Journalism, “Attribution”: every statement has a source unless it is an established fact.',
  example: '{Recent studies} show that bridges last half as long as planned.',
  counterExample: 'Recent studies by the University of Marlby show that bridges last half as long as planned.',
  *find(draft) {
    const isNamed = authorsOf(draft);
    for (const phrase of phrasesIn(draft, STUDIES)) {
      if (/^the\b/i.test(draft.plain.slice(phrase.start, phrase.end)) || isNamed(phrase)) continue;
      const words = draft.text.slice(phrase.start, phrase.end);
      yield { start: phrase.start, end: phrase.end, message: `${named(words)}: whose? Nobody is named.` };
    }
  },
});

/** A body or an outlet in this paragraph or one beside it, or a person in this sentence, is taken for the author. */
function authorsOf(draft: Draft): (phrase: Phrase) => boolean {
  const mentioned = (types: readonly EntityType[]) =>
    new Buckets(
      draft.report.entities.filter(({ type }) => types.includes(type)).flatMap(({ mentions }) => mentions),
      (mention) => mention,
    );
  const people = mentioned(['person']);
  const bodies = mentioned(['facility', 'organization', 'work']);
  const hasBody = remembered((block: Block) => bodies.touching(around(draft, block, 1, 1)).length > 0);
  const hasPerson = remembered((sentence: Sentence) => people.touching(sentence).length > 0);
  return ({ start, block }) => {
    const sentence = sentenceAt(draft, start);
    return hasBody(block) || (sentence !== undefined && hasPerson(sentence));
  };
}
