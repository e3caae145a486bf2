// How old somebody is, by the words beside the name: “Ana Ruiz, [46],”, “[46-year-old] Ana Ruiz”, “Ana Ruiz, a [46-year-old],”.
import type { Doc, Token } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';

/** What somebody of an age is called, by its number as written: “46-year-old”. */
export const calledByAge = (number: Token): string => `${number.lower}-year-old`;

/** The number of “46-year-old” by its last token. */
export function ageEndingAt(tokens: readonly Token[], old: number): Token | undefined {
  const [number, one, year, two] = tokens.slice(Math.max(0, old - 4), old);
  const linked = one?.lower === '-' && two?.lower === '-' && year?.lower === 'year';
  return linked && tokens[old]?.lower === 'old' && number?.pos === 'NUM' ? number : undefined;
}

/** How many words of a title may stand between an age and the name. */
const REACH = 8;

export function ageOf({ tokens }: Doc, { first, last }: NameMention): Token | undefined {
  const own = tokens[first] as Token;
  const here = (at: number): Token | undefined => (tokens[at]?.sentence === own.sentence ? tokens[at] : undefined);
  for (let i = first - 1; i > first - REACH; i--) {
    const token = here(i);
    if (!token || !/^(?:ADJ|NOUN|PROPN)$/.test(token.pos)) break;
    const age = ageEndingAt(tokens, i);
    if (age) return age;
  }
  if (here(last)?.lower !== ',') return undefined;
  const next = here(last + 1);
  if (next?.pos === 'NUM') return /^[,.]$/.test(tokens[last + 2]?.lower ?? '') ? next : undefined;
  return next?.pos === 'DET' ? ageEndingAt(tokens, last + 6) : undefined;
}
