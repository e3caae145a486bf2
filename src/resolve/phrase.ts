// The words for a source, read as a noun phrase: its head, the name in it, the name beside it.
import { TITLES } from '../lexicon/person-titles.ts';
import { isPostNominal } from '../lexicon/post-nominals.ts';
import { isRole } from '../lexicon/roles.ts';
import { PEOPLE } from '../lexicon/source-nouns.ts';
import type { Doc, Token } from '../text/doc.ts';
import { isPlural } from './entities/apposition.ts';
import { isLinked, isRoleToken } from './entities/role-token.ts';
import type { NameMention } from './mention.ts';
import { nameBeside, someNamed } from './name-beside.ts';
import { peopleAround } from './people-around.ts';
import { INSIDE, lastWord, titledName } from './titled.ts';

/** A noun phrase by its tokens. */
export interface Phrase {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** The head noun, name or pronoun; the whole phrase turns on it. */
  readonly head: number;
  /** End of the core, without “of …”, “, who …”; exclusive. */
  readonly coreEnd: number;
  /** The name that ends with the head: “Iraqi Prime Minister [Mohammed al-Sudani]”. */
  readonly name?: NameMention;
  /** The name beside it: “the agency's director, [Ana Paula Ribeiro]”. */
  readonly beside?: NameMention;
  /** “Smith and Jones” */
  readonly joined: boolean;
}

/** “A [Republican], Ana Ruiz,”, “[France]’s far-right party leader, Ana Ruiz,”: no body, but what the person is. */
function isSaidOf(tokens: readonly Token[], name: NameMention, beside: NameMention, last: number): boolean {
  const next = tokens[beside.last];
  if (beside.personWords.length < 2 || (beside.last < last && next?.lower !== ',')) return false;
  if (/^an?$/.test(tokens[name.first - 1]?.lower ?? '')) return true;
  // “Centre for Openness, Dr. [Ana Ruiz]”: what was left of “the director, Centre for …”
  const courtesy = tokens.slice(name.last + 1, beside.first);
  if (courtesy.length > 0 && courtesy.every((t) => t.lower === '.' || TITLES.has(t.lower.replace('.', ''))))
    return true;
  const between = tokens.slice(name.last, beside.first);
  const role = between[between.findIndex((t) => t.lower === ',') - 1];
  return role !== undefined && isRoleToken(role) && between.every((t) => t.pos !== 'ADP' && t.pos !== 'CCONJ');
}

export type NameAt = (token: number) => NameMention | undefined;

/** Where the title in front of a name begins. */
export type LeadOf = (mention: NameMention) => number;

const PARTITIVE: ReadonlySet<string> = new Set(
  'all any both couple crowd dozens each few group half handful hundreds majority many most none number one pair scores several some string thousands two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

/** “A report [last] month by …”: the time is no part of the name. */
const WHEN: ReadonlySet<string> = new Set('last next this today tonight yesterday'.split(' '));
const WEEKDAYS: ReadonlySet<string> = new Set('friday monday saturday sunday thursday tuesday wednesday'.split(' '));

export function phraseOf(doc: Doc, first: number, last: number, nameAt: NameAt, leadOf: LeadOf): Phrase | undefined {
  const { tokens } = doc;
  const others = peopleAround(tokens, first, last);
  if (others) return { first, last, head: first, coreEnd: others, joined: false };
  let at = skipPartitive(tokens, first, last);
  const titled = titledName(tokens, first, last, nameAt, leadOf);
  if (titled) at = titled.first;
  let head = -1;
  let name: NameMention | undefined;
  while (at < last) {
    const token = tokens[at] as Token;
    const mention = nameAt(at);
    if (mention) {
      if (head >= 0 && name && !endsWithPossessive(tokens, at) && !isOf(name, mention)) break;
      [head, name, at] = [mention.last - 1, mention, mention.last];
      if (at < last && mention.type === 'person' && isPostNominal(tokens[at]?.text ?? '')) at++;
      continue;
    }
    // “Del. [Ana Ruiz]”: an abbreviation, whatever it stands for
    const stop = token.lower === '.' && nameAt(at + 1)?.type === 'person';
    if (!stop && !continues(tokens, at, head, last)) break;
    if (/^(?:NOUN|PRON|PROPN)$/.test(token.pos) || (head < 0 && (at === last - 1 || PEOPLE.has(token.lower)))) {
      head = at;
      name = undefined;
    }
    at++;
  }
  // “Modi's [rival]”, whatever the tagger takes a rival for
  if (name && tokens[head + 1]?.pos === 'PART' && at > head + 2) [head, name] = [at - 1, undefined];
  // the police [chief], the Ontario [premier], the UN [chief], which taggers take for an adjective
  const end = tokens[at - 1];
  if (head >= 0 && name?.type !== 'person' && at - 1 > head && end?.pos === 'ADJ' && isRole(end.lower))
    [head, name] = [at - 1, undefined];
  if (head < 0) head = lastWord(tokens, first, Math.max(at, first + 1));
  if (head < 0) return undefined;
  const next = tokens[at];
  const joined =
    (name?.type === 'person' && isList(tokens, at, last, nameAt)) ||
    (at < last && (next?.pos === 'CCONJ' || next?.lower === '&') && !/^but$/.test(next.lower));
  const near = name?.type === 'person' || joined ? undefined : nameBeside(doc, at, last, nameAt);
  // “The candidates, Ana Ruiz, Tom Lind and Eva Haas,”
  const several = near?.type === 'person' && isPlural(tokens[head] as Token) && someNamed(near.last, last, nameAt);
  const beside = several ? undefined : near;
  if (name && beside?.type === 'person' && isSaidOf(tokens, name, beside, last)) name = undefined;
  return { first, last, head, coreEnd: at, ...(name && { name }), ...(beside && { beside }), joined };
}

/** “[Democrat] Ana Ruiz”, “[Kurdish]-led Democratic Forces”: what somebody or a body belongs to. */
const isOf = (name: NameMention, next: NameMention): boolean =>
  next.type === 'person'
    ? name.type !== 'person'
    : next.type === 'organization' && (name.type === 'nationality' || name.type === 'place');

const endsWithPossessive = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.pos === 'PART';

function skipPartitive(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && (tokens[at]?.pos === 'DET' || tokens[at]?.pos === 'PUNCT' || tokens[at]?.pos === 'ADJ')) at++;
  if (at + 1 < last && tokens[at + 1]?.lower === 'of' && PARTITIVE.has((tokens[at] as Token).lower)) return at + 2;
  return first;
}

function continues(tokens: readonly Token[], at: number, head: number, last: number): boolean {
  const token = tokens[at] as Token;
  if (head >= 0 && (WHEN.has(token.text) || WEEKDAYS.has(token.lower))) return false;
  if (INSIDE.has(token.pos)) return !/^(?:who|whom|which|that|whose)$/.test(token.lower) || head < 0;
  if (token.pos === 'PART') return /^(?:'s|')$/.test(token.lower);
  if (token.lower === '.') return TITLES.has(tokens[at - 1]?.lower ?? '');
  if (/^["'-]$/.test(token.lower) || /^[“”‘’]$/.test(token.text)) return true;
  const next = tokens[at + 1];
  if (token.pos === 'VERB' || token.pos === 'ADV')
    return (
      (head < 0 || isHyphened(tokens, at)) &&
      at + 1 < last &&
      next !== undefined &&
      (INSIDE.has(next.pos) || next.lower === '-')
    );
  return head < 0 && token.pos === 'ADP';
}

/** “Ana Ruiz[, Tom Lind and Eva Haas]”, “Ana Ruiz [of Ohio and Tom Lind of Maine]”: names and nothing else. */
function isList(tokens: readonly Token[], at: number, last: number, nameAt: NameAt): boolean {
  const from = tokens[at]?.lower === 'of' ? nameAt(at + 1) : undefined;
  if (from && from.type !== 'person') return isPair(tokens, from.last, last, nameAt);
  let names = 0;
  for (let i = at; i < last; names++) {
    const and = tokens[i]?.lower === ',' && /^(?:and|&)$/.test(tokens[i + 1]?.lower ?? '') ? i + 1 : i;
    const lower = tokens[and]?.lower ?? '';
    const name = /^(?:,|and|&)$/.test(lower) ? nameAt(and + 1) : undefined;
    if (name?.type !== 'person') return false;
    if (lower !== ',') return names > 0 && name.last >= last;
    i = name.last;
  }
  return false;
}

const isPair = (tokens: readonly Token[], at: number, last: number, nameAt: NameAt): boolean =>
  at + 1 < last && tokens[at]?.lower === 'and' && nameAt(at + 1)?.type === 'person';

/** “UK-[based] Ruiz”, “[far]-right leader” */
const isHyphened = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].some((t) => t !== undefined && isLinked(t, tokens[at] as Token) && t.lower === '-');
