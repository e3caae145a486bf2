// What hangs on words: a number, a negation, a name, a date, a condition, a qualifier.
import { MONTHS } from '../lexicon/months.ts';
import { CONDITIONS, NEGATIONS, QUALIFIERS } from '../lexicon/stakes.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import { isNumeral } from './numerals.ts';
import type { Stake } from './verification.ts';

/** A word with what it looks like in its text. */
export interface Seen {
  readonly norm: string;
  readonly raw: string;
  /** Does a sentence or a quote begin with it? */
  readonly opens: boolean;
}

const isNegation = (norm: string): boolean => NEGATIONS.has(norm) || norm.endsWith("n't");

/** Of the phrases in a set, up to three words long, those that stand in the words. */
function phrasesIn(norms: readonly string[], phrases: ReadonlySet<string>, before?: string): string[] {
  const found: string[] = [];
  for (let i = 0; i < norms.length; i++) {
    const phrase = [3, 2, 1].map((n) => norms.slice(i, i + n).join(' ')).find((words) => phrases.has(words));
    if (phrase === undefined || isPreposition(phrase, norms[i + 1])) continue;
    if (!(NO_QUALIFIER_AFTER_THE.has(phrase) && (norms[i - 1] ?? before) === 'the')) found.push(phrase);
  }
  return found;
}

/** the only room, the most important */
const NO_QUALIFIER_AFTER_THE: ReadonlySet<string> = new Set(['likely', 'most', 'only', 'several', 'some']);

/** About and around soften numbers only. */
const isPreposition = (phrase: string, next: string | undefined): boolean =>
  (phrase === 'about' || phrase === 'around') && !(next !== undefined && isNumeral(next));

export const STAKE_WORDS = {
  negation: (norms: readonly string[]): string[] => norms.filter(isNegation),
  condition: (norms: readonly string[]): string[] => phrasesIn(norms, CONDITIONS),
  qualifier: (norms: readonly string[], before?: string): string[] => phrasesIn(norms, QUALIFIERS, before),
} as const;

/**
 * What the change of these words to those bears on.
 *
 * @param before the norm of the word before both
 */
export function touched(draft: readonly Seen[], source: readonly Seen[], before: string | undefined): Stake[] {
  const differ = (words: (seen: readonly Seen[]) => readonly string[]): boolean =>
    words(draft).toSorted().join('\n') !== words(source).toSorted().join('\n');
  const norms = (seen: readonly Seen[]): string[] => seen.map(({ norm }) => norm);
  const stakes: Stake[] = [];
  if (differ((seen) => norms(seen).filter(isNumeral))) stakes.push('number');
  if (STAKE_WORDS.negation(norms(draft)).length !== STAKE_WORDS.negation(norms(source)).length) stakes.push('negation');
  if (differ((seen) => seen.filter(isName).map(({ norm }) => norm))) stakes.push('name');
  if (differ((seen) => seen.filter(isDay).map(({ norm }) => norm))) stakes.push('date');
  if (differ((seen) => STAKE_WORDS.condition(norms(seen)))) stakes.push('condition');
  if (differ((seen) => STAKE_WORDS.qualifier(norms(seen), before))) stakes.push('qualifier');
  return stakes;
}

const isDay = ({ norm, raw }: Seen): boolean => WEEKDAYS.has(norm) || (MONTHS.has(norm) && /^\p{Lu}/u.test(raw));

const isName = (seen: Seen): boolean =>
  !seen.opens && /^\p{Lu}/u.test(seen.raw) && !/^I(?:'|$)/.test(seen.raw) && !isDay(seen) && !isNumeral(seen.norm);
