// A short name in brackets behind a long one of a body is the body’s: the Service for Inland Waters ([Serinwa]).
import { DATELINE_CITIES } from '../../lexicon/dateline-cities.ts';
import type { Doc } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';

/** So many words has a name for which another may stand in brackets: “Real Madrid (Bale)” is none. */
const LONG = 3;

/** Is it such a name? Not “Communist Party of Lindland (Marxist)”, “Orchestra of the New City (Lagos)”. */
export function isInBrackets({ tokens }: Doc, before: NameMention | undefined, mention: NameMention): boolean {
  const { first, last, type, words } = mention;
  const [word] = words as [string];
  if (type === 'organization' || words.length > 1 || before?.type !== 'organization') return false;
  if (before.words.length < LONG || before.last !== first - 1 || tokens[first - 1]?.text !== '(') return false;
  return tokens[last]?.text === ')' && !DATELINE_CITIES.has(word) && !/is[mt]s?$/.test(word);
}
