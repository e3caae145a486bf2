// Titles that stand in front of a name with all that belongs to them, and whose name it is.
import type { Token } from '../text/doc.ts';
import { isRoleToken } from './entities/role-token.ts';
import type { NameMention } from './mention.ts';
import type { LeadOf, NameAt } from './phrase.ts';

/** What a noun phrase is made of. */
export const INSIDE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM', 'X']);

/** The person whose title the words for a source begin with. */
export const titledName = (
  tokens: readonly Token[],
  first: number,
  last: number,
  nameAt: NameAt,
  leadOf: LeadOf,
): NameMention | undefined => opening(tokens, first, last, nameAt, leadOf) ?? closing(tokens, first, last, nameAt);

/** “[Director of education Doug MacIsaac], who …”, “Springfield, Ill., [Mayor Jim Haddad]”: the person whose title the phrase begins with. */
function opening(
  tokens: readonly Token[],
  first: number,
  last: number,
  nameAt: NameAt,
  leadOf: LeadOf,
): NameMention | undefined {
  for (let i = first; i < Math.min(last, first + 14); i++) {
    const mention = nameAt(i);
    if (mention?.type === 'person' && mention.first > first) {
      const lead = leadOf(mention);
      if (lead < mention.first && (lead <= first + 1 || isTown(tokens, first, lead, nameAt))) return mention;
    }
  }
  return undefined;
}

/** “Springfield, Ill.,”: a place, or what stands before one, with a comma on either side of the second. */
function isTown(tokens: readonly Token[], first: number, last: number, nameAt: NameAt): boolean {
  const words = tokens.slice(first, last);
  const commas = words.filter((t) => t.lower === ',').length;
  const proper = words.every((t) => /^[,.]$/.test(t.lower) || /^\p{Lu}/u.test(t.text));
  const grounded = words.some((t) => nameAt(t.index)?.type === 'place');
  return commas === 2 && words.length < 9 && words.at(-1)?.lower === ',' && proper && grounded;
}

/** Offices that stand in front of a name with all that belongs to them. */
const OFFICES: ReadonlySet<string> = new Set(
  'ambassador chair chairman chairwoman commissioner congressman congresswoman director governor head leader mayor member minister premier president representative secretary senator speaker'.split(
    ' ',
  ),
);
const WITHIN_OFFICE = /^(?:of|from|for|the|and|\(|\))$/;

/** “Member of Parliament (MP) [Ana Ruiz]”, “speaker of the parliament [Ali Haddad]”; not “the father of Ali Haddad”. */
function closing(tokens: readonly Token[], first: number, last: number, nameAt: NameAt): NameMention | undefined {
  const name = nameAt(lastWord(tokens, first, last));
  if (name?.type !== 'person' || name.personWords.length < 2 || name.first <= first || name.first - first > 10)
    return undefined;
  const before = tokens.slice(first, name.first);
  const office = before.find((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
  const fits = before.every((t) => INSIDE.has(t.pos) || WITHIN_OFFICE.test(t.lower));
  const nouns = /^(?:NOUN|PROPN)$/.test(before.at(-1)?.pos ?? '') || before.at(-1)?.lower === ')';
  if (!fits || !nouns) return undefined;
  return (office && OFFICES.has(office.lower)) || areTwoTitles(before, nameAt) ? name : undefined;
}

/** “Writer and activist [Ana Ruiz]”: bare singular titles; “the mayor and Ana Ruiz”, “police and Mayor Ana Ruiz” are two. */
function areTwoTitles(before: readonly Token[], nameAt: NameAt): boolean {
  const and = before.findIndex((t) => t.lower === 'and');
  const [one, two] = [before[and - 1], before.at(-1)];
  if (!one || !two || /^(?:DET|PRON)$/.test(before[0]?.pos ?? '') || before.some((t) => t.pos === 'DET')) return false;
  return [one, two].every(isTitle) && !before.some((t) => nameAt(t.index)?.type === 'person');
}

const isTitle = (token: Token): boolean =>
  isRoleToken(token) && !(token.lower.endsWith('s') && token.lemma !== token.lower);

/** The last word of some tokens that is no mark; -1 where there is none. */
export function lastWord(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) if ((tokens[i] as Token).pos !== 'PUNCT') return i;
  return -1;
}
