// Titles that stand in front of a name with all that belongs to them, and whose name it is.
import { TITLES } from '../lexicon/person-titles.ts';
import { BODIES, MEDIA, PEOPLE, SOMEBODY } from '../lexicon/source-nouns.ts';
import type { Token } from '../text/doc.ts';
import { isRoleToken } from './entities/role-token.ts';
import { besidesKin } from './kin-title.ts';
import type { NameMention } from './mention.ts';
import type { LeadOf, NameAt } from './phrase.ts';
import { isTown } from './town.ts';

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

/** Offices that stand in front of a name with all that belongs to them. */
const OFFICES: ReadonlySet<string> = new Set(
  'ambassador archbishop bishop chair chairman chairwoman commissioner congressman congresswoman director governor head justice leader mayor member minister officer premier president representative secretary senator speaker'.split(
    ' ',
  ),
);
const WITHIN_OFFICE = /^(?:of|from|for|the|and|then|\(|\))$/;

/** “Member of Parliament (MP) [Ana Ruiz]”, “Harlow ward councillor [Ana Ruiz], who …”; not “the father of Ali Haddad”. */
function closing(tokens: readonly Token[], first: number, last: number, nameAt: NameAt): NameMention | undefined {
  const name = firstPerson(tokens, first, last, nameAt);
  if (!name || name.personWords.length < 2 || name.first <= first || name.first - first > FARTHEST) return undefined;
  const ends = name.last >= last || /^[,(]$/.test((tokens[name.last] as Token).lower);
  let from = first;
  for (let i = first; i < name.first; i++) {
    const { pos } = tokens[i] as Token;
    // “a statement [by] Chile’s Ambassador Ana Ruiz”
    const tied = (t: Token) => (t.pos === 'ADP' || t.lower === 'and') && !nameAt(t.index);
    if (pos === 'PART' && tokens.slice(first + 1, i).some(tied)) return undefined;
    if (pos === 'PART' || isAnother(tokens, first, i)) from = i + 1;
  }
  // “the bank’s director, Dr. [Ana Ruiz]”
  const comma = commaBefore(tokens, from, name.first);
  // “Lt Gen (retd) [Ana Ruiz]”
  const retired = tokens[name.first - 1]?.lower === ')' && /^ret/.test(tokens[name.first - 2]?.lower ?? '');
  const before = tokens.slice(from, comma ?? (retired ? name.first - 3 : name.first));
  const end = before.at(-1);
  if (!end) return undefined;
  if (comma === undefined && PARENT.test(before.map((t) => t.lower).join(' '))) return name;
  if (comma === undefined && isPlain(before, nameAt)) {
    const office = before.find((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
    const nouns = /^(?:NOUN|PROPN)$/.test(end.pos) || end.lower === ')';
    const whole = nouns && before.every((t) => INSIDE.has(t.pos) || WITHIN_OFFICE.test(t.lower));
    if (whole && office && OFFICES.has(office.lower)) return name;
    if (isTitle(end) && leadsUp(before, nameAt)) return name;
  }
  if (!ends) return undefined;
  const owned = comma !== undefined && from > first;
  if (owned && isPlain(before, nameAt) && isTitle(end) && leadsUp(before, nameAt)) return name;
  const besides = besidesKin(before, name, comma !== undefined);
  if (besides && isTitled(besides, nameAt)) return name;
  return areTwoTitles(before, nameAt, comma !== undefined) || holdsOffice(before, nameAt) ? name : undefined;
}

/** “Mother-of-two [Ana Ruiz]” */
const PARENT = /^(?:\w+ )?(?:dad|father|grandfather|grandmother|mom|mother|mum|parent) (?:- )?of (?:- )?\p{L}+$/u;

/** “Another co-author[,] law professor Ana Ruiz”: one of several, before more is told of them. */
function isAnother(tokens: readonly Token[], first: number, comma: number): boolean {
  if (tokens[comma]?.lower !== ',' || comma > first + 3) return false;
  return /^(?:another|one)$/.test(tokens[first]?.lower ?? '') && isTitle(tokens[comma - 1] as Token);
}

const FARTHEST = 24; // tokens from the first word for a source to its name

const isPlain = (before: readonly Token[], nameAt: NameAt): boolean =>
  before.length <= 14 &&
  !before.some((t) => t.lower === ',' && !nameAt(t.index)) &&
  before.every((t) => INSIDE.has(t.pos) || nameAt(t.index) || !/^(?:to|in|at|by)$/.test(t.lower));

/** The comma, if one stands right before the name or a courtesy in front of it. */
function commaBefore(tokens: readonly Token[], from: number, name: number): number | undefined {
  for (let i = name - 1; i > from && i > name - 4; i--) {
    const token = tokens[i] as Token;
    if (token.lower === ',') return i;
    if (!TITLES.has(token.lower.replace('.', '')) && token.lower !== '.') return undefined;
  }
  return undefined;
}

/** The first person of the words for a source, whoever they are only said to belong to left out: “Modi’s rival [Ana Ruiz]”. */
function firstPerson(tokens: readonly Token[], first: number, last: number, nameAt: NameAt): NameMention | undefined {
  for (let i = first; i < last; i++) {
    const name = nameAt(i);
    if (name?.type === 'person' && tokens[name.last]?.pos !== 'PART') return name;
    if (RELATIVE.test((tokens[i] as Token).lower)) return undefined;
  }
  return undefined;
}

const RELATIVE = /^(?:who|whom|which|that|whose|including|like|such|as|along|with)$/;

/**
 * “Ambassador to Chile [Ana Ruiz]”, “Secretary for Culture, Sport and Tourism [Ana Ruiz]”: an office, then what it is the office
 * of: a place or body right before the name, or fields in capitals; not “an aide to President Ali Haddad”.
 */
function holdsOffice(before: readonly Token[], nameAt: NameAt): boolean {
  const at = before.findIndex((t, i) => isTitle(t) && before[i + 1]?.pos === 'ADP');
  if (at < 0 || !before.slice(0, at).every((t) => INSIDE.has(t.pos) || nameAt(t.index))) return false;
  const [link, ...rest] = before.slice(at + 1) as [Token, ...Token[]];
  if (rest.length === 0 || rest.some(isTitle)) return false;
  const end = rest.at(-1) as Token;
  const ground = nameAt(end.index);
  const within = rest.every((t) => INSIDE.has(t.pos) || /^(?:PART|ADP|CCONJ)$/.test(t.pos) || /^[,()]$/.test(t.lower));
  if (ground && ground.type !== 'person' && within) return true;
  const fields = rest.every((t) => /^\p{Lu}/u.test(t.text) || /^(?:,|and|&|of|the)$/.test(t.lower));
  return fields && /^(?:of|for)$/.test(link.lower) && OFFICES.has((before[at] as Token).lower);
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
  return /^(?:ADJ|NOUN)$/.test(token.pos) && !agent && !before.some((t) => t.pos === 'DET');
}

/**
 * “Writer and activist [Ana Ruiz]”, “A trader and member of the guild, [Ana Ruiz]”: bare singular titles; “the mayor and Ana
 * Ruiz”, “police and Mayor Ana Ruiz”, “Marlby and Mayor Ana Ruiz” are two.
 */
function areTwoTitles(before: readonly Token[], nameAt: NameAt, comma: boolean): boolean {
  const and = before.findIndex((t) => t.lower === 'and' && !nameAt(t.index));
  const [one, two] = [before.slice(0, and), before.slice(and + 1)];
  if (and < 1 || two.length === 0 || two.some((t) => t.lower === 'and' && !nameAt(t.index))) return false;
  if (before.some((t) => nameAt(t.index)?.type === 'person')) return false;
  if (/^(?:the|this|that|his|her|its|their|both)$/.test(before[0]?.lower ?? '')) return false;
  if (!comma && [before[0], two[0]].some((t) => t?.pos === 'DET')) return false;
  return isTitled(one, nameAt) && isTitled(two, nameAt);
}

/** “former law professor at the University of Marlby”, “Harlow ward councillor”: a singular title, and what it is the title of. */
function isTitled(words: readonly Token[], nameAt: NameAt): boolean {
  const link = words.findIndex((t) => t.pos === 'ADP' && !nameAt(t.index));
  const core = link < 0 ? words : words.slice(0, link);
  const end = core.at(-1);
  if (!end || !isTitle(end) || !core.every((t) => INSIDE.has(t.pos) || nameAt(t.index) || /^[-()]$/.test(t.lower)))
    return false;
  return (
    link < 0 || words.slice(link).every((t) => INSIDE.has(t.pos) || nameAt(t.index) || /^(?:ADP|PART)$/.test(t.pos))
  );
}

const isTitle = (token: Token): boolean =>
  isRoleToken(token) && !(token.lower.endsWith('s') && token.lemma !== token.lower);

/** The last word of some tokens that is no mark; -1 where there is none. */
export function lastWord(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) if ((tokens[i] as Token).pos !== 'PUNCT') return i;
  return -1;
}
