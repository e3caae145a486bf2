// Titles that stand in front of a name with all that belongs to them, and whose name it is.
import { BODIES, MEDIA, PEOPLE, SOMEBODY } from '../lexicon/source-nouns.ts';
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

/** “Member of Parliament (MP) [Ana Ruiz]”, “Harlow ward councillor [Ana Ruiz], who …”; not “the father of Ali Haddad”. */
function closing(tokens: readonly Token[], first: number, last: number, nameAt: NameAt): NameMention | undefined {
  const name = firstPerson(tokens, first, last, nameAt);
  if (!name || name.personWords.length < 2 || name.first <= first || name.first - first > 14) return undefined;
  let from = first;
  for (let i = first; i < name.first; i++) {
    const { pos } = tokens[i] as Token;
    // “a statement [by] Chile’s Ambassador Ana Ruiz”
    if (pos === 'PART' && tokens.slice(first + 1, i).some((t) => t.pos === 'ADP')) return undefined;
    if (pos === 'PART') from = i + 1;
  }
  const before = tokens.slice(from, name.first);
  const end = before.at(-1);
  if (!end) return undefined;
  const nouns = /^(?:NOUN|PROPN)$/.test(end.pos) || end.lower === ')';
  if (nouns && before.every((t) => INSIDE.has(t.pos) || WITHIN_OFFICE.test(t.lower))) {
    const office = before.find((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
    if (office && OFFICES.has(office.lower)) return name;
    if (name.last === last && areTwoTitles(before, nameAt)) return name;
  }
  return isTitle(end) && leadsUp(before, nameAt) ? name : undefined;
}

/** The first person of the words for a source, whoever they are only said to belong to left out: “Modi’s rival [Ana Ruiz]”. */
function firstPerson(tokens: readonly Token[], first: number, last: number, nameAt: NameAt): NameMention | undefined {
  for (let i = first; i < last && (tokens[i] as Token).lower !== ','; i++) {
    const name = nameAt(i);
    if (name?.type === 'person' && tokens[name.last]?.pos !== 'PART') return name;
  }
  return undefined;
}

/** Before a title at the end: nouns, names of bodies, “trade and industry”; no verb, no preposition, nobody else. */
function leadsUp(before: readonly Token[], nameAt: NameAt): boolean {
  return before.every((token, i) => {
    if (INSIDE.has(token.pos)) return !/^(?:who|whom|which|that|whose)$/.test(token.lower);
    const back = before[i - 1];
    // “Award-[winning]”, “[in]-charge”
    if (token.lower === '-' || back?.lower === '-' || before[i + 1]?.lower === '-') return true;
    if (/^[().]$/.test(token.lower)) return true;
    // “Judicial [Watch] President”, “Harlow [ward] councillor”: verbs for the tagger only
    // “[Newly elected] Mayor”
    if (i < 2 && token.pos === 'ADV') return true;
    if (i === 1 && back?.pos === 'ADV' && /ed$/.test(token.lower)) return true;
    if (token.pos === 'VERB' || token.pos === 'ADV')
      return (
        !/(?:ing|ed)$/.test(token.lower) && (i === 0 || back?.pos === 'PROPN' || nameAt(token.index) !== undefined)
      );
    return token.lower === 'and' && back !== undefined && isField(back, before);
  });
}

/** “[immigration] and human rights attorney”: what the title is about, and no second source. */
function isField(token: Token, before: readonly Token[]): boolean {
  const agent =
    isRoleToken(token) || [BODIES, PEOPLE, SOMEBODY, MEDIA].some((s) => s.has(token.lower) || s.has(token.lemma));
  return token.pos === 'NOUN' && !agent && !before.some((t) => t.pos === 'DET');
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
