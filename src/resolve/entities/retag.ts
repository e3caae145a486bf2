// One word, two types: a surname that is also a place, “Ukrainian” tagged twice over. The context decides, then the majority.
import { TITLES } from '../../lexicon/person-titles.ts';
import type { EntityType } from '../../record.ts';
import type { Doc, Token } from '../../text/doc.ts';
import type { NameMention } from '../mention.ts';

/** The mentions, with another type where one word of theirs is somebody's surname or is mostly tagged otherwise. */
export function retag(doc: Doc, mentions: readonly NameMention[]): NameMention[] {
  const surnames = new Set<string>();
  const votes = new Map<string, Map<EntityType, number>>();
  const tallies: ReadonlyMap<EntityType, number>[] = [];
  for (const [i, mention] of mentions.entries()) {
    const words = mention.personWords;
    if (mention.type === 'person' && words.length > 1)
      for (const end of [words[0], words.at(-1)]) surnames.add(end as string);
    const key = mention.words.join(' ');
    let tally = votes.get(key);
    if (!tally) {
      tally = new Map();
      votes.set(key, tally);
    }
    tally.set(mention.type, (tally.get(mention.type) ?? 0) + mention.confidence);
    if (worksThere(doc, mentions[i - 1], mention))
      tally.set('organization', (tally.get('organization') ?? 0) + CERTAIN);
    tallies.push(tally);
  }
  return mentions.map((mention, i) => {
    const { words } = mention;
    const tally = tallies[i] as ReadonlyMap<EntityType, number>;
    const type =
      words.length === 1 && surnames.has(words[0] as string)
        ? bySurname(doc, mention, tally)
        : winner(tally, mention.type);
    return type === mention.type ? mention : { ...mention, type };
  });
}

const CERTAIN = 4;

/** “economist Rui Tavares of [Fundo Norte]”, “[Marlow Motors Inc.]”: no person, whatever the tagger says. */
function worksThere(doc: Doc, before: NameMention | undefined, mention: NameMention): boolean {
  if (isCompany(mention.text)) return true;
  if (mention.type !== 'person' || before?.type !== 'person' || before.last !== mention.first - 1) return false;
  return /^(?:of|at)$/.test((doc.tokens[before.last] as Token).lower) && doc.tokens[mention.last]?.pos !== 'PROPN';
}

const isCompany = (name: string): boolean =>
  name.includes(' ') && / (?:Inc|Corp|Ltd|LLC|LLP|plc|PLC|GmbH|AG|S\.?A)\.?$/.test(name);

const LOCATIVE = /^(?:in|at|near|across|around|outside|throughout|from|toward|towards)$/;

/** “Austin said”, beside a Lloyd Austin; but “in Austin”, and a company of that name, stay what they are. */
function bySurname(doc: Doc, mention: NameMention, tally: ReadonlyMap<EntityType, number>): EntityType {
  if (mention.type === 'person') return 'person';
  const before = doc.tokens[mention.first - 1]?.lower ?? '';
  if (TITLES.has(before.replace('.', '')) || (before === '.' && TITLES.has(doc.tokens[mention.first - 2]?.lower ?? '')))
    return 'person';
  if (LOCATIVE.test(before)) return mention.type;
  const people = tally.get('person') ?? 0;
  if (mention.type === 'place' || people > (tally.get(mention.type) ?? 0)) return 'person';
  return mention.type;
}

/** What most of the mentions are, where that is clear: twice as many, and a nationality before a place. */
function winner(tally: ReadonlyMap<EntityType, number>, type: EntityType): EntityType {
  const own = tally.get(type) ?? 0;
  if (type === 'place' && (tally.get('nationality') ?? 0) >= own) return 'nationality';
  for (const [other, votes] of tally) if (votes >= 2 * own) return other;
  return type;
}
