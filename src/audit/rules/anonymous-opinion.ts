// An unnamed source who judges or attacks.
import { OPINION_WORDS } from '../../lexicon/opinion-words.ts';
import { WRONGDOING } from '../../lexicon/wrongdoing.ts';
import type { Attribution } from '../../record.ts';
import { anonymousSources } from '../anonymous.ts';
import { named } from '../draft.ts';
import { rule } from '../rule.ts';

const ATTACKS: ReadonlySet<string> = new Set(
  'accuse assail attack bash belittle berate blast condemn criticise criticize denigrate denounce deride disparage lambast lambaste mock ridicule slam smear'.split(
    ' ',
  ),
);

export const anonymousOpinion = rule({
  id: 'anonymous-opinion',
  level: 'warning',
  finds: 'an unnamed source who voices an opinion, an attack or an accusation',
  why: 'AP Statement of News Values and Principles, “Anonymous sources”: only for information, not opinion or speculation; The New York Times, “Confidential News Sources”: never for a personal or partisan attack; BBC Editorial Guidelines, “Accuracy”: a serious allegation by a single unnamed source is referred up.',
  example: '{“The mayor is an incompetent liar,”} a senior official said.',
  counterExample: '“The mayor is away until Friday,” a senior official said.',
  *find(draft) {
    for (const { attribution, source } of anonymousSources(draft)) {
      const [at] = attribution.content;
      if (!at || attribution.status === 'denied' || attribution.status === 'asked' || attribution.status === 'declined')
        continue;
      const what = whatIsVoiced(attribution);
      if (!what) continue;
      const message = `${named(source.text)} is not named, and ${what}.`;
      yield { start: at.start, end: at.end, message };
    }
  },
});

function whatIsVoiced({ content, verb = '' }: Attribution): string | undefined {
  if (ATTACKS.has(verb)) return 'attacks somebody';
  const words = content.flatMap(({ text }) => text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? []);
  const judging = words.find((word, i) => OPINION_WORDS.has(word) && !isNegated(words, i));
  if (judging !== undefined) return `judges (“${judging}”)`;
  const wrong = words.find(
    (word, i) =>
      WRONGDOING.has(word) && !isNegated(words, i) && ACCUSING.test(words.slice(Math.max(0, i - 4), i).join(' ')),
  );
  return wrong === undefined ? undefined : `accuses (“${wrong}”)`;
}

/** “had [bribed]”, “of [fraud]”, “he [stole]” */
const ACCUSING = /(?:^|\s)(?:he|she|they|had|has|have|was|were|is|are|of|been)$/;

const isNegated = (words: readonly string[], at: number): boolean =>
  /\b(?:not|no|never|nothing|without|n[’']t|nor|neither)\b/.test(words.slice(Math.max(0, at - 3), at).join(' '));
