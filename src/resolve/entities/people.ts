// Which names are the same person's: full name → surname → first name. Two people are never joined on a doubt.
import { NOUN_GENDER } from '../../lexicon/gendered-nouns.ts';
import { type Gender, TITLE_GENDER } from '../../lexicon/person-titles.ts';
import type { Doc } from '../../text/doc.ts';
import { isDek } from '../dek.ts';
import { put } from '../lists.ts';
import type { NameMention } from '../mention.ts';
import { choose, genderByName, type Person, Register, surnameOf } from './bearers.ts';
import { rolesOf } from './roles.ts';
import { byTitle } from './same-title.ts';
import { nicknameIn } from './words.ts';

interface Named {
  readonly mention: NameMention;
  readonly words: readonly string[];
}

/** One list of mentions for each person. */
export function groupPeople(doc: Doc, mentions: readonly NameMention[]): NameMention[][] {
  const named = mentions.map((mention): Named => ({ mention, words: mention.personWords }));
  const register = new Register();
  const owners = fullNames(doc, named, register);
  const people = new Set(owners.values());
  const loose = new Map<string, NameMention[]>();
  for (const { mention, words } of named) {
    const owner = owners.get(mention);
    const one = owner ?? part(doc, mention, register.bearers(words));
    if (!one) {
      const key = words.join(' ');
      put(loose, key, mention);
      continue;
    }
    if (!owner) {
      one.mentions.push(mention);
      // “Bill” of “Bill and Hillary Clinton” is no short name for him
      if (doc.tokens[mention.last]?.lower !== 'and') one.bare.add(words.join(' '));
    }
    // who is killed in the line under the headline may be somebody's husband below
    // and whom it calls “Ana”, it does not call “Ruiz”
    const whole = owner !== undefined || words.at(-1) === surnameOf(one.words);
    one.fore ||= whole && !isAside(doc, mention) && !isDek(doc, doc.tokens[mention.first]?.block ?? -1);
    one.seen = mention.first;
  }
  return [...[...people].map((p) => p.mentions), ...loose.values()];
}

/** Whose a part of a name is. */
function part(doc: Doc, mention: NameMention, bearers: readonly Person[]): Person | undefined {
  const [one, ...others] = bearers;
  if (one && others.length === 0 && isSpouse(doc, mention, one)) return undefined;
  if (others.length === 0 && (!one || one.seen >= 0)) return one;
  const titled = byTitle(doc, mention, bearers);
  if (titled) return titled;
  const headline = doc.blocks[doc.tokens[mention.first]?.block ?? -1]?.kind === 'headline';
  return choose(bearers, mention, titleGender(doc, mention) ?? roleGender(doc, mention), headline);
}

/** “Tom Ruiz left. “My wife, Ana, knows,” he said. [Ms. Ruiz] …”: of the other gender, and a relative of that gender just spoken of. */
function isSpouse(doc: Doc, mention: NameMention, { gender }: Person): boolean {
  const title = titleGender(doc, mention);
  if (!title || !gender || title === gender) return false;
  const before = doc.tokens.slice(Math.max(0, mention.first - KIN_WITHIN), mention.first);
  return before.some((t, i) => OWNERS.test(t.lower) && NOUN_GENDER.get(before[i + 1]?.lower ?? '') === title);
}

/** In tokens. */
const KIN_WITHIN = 60;
const OWNERS = /^(?:my|his|her|their|'s)$/;

/** Those named in full, the longest names first, and whose each of these mentions is. */
function fullNames(doc: Doc, named: readonly Named[], register: Register): Map<NameMention, Person> {
  const owners = new Map<NameMention, Person>();
  const longFirst = named.filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length);
  for (const { mention, words } of longFirst) {
    const same = register.sameAs(words);
    if (!same && register.bearers(words).length > 0) continue;
    const person: Person = same ?? {
      words,
      mentions: [],
      nickname: nicknameIn(mention.text),
      gender: undefined,
      seen: -1,
      bare: new Set(),
      fore: false,
    };
    if (!same) register.enter(person);
    person.mentions.push(mention);
    owners.set(mention, person);
  }
  for (const person of new Set(owners.values())) {
    const [first] = person.mentions as [NameMention];
    person.gender = titleGender(doc, first) ?? roleGender(doc, first) ?? genderByName(person.words[0] as string);
  }
  return owners;
}

/** “Eva Field, daughter of the former mayor [Tom Field]”, “his son [Tom Field]”: named to say who somebody else is, or as theirs. */
function isAside({ tokens }: Doc, { first, last }: NameMention): boolean {
  const comma = tokens[first - 1]?.lower === ',';
  // “It fell on her husband, Ana Ruiz still …”
  if (comma && /^(?:VERB|AUX|ADV)$/.test(tokens[last]?.pos ?? '')) return false;
  const kin = comma ? first - 2 : first - 1;
  const owner = tokens[kin - 1]?.pos === 'ADJ' ? tokens[kin - 2] : tokens[kin - 1];
  // “Ana Ruiz’s son, Tom Ruiz, left”: that is about him
  const owned = (owner?.pos === 'PART' && kin === first - 1) || /^(?:his|her|their)$/.test(owner?.lower ?? '');
  if (owned && NOUN_GENDER.has(tokens[kin]?.lower ?? '')) return true;
  let at = first - 1;
  while (at > first - 6 && /^\p{Lu}|^\.$|^(?:former|late|the|then)$/u.test(tokens[at]?.text ?? '')) at--;
  return tokens[at]?.lower === 'of' && NOUN_GENDER.has(tokens[at - 1]?.lower ?? '');
}

/** “Sheikh [Hasina]”: in Bengal a family name, which women have too. */
export const isHers = (name: string): boolean =>
  name.endsWith('a') &&
  genderByName(name) !== TITLE_GENDER.get('sheikh') &&
  !/^(?:abdulla|hamza|isa|khalifa|mou?stafa|musa|mustafa|yahya)$/.test(name);

/** The gender that a title before the name gives away: “Mrs. Clinton”. */
export function titleGender(doc: Doc, mention: { readonly first: number }): Gender | undefined {
  const before = doc.tokens[mention.first - 1]?.lower.replace('.', '');
  const title = before === '' ? doc.tokens[mention.first - 2]?.lower : before;
  if (title === 'sheikh' && isHers(doc.tokens[mention.first]?.lower ?? '')) return undefined;
  return TITLE_GENDER.get(title ?? '');
}

/** “His daughter, Folake Adekoya” */
function roleGender(doc: Doc, mention: NameMention): Gender | undefined {
  for (const { head } of rolesOf(doc, mention)) {
    const gender = NOUN_GENDER.get(doc.tokens[head]?.lower ?? '');
    if (gender) return gender;
  }
  return undefined;
}
