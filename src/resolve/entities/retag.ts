// One word, two types: a surname that is also a place, “Ukrainian” tagged twice over. The context decides, then the majority.
import { DATELINE_CITIES } from '../../lexicon/dateline-cities.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/first-names.ts';
import { NOUN_GENDER } from '../../lexicon/gendered-nouns.ts';
import { STORMS } from '../../lexicon/name-heads.ts';
import { OUTLETS } from '../../lexicon/outlets.ts';
import { TITLES } from '../../lexicon/person-titles.ts';
import type { EntityType } from '../../record.ts';
import type { Doc, Token } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';
import { isBody, isCompany } from './body-names.ts';
import { isInBrackets } from './brackets.ts';
import { isCalledCompany, isCalledOutlet } from './companies.ts';

/** The mentions, with another type where one word of theirs is somebody's surname or is mostly tagged otherwise. */
export function retag(doc: Doc, mentions: readonly NameMention[]): NameMention[] {
  const surnames = new Set<string>();
  const tails = new Set<string>();
  const votes = new Map<string, Map<EntityType, number>>();
  const tallies: ReadonlyMap<EntityType, number>[] = [];
  const companies = leadsOf(mentions);
  const people = new Set(mentions.flatMap((m) => (m.type === 'person' && m.words.length > 1 ? m.personWords : [])));
  const storms = new Set(mentions.filter(isStorm).map(({ words }) => words.at(-1) as string));
  for (const [i, mention] of mentions.entries()) {
    const words = mention.personWords;
    if (mention.type === 'person' && words.length > 1)
      for (const end of [words[0], words.at(-1)]) surnames.add(end as string);
    if (mention.type === 'person' && words.length > 2) tails.add(words.slice(-2).join(' '));
    const key = mention.words.join(' ');
    let tally = votes.get(key);
    if (!tally) {
      tally = new Map();
      votes.set(key, tally);
    }
    tally.set(mention.type, (tally.get(mention.type) ?? 0) + mention.confidence);
    const sure = surely(doc, mentions, i, { companies, people });
    if (sure) tally.set(sure, (tally.get(sure) ?? 0) + CERTAIN);
    tallies.push(tally);
  }
  const bearers = bearersOf(doc, mentions);
  return mentions.map((mention, i) => {
    const { words } = mention;
    if (words.length === 1 && storms.has(words[0] as string) && !surnames.has(words[0] as string))
      return { ...mention, type: 'event' };
    // “[La Riva]” of Gloria La Riva
    if (words.length === 2 && /^(?:organization|other|product|work)$/.test(mention.type) && tails.has(words.join(' ')))
      return { ...mention, type: 'person' };
    if (isSeat(doc, mention, surnames)) return { ...mention, type: 'place' };
    const tally = tallies[i] as ReadonlyMap<EntityType, number>;
    const type =
      words.length === 1 && surnames.has(words[0] as string)
        ? bySurname(doc, mention, tally, bearers)
        : winner(tally, mention.type);
    return type === mention.type ? mention : { ...mention, type };
  });
}

const CERTAIN = 4;

/** “Hurricane Ida”, “Tropical Storm Ida”: after that Ida is no person, unless somebody has the name. */
const isStorm = ({ type, words }: NameMention): boolean =>
  type === 'event' &&
  (words.length === 2 ? STORMS.has(words[0] as string) : words.length === 3 && words[1] === 'storm');

/** The first words of companies, and the words of names that people have in full. */
interface Others {
  readonly companies: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

/** What a mention is by what stands around it, whatever the tagger says. */
function surely(doc: Doc, mentions: readonly NameMention[], i: number, others: Others): EntityType | undefined {
  const mention = mentions[i] as NameMention;
  if (worksThere(doc, mentions[i - 1], mention) || isBody(mention) || isShort(doc, mention, others))
    return 'organization';
  if (isUnknown(doc, mention) && isCalledCompany(doc, mention)) return 'organization';
  if (mention.type !== 'organization' && !isKnownPerson(mention) && isCalledOutlet(doc, mention)) return 'organization';
  if (mention.confidence < UNSURE && isInBrackets(doc, mentions[i - 1], mention)) return 'organization';
  return isRelative(doc, mention) ? 'person' : undefined;
}

const PLAIN = /^\S+ (?:Motor )?(?:Company|Corporation|Motors)$/;

/** The first words of companies: “[Tianhe] Magnetics Co.” */
const leadsOf = (mentions: readonly NameMention[]): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ text, words }) => (isCompany(text) || PLAIN.test(text) ? (words[0] as string) : [])));

/**
 * “[Tianhe] makes magnets”, which a tagger takes for a place it does not know: the company, by its first word; and “[Ford]
 * said” beside the Ford Motor Company and nobody named Ford.
 */
function isShort({ tokens }: Doc, mention: NameMention, { companies, people }: Others): boolean {
  const [word] = mention.words;
  if (mention.type === 'person' && mention.words.length === 1)
    return companies.has(word as string) && !people.has(word as string) && !isTitled(tokens, mention.first);
  if (mention.type !== 'place' || mention.words.length > 1 || !companies.has(word as string)) return false;
  if (LOCATIVE.test(tokens[mention.first - 1]?.lower ?? '') || DATELINE_CITIES.has(word as string)) return false;
  return mention.confidence < UNSURE;
}
/** A place that the tagger knows has more. */
const UNSURE = 0.7;

/** A lone word that is nobody's by its title or given name, and no place that the tagger knows. */
function isUnknown({ tokens }: Doc, { type, words, first, confidence }: NameMention): boolean {
  const [word] = words;
  if (words.length > 1 || isTitled(tokens, first)) return false;
  if (type === 'person') return !isGiven(word as string);
  if (type === 'place') return confidence < UNSURE && !DATELINE_CITIES.has(word as string);
  return type === 'other' || type === 'product' || type === 'work';
}

/** Somebody with a given name. */
const isKnownPerson = ({ type, personWords }: NameMention): boolean =>
  type === 'person' && personWords.length > 1 && isGiven(personWords[0] as string);

/** “her sister [Venus]”, “Ruiz’s son [Dallas]” */
function isRelative({ tokens }: Doc, { first, words }: NameMention): boolean {
  const before = tokens[first - 2];
  const owned = before && (before.pos === 'PART' || /^(?:his|her|my|their)$/.test(before.lower));
  return words.length < 3 && owned === true && NOUN_GENDER.has(tokens[first - 1]?.lower ?? '');
}

/** “[Washington] said it was not”, where nobody of that name is in the article. */
function isSeat({ tokens }: Doc, mention: NameMention, surnames: ReadonlySet<string>): boolean {
  const { type, first, last, words } = mention;
  if (type !== 'person' || words.length > 1 || surnames.has(words[0] as string)) return false;
  if (isTitled(tokens, first) || /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) return false;
  return DATELINE_CITIES.has(words[0] as string) && tokens[last]?.pos !== 'PART';
}

/** “economist Rui Tavares of [Fundo Norte]”, “[Marlow Motors Inc.]”: no person, whatever the tagger says. */
function worksThere(doc: Doc, before: NameMention | undefined, mention: NameMention): boolean {
  if (isCompany(mention.text)) return true;
  if (mention.type !== 'person' || before?.type !== 'person' || before.last !== mention.first - 1) return false;
  return /^(?:of|at)$/.test((doc.tokens[before.last] as Token).lower) && doc.tokens[mention.last]?.pos !== 'PROPN';
}

const LOCATIVE = /^(?:in|at|near|across|around|outside|throughout|from|toward|towards)$/;

/** “Austin said”, beside a Lloyd Austin; but “in Austin”, and a company of that name, stay what they are. */
function bySurname(
  doc: Doc,
  mention: NameMention,
  tally: ReadonlyMap<EntityType, number>,
  bearers: ReadonlySet<string>,
): EntityType {
  if (mention.type === 'person') return 'person';
  if (isTitled(doc.tokens, mention.first)) return 'person';
  const before = doc.tokens[mention.first - 1]?.lower ?? '';
  if (LOCATIVE.test(before)) return mention.type;
  const people = tally.get('person') ?? 0;
  if (mention.type === 'place' || people > (tally.get(mention.type) ?? 0)) return 'person';
  return bearers.has(mention.words[0] as string) && standsAlone(doc, mention) ? 'person' : mention.type;
}

/** How often a paper's or a station's name must stand alone beside somebody of that name to be theirs: “Ann Guardian”. */
const OFTEN = 3;

/** The surnames of people with a given name before it, where no body has the word in a longer name: not “Lind Motors”. */
function bearersOf(doc: Doc, mentions: readonly NameMention[]): ReadonlySet<string> {
  const bearers = new Set<string>();
  const alone = new Map<string, number>();
  for (const { type, words, personWords } of mentions) {
    const [first, last] = [personWords[0] ?? '', personWords.at(-1)];
    if (words.length === 1) alone.set(words[0] as string, (alone.get(words[0] as string) ?? 0) + 1);
    if (type === 'person' && last !== undefined && personWords.length > 1 && isGiven(first)) bearers.add(last);
  }
  for (const { type, words, first } of mentions) {
    if (type === 'organization' && words.length > 1) for (const word of words) bearers.delete(word);
    // where somebody is “Mr. Bloomberg”, “Bloomberg” is the agency
    if (words.length === 1 && isTitled(doc.tokens, first)) bearers.delete(words[0] as string);
  }
  for (const word of bearers)
    if ((OUTLETS.has(word) || OUTLETS.has(`the ${word}`)) && (alone.get(word) ?? 0) < OFTEN) bearers.delete(word);
  return bearers;
}

const isGiven = (word: string): boolean => word.length === 1 || FEMALE_NAMES.has(word) || MALE_NAMES.has(word);

/** “[Fiorina] said”, “[Cuban]’s team”; not “the [Guardian]”, “[Cuban] cigars”. */
function standsAlone({ tokens }: Doc, { type, first, last }: NameMention): boolean {
  const [before, next] = [tokens[first - 1], tokens[last]];
  if (type !== 'organization' && type !== 'other' && type !== 'nationality' && type !== 'product') return false;
  if (before?.sentence === tokens[first]?.sentence && /^(?:DET|ADJ|PROPN)$/.test(before?.pos ?? '')) return false;
  return !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '');
}

/** “Ms. [Ruiz]” */
function isTitled(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return TITLES.has(before.replace('.', '')) || (before === '.' && TITLES.has(tokens[first - 2]?.lower ?? ''));
}

/** What most of the mentions are, where that is clear: twice as many, and a nationality before a place. */
function winner(tally: ReadonlyMap<EntityType, number>, type: EntityType): EntityType {
  const own = tally.get(type) ?? 0;
  if (type === 'place' && (tally.get('nationality') ?? 0) >= own) return 'nationality';
  for (const [other, votes] of tally) if (votes >= 2 * own) return other;
  return type;
}
