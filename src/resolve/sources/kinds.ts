// What kind of source a name or a noun is.
import { OUTLET_WORDS, OUTLETS } from '../../lexicon/outlets.ts';
import { BODIES, DOCUMENTS, MEDIA, PEOPLE, SOMEBODY } from '../../lexicon/source-nouns.ts';
import type { SourceKind } from '../../record.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { isRoleToken } from '../entities/roles.ts';
import { nameWords } from '../entities/words.ts';
import type { Figure } from '../figure.ts';
import type { Phrase } from '../phrase.ts';

export function kindOfFigure(figure: Figure): SourceKind {
  switch (figure.type) {
    case 'person':
      return 'named-person';
    case 'unnamed':
      return 'unnamed-person';
    case 'nationality':
      return 'group';
    case 'law':
      return 'document';
    case 'work':
      return isOutlet(figure) ? 'media' : 'document';
    case 'event':
      return 'unknown';
    default:
      return isOutlet(figure) ? 'media' : 'organization';
  }
}

const OUTLET_HEADS: readonly string[] = ['broadcaster', 'magazine', 'newspaper', 'station', 'tabloid', 'website'];

/** A paper, station or agency: by the list, by the last word of its name, or by the noun beside it. */
export function isOutlet(figure: Figure): boolean {
  if (figure.type === 'person' || figure.type === 'nationality' || figure.type === 'unnamed') return false;
  if (OUTLET_HEADS.some((head) => figure.heads.has(head))) return true;
  return [figure.name, ...figure.aliases].some((name) => {
    const words = nameWords(name);
    if (OUTLETS.has(words.join(' ')) || OUTLETS.has(`the ${words.join(' ')}`)) return true;
    if (words.length < 2 || figure.type === 'place' || words.includes('of') || words.includes('for')) return false;
    return OUTLET_WORDS.has(words.at(-1) as string);
  });
}

const isPlural = (token: Token): boolean =>
  token.lower !== token.lemma && /s$|^(?:men|women|people|children)$/.test(token.lower);

/** “media reports”, “local press accounts”, “a news agency”. */
const PRESSING: ReadonlySet<string> = new Set([
  'media',
  'news',
  'newspaper',
  'press',
  'radio',
  'television',
  'tv',
  'wire',
]);

/** The kind of a source that has no name, by its head noun. */
export function kindOfPhrase(doc: Doc, phrase: Phrase): SourceKind {
  const head = doc.tokens[phrase.head] as Token;
  const has = (set: ReadonlySet<string>) => set.has(head.lower) || set.has(head.lemma);
  const before = doc.tokens[phrase.head - 1]?.lower ?? '';
  if (phrase.head > phrase.first && PRESSING.has(before) && !isRoleToken(head))
    return before === 'press' && head.lemma === 'release' ? 'document' : 'media';
  const person = isRoleToken(head) || SOMEBODY.has(head.lower) || SOMEBODY.has(head.lemma);
  if (has(DOCUMENTS) && !(person && !isPlural(head))) return 'document';
  if (has(MEDIA)) return 'media';
  if (doc.tokens[phrase.first]?.lower === 'one' && doc.tokens[phrase.first + 1]?.lower === 'of')
    return 'unnamed-person';
  if (PEOPLE.has(head.lower)) return 'group';
  if (person && !isCompany(head)) return isPlural(head) || phrase.joined ? 'group' : 'unnamed-person';
  if (has(BODIES)) return isPlural(head) ? 'group' : 'organization';
  if (PEOPLE.has(head.lemma)) return 'group';
  return doc.tokens[phrase.first]?.lower === 'one' && head.pos === 'NOUN' ? 'unnamed-person' : 'unknown';
}

/** Words for people and for companies; without more to go by a company: “the operator said”. */
const isCompany = (head: Token): boolean =>
  /^(?:broadcaster|developer|lender|maker|manufacturer|operator|producer|regulator|watchdog)$/.test(head.lemma);
