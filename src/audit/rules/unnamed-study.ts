// “Studies show”: which?

import { around } from '../attributed.ts';
import { type Draft, named, sentenceAt } from '../draft.ts';
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
    for (const phrase of phrasesIn(draft, STUDIES)) {
      if (/^the\b/i.test(draft.plain.slice(phrase.start, phrase.end)) || isNamed(draft, phrase)) continue;
      const words = draft.text.slice(phrase.start, phrase.end);
      yield { start: phrase.start, end: phrase.end, message: `${named(words)}: whose? Nobody is named.` };
    }
  },
});

/** A body, an outlet, a person or a link stands in this paragraph or the next: it is taken for the author. */
function isNamed(draft: Draft, { start, block }: Phrase): boolean {
  const sentence = sentenceAt(draft, start);
  const near = around(draft, block, 1, 1);
  const isNear = (at: number, from: number, to: number) => from <= at && at < to;
  return draft.report.entities.some(
    ({ type, mentions }) =>
      (type === 'organization' || type === 'person' || type === 'work' || type === 'facility') &&
      mentions.some((m) =>
        type === 'person'
          ? sentence !== undefined && isNear(m.start, sentence.start, sentence.end)
          : isNear(m.start, near.start, near.end),
      ),
  );
}
