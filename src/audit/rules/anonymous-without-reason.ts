// An unnamed source, and not a word on why.

import { ANONYMITY_ROWS } from '../../lexicon/anonymity.ts';
import { type Anonymous, anonymousSources, firstOfEach, isBare } from '../anonymous.ts';
import { type Draft, named } from '../draft.ts';
import { rule } from '../rule.ts';

export const anonymousWithoutReason = rule({
  id: 'anonymous-without-reason',
  level: 'warning',
  finds: 'an unnamed source, and no reason why he or she is not named',
  why: 'AP Statement of News Values and Principles, “Anonymous sources”: the story must say why the source asked not to be named, and attribution to a source is explained, not taken for granted.',
  example: '{A senior ministry official} said the bridge would stay shut.',
  counterExample:
    'A senior ministry official, who asked not to be named because the report is not public, said the bridge would stay shut.',
  *find(draft) {
    const sources = anonymousSources(draft);
    for (const { source } of firstOfEach(sources)) {
      const [at] = source.spans;
      // “A source” alone is told by another rule.
      if (!at || isBare(source) || isExplained(draft, sources, at.start)) continue;
      const { phrase } = source.anonymity ?? {};
      const who = at.text.replace(/,? (?:who|speaking|asking|citing)\b.*$/s, '');
      const asked = phrase ? ` (the draft says ${named(phrase.text)} and no more)` : '';
      yield { start: at.start, end: at.start + who.length, message: `Why is ${named(who)} not named?${asked}` };
    }
  },
});

/** A reason, or the words for anonymity, stand with any unnamed source of the article: it is not told at each of them. */
function isExplained(draft: Draft, sources: readonly Anonymous[], at: number): boolean {
  if (sources.some(({ source }) => source.anonymity?.reason)) return true;
  const own = sources.find(({ source }) => source.spans[0]?.start === at)?.source.anonymity;
  if (own) return hasReason(draft, own.phrase.text, own.phrase.end);
  return isUnnamedSomewhere(draft);
}

/** “was not authorized to speak” is a reason in itself. */
const hasReason = ({ plain }: Draft, phrase: string, end: number): boolean =>
  /author|allowed|permitted|cleared|empowered/.test(phrase) ||
  /^[^.;]{0,20}\b(?:because|since|as|citing|for fear|due to|given|to (?:discuss|describe|speak|talk|protect|avoid|be able))\b/.test(
    plain.slice(end, end + 60),
  );

const isUnnamedSomewhere = ({ plain }: Draft): boolean =>
  ANONYMITY_ROWS.some(({ pattern }) => {
    pattern.lastIndex = 0;
    const found = pattern.test(plain);
    pattern.lastIndex = 0;
    return found;
  });
