// Which names are the same person's: full name → surname → first name. Two people are never joined on a doubt.
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/first-names.ts';
import { sameGivenName } from '../../lexicon/nicknames.ts';
import { type Gender, TITLE_GENDER } from '../../lexicon/person-titles.ts';
import type { Doc } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';
import { nicknameIn, personWords } from './words.ts';

/** A person by the names that are certainly theirs. */
export interface Person {
  /** The words of the fullest name. */
  words: string[];
  readonly mentions: NameMention[];
  nickname: string | undefined;
  gender: Gender | undefined;
  /** Their last token so far, while the one-word names are read from start to end; -1 before they come in. */
  seen: number;
  /** Have they stood under one name only so far? */
  bare: boolean;
}

/** One list of mentions for each person. */
export function groupPeople(doc: Doc, mentions: readonly NameMention[]): NameMention[][] {
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const named = mentions.map((mention) => ({ mention, words: personWords(mention.text) }));
  const longFirst = named.filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length);
  for (const { mention, words } of longFirst) {
    const same = (byWord.get(words.at(-1) as string) ?? []).filter((p) => sameFullName(p.words, words));
    const one = same.length === 1 ? same[0] : partOfOne(words, byWord);
    if (one) one.mentions.push(mention);
    else
      enter(
        { words, mentions: [mention], nickname: nicknameIn(mention.text), gender: undefined, seen: -1, bare: false },
        people,
        byWord,
      );
  }
  for (const person of people) person.gender = genderByName(person.words[0] as string);
  const owner = new Map(people.flatMap((p) => p.mentions.map((m) => [m, p] as const)));
  const loose = new Map<string, NameMention[]>();
  for (const { mention, words } of named) {
    const word = words[0] as string;
    const one =
      owner.get(mention) ?? (words.length === 1 ? whose(word, mention, byWord, titleGender(doc, mention)) : undefined);
    if (one) {
      if (words.length === 1) one.mentions.push(mention);
      one.bare ||= words.length === 1;
      one.seen = mention.first;
    } else loose.set(word, [...(loose.get(word) ?? []), mention]);
  }
  return [...people.map((p) => p.mentions), ...loose.values()];
}

function enter(person: Person, people: Person[], byWord: Map<string, Person[]>): void {
  people.push(person);
  const ends = new Set([person.words[0] as string, person.words.at(-1) as string]);
  if (person.nickname) ends.add(person.nickname);
  for (const word of ends) {
    const list = byWord.get(word);
    if (list) list.push(person);
    else byWord.set(word, [person]);
  }
}

/** “Rolf Teague”, “R. Teague”, “Rolf A. Teague” and “Rolf Anders Teague”; “Bill” and “William”. */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [firstA, firstB] = [a[0] as string, b[0] as string];
  if (!sameGivenName(firstA, firstB) && !initialOf(firstA, firstB)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.slice(1, -1).every((w) => long.slice(1, -1).some((l) => l === w || initialOf(l, w)));
}

const initialOf = (a: string, b: string): boolean => a[0] === b[0] && (a.length === 1 || b.length === 1);

/** “de Blasio” of “Bill de Blasio”, “García Márquez” of “Gabriel García Márquez”, “Ana Paula” of “Ana Paula Ribeiro”. */
function partOfOne(words: readonly string[], byWord: ReadonlyMap<string, Person[]>) {
  const ends = [...(byWord.get(words.at(-1) as string) ?? []), ...(byWord.get(words[0] as string) ?? [])];
  const holders = new Set(
    ends.filter((p) => p.words.length > words.length && (isTail(p.words, words) || isLead(p.words, words))),
  );
  return holders.size === 1 ? [...holders][0] : undefined;
}

const isTail = (long: readonly string[], short: readonly string[]) =>
  short.every((w, i) => w === long[long.length - short.length + i]);
const isLead = (long: readonly string[], short: readonly string[]) => short.every((w, i) => w === long[i]);

/**
 * Whose one-word name it is. A surname goes before a first name. Where two people bear it, a “Mrs” may tell; or it is
 * the one who stood under that name before the other came in, or the one just named where the other is long gone.
 */
function whose(word: string, mention: NameMention, byWord: ReadonlyMap<string, Person[]>, gender: Gender | undefined) {
  const bearers = byWord.get(word) ?? [];
  const bySurname = bearers.filter((p) => p.words.at(-1) === word);
  const all = bySurname.length > 0 ? bySurname : bearers;
  if (all.length <= 1) return all[0];
  if (gender) {
    const fitting = all.filter((p) => p.gender === gender);
    return fitting.length === 1 ? fitting[0] : undefined;
  }
  const known = all.filter((p) => p.seen >= 0);
  if (known.length === 1) return known[0];
  const used = known.filter((p) => p.bare);
  if (used.length === 1) return used[0];
  const near = known.filter((p) => mention.first - p.seen <= NEAR);
  return near.length === 1 && known.every((p) => p === near[0] || mention.first - p.seen > FAR) ? near[0] : undefined;
}

/** In tokens: where of two one was just named and the other long ago, the first is meant. */
const NEAR = 100;
const FAR = 300;

/** The gender that a title before the name gives away: “Mrs. Clinton”. */
export function titleGender(doc: Doc, mention: { readonly first: number }): Gender | undefined {
  const before = doc.tokens[mention.first - 1]?.lower.replace('.', '');
  const title = before === '' ? doc.tokens[mention.first - 2]?.lower : before;
  return TITLE_GENDER.get(title ?? '');
}

/** What a given name hints at; nothing for names of either kind. */
export function genderByName(given: string): Gender | undefined {
  if (FEMALE_NAMES.has(given)) return 'f';
  return MALE_NAMES.has(given) ? 'm' : undefined;
}
