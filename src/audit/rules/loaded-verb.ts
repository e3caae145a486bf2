// A verb of saying that judges.
import { LOADED_VERBS } from '../../lexicon/loaded-verbs.ts';
import type { Attribution } from '../../record.ts';
import { type Draft, named } from '../draft.ts';
import { rule } from '../rule.ts';

export const loadedVerb = rule({
  id: 'loaded-verb',
  level: 'info',
  finds: '“admitted”, “claimed”, “boasted” where “said” would do',
  why: 'Reuters Handbook of Journalism, “Attribution”: “said” is neutral; verbs such as “claimed” and “admitted” take sides.',
  options: { allow: [] },
  example: 'Ana Ruiz, the mayor, {claimed} that the bridge was safe.',
  counterExample: 'Ana Ruiz, the mayor, said that the bridge was safe. The flood claimed nine lives.',
  *find(draft, { allow }) {
    const seen = new Set<number>();
    for (const attribution of draft.report.attributions) {
      const { verb = '', cue } = attribution;
      const meaning = LOADED_VERBS.get(verb);
      const at = cue.find(({ text }) => text.toLowerCase().startsWith(verb.slice(0, 3)));
      if (!meaning || !at || seen.has(at.start) || allow.includes(verb) || !isSaying(draft, attribution)) continue;
      seen.add(at.start);
      yield { start: at.start, end: at.end, message: `${named(at.text)} ${meaning}; “said” does not.` };
    }
  },
});

const NO_WORDS =
  /\b(?:asylum|benefits|credit|crown|damages|defeat|goals?|guilt|innocence|lives?|medals?|points?|prizes?|refund|responsibility|rights?|seats?|title|victims|victory|wins?)\b/i;

const NOUN_AHEAD = /(?:'s?|\b(?:a|an|any|her|his|its|no|that|the|their|these|this|those))(?: [a-z-]{1,14})? $/;

/** “claimed responsibility”, “admitted to hospital”, “claims for damages”, “concede defeat” are no ways of saying. */
function isSaying({ isQuoted, plain }: Draft, { status, source, content, cue }: Attribution): boolean {
  const [at] = cue;
  const [what] = content;
  if (!at || !what || status !== 'asserted' || !source || source.kind === 'document' || isQuoted(at.start))
    return false;
  const words = plain.slice(what.start, what.end);
  if (/^(?:to|for)\b/i.test(words) || NO_WORDS.test(words.split(/\s+/, 3).join(' '))) return false;
  // “claiming 41 percent of the vote”
  if (/^[\d.]+ ?(?:%|percent|per cent) of the (?:ballots?|seats?|votes?)\b/i.test(words)) return false;
  // “their earlier claim”
  if (
    /^(?:boast|claim|gripe|moan|rant)s?$/.test(at.text) &&
    NOUN_AHEAD.test(plain.slice(Math.max(0, at.start - 24), at.start))
  )
    return false;
  return !/\b(?:to|can|could|would|will|should|must|might|may|not|n't|never) $/.test(
    plain.slice(Math.max(0, at.start - 8), at.start),
  );
}
