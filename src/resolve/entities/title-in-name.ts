// Titles that the tagger took for people, or for the first words of their names.
import type { Name } from '../../extract/findings.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/first-names.ts';
import { TITLES } from '../../lexicon/person-titles.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { isRoleToken } from './role-token.ts';

/** “Chief [Justice] Ana Ruiz”, “[Del]. Ana Ruiz”: not two people, but what one is, with the name right behind it. */
export function isTitleOf({ tokens }: Doc, first: number, last: number, next: Name | undefined): boolean {
  const stop = tokens[last]?.lower === '.';
  const after = tokens[stop ? last + 1 : last];
  if (next?.type !== 'person' || after?.start !== next.start || after.sentence !== tokens[first]?.sentence)
    return false;
  return stop || (last === first + 1 && TITLES.has((tokens[first] as Token).lower));
}

const GIVEN = (word: string): boolean => FEMALE_NAMES.has(word) || MALE_NAMES.has(word);

/** What a minister or a secretary may be for. */
const FIELDS: ReadonlySet<string> = new Set(
  'affairs agriculture commerce culture defence defense development education energy environment finance health housing industry information interior justice labor labour planning science security sport sports state tourism trade transport transportation treasury welfare women works youth'.split(
    ' ',
  ),
);

/** How many tokens of a title a person's name begins with: [U.S. Secretary of Defense] Lloyd Austin. Two must be left. */
export function titleLength(doc: Doc, first: number, last: number): number {
  if (last - first < 3) return 0;
  const [one, two] = doc.tokens.slice(first, first + 2).map((t) => t.lower) as [string, string];
  // “[Dean] Ana Ruiz”; “Dean Martin Lind” may have two given names
  if (one === 'dean' && FEMALE_NAMES.has(two) && !MALE_NAMES.has(two)) return 1;
  if (GIVEN(one)) return 0;
  // “Secretary for [Health] Lo Chung-mau”
  const field =
    FIELDS.has((doc.tokens[first] as Token).lower) && /^(?:and|for|of)$/.test(doc.tokens[first - 1]?.lower ?? '');
  if (field) return 1;
  // “Sultan Al Jaber”: a given name, whatever it means
  if (/^(?:al|bin|ibn)$/.test((doc.tokens[first + 1] as Token).lower)) return 0;
  let end = first;
  for (let i = first; i < last - 2; i++) {
    const token = doc.tokens[i] as Token;
    // “Tanya “Pope” Ames”
    if (token.lower === '"') return 0;
    if (isRoleToken(token)) end = i + 1;
    else if (i === end && /^(?:of|for)$/.test(token.lower)) end = i + (doc.tokens[i + 1]?.pos === 'DET' ? 3 : 2);
    else if (token.lower === '.' && i === end) end = i + 1;
  }
  return end > first && last - end >= 2 ? end - first : 0;
}
