// Names to figures: which mentions are one person, one body, one place, and what the text says they are.
import { NOUN_GENDER } from '../../lexicon/gendered-nouns.ts';
import { SPELT_OUT } from '../../lexicon/person-titles.ts';
import type { EntityType } from '../../record.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { span } from '../../text/span.ts';
import type { Figure } from '../figure.ts';
import type { NameMention } from '../mention.ts';
import { isOutlet } from '../sources/kinds.ts';
import { isAcronym } from './acronyms.ts';
import { ageOf, calledByAge } from './ages.ts';
import { genderByName } from './bearers.ts';
import { birthNames, isBirthName } from './birth-names.ts';
import { groupBodies } from './bodies.ts';
import { bodyHeads } from './body-heads.ts';
import { groupPeople, isHers, titleGender } from './people.ts';
import { bare } from './role-token.ts';
import { rolesOf } from './roles.ts';
import { withSharedSurnames } from './shared-surname.ts';
import { type Stated, statedNames } from './stated.ts';
import { personWords } from './words.ts';

/** The figures that the names make, in the order in which they enter. */
export function figuresOf(doc: Doc, found: readonly NameMention[]): Figure[] {
  const stated = [...statedNames(doc, found), ...birthNames(doc, found)];
  const mentions = asStated(found, stated);
  const people = groupPeople(
    doc,
    withSharedSurnames(
      doc,
      mentions.filter((m) => m.type === 'person'),
    ),
  );
  const bodies = groupBodies(
    doc,
    mentions.filter((m) => m.type !== 'person'),
  );
  const groups = joined([...people, ...bodies], stated).map((group) => group.sort((a, b) => a.start - b.start));
  groups.sort((a, b) => (a[0] as NameMention).start - (b[0] as NameMention).start);
  return groups.map((group, index) => figure(doc, group, index));
}

/** A name that the text says is a person's is one everywhere. */
function asStated(mentions: readonly NameMention[], stated: readonly Stated[]): readonly NameMention[] {
  const people = new Set(stated.filter(({ other }) => other.type === 'person').map(({ other }) => other.text));
  if (people.size === 0) return mentions;
  return mentions.map((m) => (people.has(m.text) && m.type !== 'person' ? { ...m, type: 'person' } : m));
}

/** The groups, those of two names of one figure put together. */
function joined(groups: NameMention[][], stated: readonly Stated[]): NameMention[][] {
  if (stated.length === 0) return groups;
  const groupAt = new Map(groups.flatMap((group) => group.map((m) => [m.start, group] as const)));
  for (const { name, other } of stated) {
    const [to, from] = [groupAt.get(name.start), groupAt.get(other.start)];
    if (!to || !from || to === from || (to[0]?.type === 'person') !== (from[0]?.type === 'person')) continue;
    for (const mention of from.splice(0)) {
      groupAt.set(mention.start, to);
      to.push(mention);
    }
  }
  return groups.filter((group) => group.length > 0);
}

function figure(doc: Doc, names: NameMention[], index: number): Figure {
  const type = typeOf(names);
  const own = names.filter((m) => !isBirthName(doc, m));
  const name = fullest(own.length > 0 ? own : names, type);
  const made: Figure = {
    index,
    type,
    name,
    names,
    aliases: aliasesOf(names, name),
    roles: [],
    heads: new Set(),
    gender: undefined,
    sure: false,
    plural: type === 'nationality',
    others: [],
  };
  if (type === 'person') for (const mention of names) readRoles(doc, made, mention);
  else for (const mention of names) for (const head of bodyHeads(doc, mention)) made.heads.add(head);
  if (type === 'person' && !made.gender) made.gender = genderByName(personWords(name)[0] ?? '');
  if (isOutlet(made)) for (const head of OUTLET_NOUNS) made.heads.add(head);
  return made;
}

/** What an outlet may be called. */
const OUTLET_NOUNS: readonly string[] = [
  'broadcaster',
  'channel',
  'magazine',
  'network',
  'newspaper',
  'outlet',
  'paper',
  'station',
];

const NOTHING = { lower: '' } as Token;

function readRoles(doc: Doc, person: Figure, mention: NameMention): void {
  const title = titleGender(doc, mention);
  if (title && !person.sure) [person.gender, person.sure] = [title, true];
  const age = ageOf(doc, mention);
  if (age) person.heads.add(calledByAge(age));
  if (bare(doc.tokens[mention.first - 1] ?? NOTHING) === 'dr') person.heads.add('doctor');
  for (const role of rolesOf(doc, mention)) {
    const first = doc.tokens[role.first] as Token;
    const last = doc.tokens[role.last - 1] as Token;
    const found = span(doc.text, first.start, last.end);
    if (!person.roles.some((r) => r.text.toLowerCase() === found.text.toLowerCase())) person.roles.push(found);
    const head = doc.tokens[role.head] as Token;
    const word = head.lower.replace(/\.$/, '');
    // lemmas are American: “Cllr” is a councillor and a councilor
    const whole = SPELT_OUT.get(word) ?? word;
    for (const noun of [word, head.lemma, whole, whole.replace(/llor$/, 'lor')]) person.heads.add(noun);
    const gender = NOUN_GENDER.get(head.lower) ?? NOUN_GENDER.get(head.lemma);
    const hers = word === 'sheikh' && isHers(doc.tokens[mention.first]?.lower ?? '');
    if (gender && !person.sure && !hers) [person.gender, person.sure] = [gender, true];
  }
}

/** The type that most of the mentions have, weighed by confidence; of two equal ones the first. */
function typeOf(names: readonly NameMention[]): EntityType {
  const [{ type: first }] = names as [NameMention];
  if (names.every(({ type }) => type === first)) return first;
  const votes = new Map<EntityType, number>();
  for (const { type, confidence } of names) votes.set(type, (votes.get(type) ?? 0) + confidence);
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

const withoutArticle = (text: string): string =>
  text.charCodeAt(2) === 101 || text.charCodeAt(2) === 69 ? text.replace(/^the\s+(?=\S)/i, '') : text;
const spaced = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text);

/** “Crooked Hillary Clinton”: a word in front of a name that also stands without it, and is no given name. */
function hasEpithet(name: string, names: readonly NameMention[]): boolean {
  const [first, second, ...others] = personWords(name);
  if (!first || !second || others.length === 0 || first.length < 3 || genderByName(first) || !genderByName(second))
    return false;
  const rest = [second, ...others].join(' ');
  return names.some((m) => m.personWords.join(' ') === rest);
}

/** Most words first; then what is not all capitals; then the longest; then the first. */
function fullest(names: readonly NameMention[], type: EntityType): string {
  const forms = new Set(names.map(({ text, full }) => full ?? (type === 'work' ? text : withoutArticle(text))));
  if (forms.size === 1 || type === 'nationality') return spaced(shortest([...forms]));
  let best = '';
  let bestRank = [-1, -1, -1];
  for (const name of forms) {
    const shouts = name === name.toUpperCase() && !isAcronym(name);
    const epithet = type === 'person' && hasEpithet(name, names);
    const rank = [isAcronym(name) || epithet ? 0 : name.split(/\s+/).length, shouts ? 0 : 1, name.length];
    const [a, b, c] = rank.map((r, i) => r - (bestRank[i] as number)) as [number, number, number];
    if (a > 0 || (a === 0 && (b > 0 || (b === 0 && c > 0)))) [best, bestRank] = [name, rank];
  }
  return spaced(best);
}

const shortest = (forms: readonly string[]): string => forms.reduce((a, b) => (b.length < a.length ? b : a));

/** The other forms, each once, in order; those that differ by capitals or dots only are the same. */
function aliasesOf(names: readonly NameMention[], name: string): string[] {
  if (withoutArticle(name) === name && names.every(({ text }) => text === name)) return [];
  const key = (text: string) => text.replace(/[.\s]/g, '').toLowerCase();
  const seen = new Set([key(name)]);
  const aliases: string[] = [];
  const shouting = (m: NameMention) => (m.text === m.text.toUpperCase() && !isAcronym(m.text) ? 1 : 0);
  for (const mention of [...names].sort((a, b) => shouting(a) - shouting(b))) {
    const text = withoutArticle(mention.text).replace(/\s+/g, ' ');
    if (seen.has(key(text))) continue;
    seen.add(key(text));
    aliases.push(text);
  }
  return aliases;
}
