// Sources that a draft quotes without naming them.
import { ANONYMOUS_NOUNS } from '../lexicon/anonymous-nouns.ts';
import { SAYING } from '../lexicon/verbs-of-saying.ts';
import type { Attribution, Source } from '../record.ts';
import type { Draft } from './draft.ts';

export interface Anonymous {
  readonly attribution: Attribution;
  readonly source: Source;
}

const OPENING =
  /^(?:(?:a|an|one|another|some|two|three|four|five|six|several|multiple|many|numerous|a second|a third|other|both|senior|top|high-ranking)\b)/i;
const FAMILIAR =
  /\b(?:familiar with|with (?:direct )?knowledge of|briefed on|close to|with ties to|who (?:asked|spoke|declined|requested|insisted)|on condition|anonym)/i;

/**
 * Statements of people who are brought in without a name, a body or a document, in order: “a senior official”, “two people
 * familiar with the talks”. Not “the official”, who was brought in before, nor “a resident”, who is a witness.
 */
export function anonymousSources({ report, isQuoted }: Draft): Anonymous[] {
  return report.attributions.flatMap((attribution) => {
    const { source } = attribution;
    if (!source || source.entity !== undefined || source.name !== undefined || source.how !== 'description') return [];
    const at = source.spans[0]?.start ?? 0;
    return isAnonymous(source) && isTelling(attribution) && !isQuoted(at) ? [{ attribution, source }] : [];
  });
}

/** Said or told, not only meant or wanted: “insiders want …” quotes nobody. */
const isTelling = ({ verb, cue, kind }: Attribution): boolean =>
  kind !== 'indirect' ||
  (verb !== undefined && SAYING.has(verb)) ||
  cue.some(({ text }) => /\baccording to\b|^per$/i.test(text));

function isAnonymous({ kind, text, anonymity }: Source): boolean {
  if (kind !== 'unnamed-person' && kind !== 'group' && kind !== 'unknown') return false;
  if (text.length > LONGEST || (/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text) && !anonymity)) return false;
  if (/\b(?:reported|said|told|its|whom)\b/.test(text)) return false;
  if (anonymity) return true;
  const core =
    text.split(/\b(?:familiar|with|who|briefed|close|of|in|at|from|on|for|speaking|inside|within)\b|,/)[0] ?? '';
  const head = core.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const level = ANONYMOUS_NOUNS.get(head);
  if (level === undefined) return false;
  if (level === 'always') return !/^(?:the|this|that|his|her|their|its)\b/i.test(text);
  return FAMILIAR.test(text) || (level === 'often' && OPENING.test(text) && kind === 'unnamed-person');
}

/** Longer words for a source are a reading gone wrong more often than not. */
const LONGEST = 160;

const BARE =
  /^(?:an?|one|another|the|two|three|several|multiple|many|numerous|some|our|my|his|her|their)?\s*(?:anonymous |unnamed |unidentified |unspecified |well-placed |reliable |trusted )?(?:sources?|insiders?|person|people)(?: (?:close to|familiar with) (?:the )?(?:matter|situation))?$/i;

/** “A source”, and no more: neither what he does nor why he is not named. */
export const isBare = ({ text, anonymity }: Source): boolean => anonymity === undefined && BARE.test(text);

/** One of each kind of words for a source, the first: “a senior official” said ten things, and is told once. */
export function firstOfEach(sources: readonly Anonymous[]): Anonymous[] {
  const seen = new Set<string>();
  return sources.filter(({ source }) => {
    const key = source.text
      .toLowerCase()
      .replace(/^(?:an?|the|one|another)\s+/, '')
      .split(/,| who /)[0] as string;
    return !seen.has(key) && seen.add(key);
  });
}
