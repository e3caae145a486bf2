// Whose name it is when only a part of it is given: a surname, a first name, two of four words.
import { EAST_ASIAN_SURNAMES } from '../../lexicon/east-asian-surnames.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/first-names.ts';
import { longForms, sameGivenName } from '../../lexicon/nicknames.ts';
import type { Gender } from '../../lexicon/person-titles.ts';
import { put } from '../lists.ts';
import type { NameMention } from '../mention.ts';

/** A person by the names that are certainly theirs. */
export interface Person {
  /** The words of the fullest name. */
  readonly words: readonly string[];
  readonly mentions: NameMention[];
  readonly nickname: string | undefined;
  gender: Gender | undefined;
  /** Token of their last name so far, while the parts of names are read from start to end; -1 before they come in. */
  seen: number;
  /** The parts of their name under which they have stood so far: a son called “Tom” is not meant by “Ruiz”. */
  readonly bare: Set<string>;
  /** Have they been named so far for their own sake, and not to say whose daughter somebody is? */
  fore: boolean;
}

/** More people under one word than this tell nothing. */
const CROWD = 40;

/** People by each word of their names and by their nickname. */
export class Register {
  private readonly byWord = new Map<string, Person[]>();

  enter(person: Person): void {
    for (const word of new Set([...person.words, ...(person.nickname ? [person.nickname] : [])]))
      put(this.byWord, word, person);
  }

  private under(word: string | undefined): readonly Person[] {
    const list = this.byWord.get(word ?? '') ?? [];
    return list.length > CROWD ? [] : list;
  }

  /** “Rolf Teague” is “Rolf Anders Teague”. */
  sameAs(words: readonly string[]): Person | undefined {
    const same = this.under(words.at(-1)).filter((p) => sameFullName(p.words, words));
    return same.length === 1 ? same[0] : undefined;
  }

  /** Those of whose names this is a part. */
  bearers(words: readonly string[]): readonly Person[] {
    return words.length === 1 ? this.ofWord(words[0] as string) : this.ofPart(words);
  }

  /** “de Blasio” of “Bill de Blasio”, “García Márquez” of “Gabriel García Márquez”, “Ana Paula” of “Ana Paula Ribeiro”. */
  private ofPart(words: readonly string[]): readonly Person[] {
    const near = new Set([...this.under(words.at(-1)), ...this.under(words[0])]);
    return [...near].filter((p) => p.words.length > words.length && (isTail(p.words, words) || isLead(p.words, words)));
  }

  /** By surname; else by first name or nickname; else by a word in the middle: “Quintanar” of María Quintanar Ibarra. */
  private ofWord(word: string): readonly Person[] {
    const all = this.under(word);
    const bySurname = all.filter((p) => surnameOf(p.words) === word || fathersName(p.words) === word);
    if (bySurname.length > 0) return bySurname;
    const byEnd = all.filter((p) => p.words[0] === word || p.nickname === word || p.words.at(-1) === word);
    if (byEnd.length > 0) return byEnd;
    if (all.length > 0) return all;
    return [...longForms(word)].flatMap((long) => this.under(long).filter((p) => p.words[0] === long));
  }
}

/** “Rolf Teague”, “R. Teague”, “Rolf A. Teague” and “Rolf Anders Teague”; “Bill” and “William”. */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [firstA, firstB] = [a[0] as string, b[0] as string];
  if (!sameGivenName(firstA, firstB) && !initialOf(firstA, firstB)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.slice(1, -1).every((w) => long.slice(1, -1).some((l) => l === w || initialOf(l, w)));
}

const initialOf = (a: string, b: string): boolean => a[0] === b[0] && (a.length === 1 || b.length === 1);

const isTail = (long: readonly string[], short: readonly string[]) =>
  short.every((w, i) => w === long[long.length - short.length + i]);
const isLead = (long: readonly string[], short: readonly string[]) => short.every((w, i) => w === long[i]);

/** The first of two surnames: “Quintanar” of María Quintanar Ibarra. */
function fathersName(words: readonly string[]): string | undefined {
  const word = words.length > 2 ? words.at(-2) : undefined;
  return word !== undefined && word.length > 2 && genderByName(word) === undefined ? word : undefined;
}

/** The last word; what stands before “de” in “Beatriz Ordóñez de Olvera”; the first of “Liang Guozhen” and “Kim Jong Un”, whose surname leads. */
export function surnameOf(words: readonly string[]): string | undefined {
  const [first, ...rest] = words;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return first;
  if (words.length > 3 && words.at(-2) === 'de') return words.at(-3);
  const leads = EAST_ASIAN_SURNAMES.has(first) && !EAST_ASIAN_SURNAMES.has(last) && genderByName(last) === undefined;
  return leads ? first : last;
}

/** What a given name hints at; nothing for names of either kind. */
export function genderByName(given: string): Gender | undefined {
  if (FEMALE_NAMES.has(given)) return 'f';
  return MALE_NAMES.has(given) ? 'm' : undefined;
}

/**
 * Which of several bearers is meant. A “Mrs” may tell; a headline means the one who comes in first; else it is the one
 * who stood under that name before the other came in, or the one who is not only there as somebody's father, or the one
 * just named where the other is long gone; else nobody.
 */
export function choose(
  all: readonly Person[],
  mention: NameMention,
  gender: Gender | undefined,
  headline: boolean,
): Person | undefined {
  if (all.length === 1) return isOther(all[0] as Person, gender) ? undefined : all[0];
  const fitting = gender ? all.filter((p) => p.gender === gender) : all;
  if (fitting.length <= 1) return fitting[0];
  const known = fitting.filter((p) => p.seen >= 0);
  if (known.length === 0 && headline) return fitting.reduce((a, b) => (firstOf(b) < firstOf(a) ? b : a));
  if (known.length <= 1) return known[0];
  const under = mention.personWords.join(' ');
  const used = known.filter((p) => p.bare.has(under));
  if (used.length === 1) return used[0];
  const fore = known.filter((p) => p.fore);
  if (fore.length === 1) return fore[0];
  const near = known.filter((p) => mention.first - p.seen <= NEAR);
  return near.length === 1 && known.every((p) => p === near[0] || mention.first - p.seen > FAR) ? near[0] : undefined;
}

/** “Jones, a father of two, …”, and a Kelly Jones who comes in later. */
const isOther = (person: Person, gender: Gender | undefined): boolean =>
  person.seen < 0 && gender !== undefined && person.gender !== undefined && person.gender !== gender;

const firstOf = (person: Person): number =>
  person.mentions.reduce((n, m) => Math.min(n, m.first), Number.POSITIVE_INFINITY);

/** In tokens: where of two one was just named and the other long ago, the first is meant. */
const NEAR = 100;
const FAR = 300;
