// Whoever speaks in a headline: “Ruiz”, “Harlow mayor”, “Police”.
import { isRole } from '../../../lexicon/roles.ts';
import { BODIES, DOCUMENTS, PEOPLE, SOMEBODY } from '../../../lexicon/source-nouns.ts';
import type { Doc, Token } from '../../../text/doc.ts';
import type { Range } from '../draft.ts';

const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);
/** How many words may say who it is. */
export const LONGEST = 5;

/** Nothing but a noun phrase with a name or whoever may speak at its end. */
export function isWho({ tokens }: Doc, [first, last]: Range): boolean {
  const words = tokens.slice(first, last);
  if (words.length === 0 || words.length > LONGEST || !words.every(({ pos }) => NAMING.has(pos))) return false;
  const isName = ({ pos, text }: Token) => pos === 'PROPN' && /^\p{Lu}/u.test(text);
  // [mayor Ana Ruiz]
  return isSpeaker(words.at(-1)!) || (isName(words.at(-1)!) && words.every((w) => isName(w) || isRole(w.lower)));
}

export const isSpeaker = ({ lower, lemma }: Token): boolean =>
  [lower, lemma].some((w) => isRole(w) || [BODIES, DOCUMENTS, PEOPLE, SOMEBODY].some((nouns) => nouns.has(w)));
