// What kind of source a name or a noun is.
import { OUTLET_WORDS, OUTLETS } from '../../lexicon/outlets.ts';
import { isRole } from '../../lexicon/roles.ts';
import { BODIES, DOCUMENTS, MEDIA, PEOPLE, SOMEBODY } from '../../lexicon/source-nouns.ts';
import type { SourceKind } from '../../record.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { isRoleToken } from '../entities/role-token.ts';
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
    const last = words.at(-1) as string;
    // “the Star-Ledger”
    const part = last.slice(last.lastIndexOf('-') + 1);
    if ((words.length < 2 && part === last) || figure.type === 'place' || words.includes('of') || words.includes('for'))
      return false;
    return OUTLET_WORDS.has(part);
  });
}

const isPlural = (token: Token): boolean =>
  token.lower !== singularOf(token) && /s$|^(?:men|women|people|children)$/.test(token.lower);

/** The tagger leaves plurals with a capital as they are: “Developers”. */
function singularOf({ lower, lemma }: Token): string {
  if (lemma !== lower || lower.length < 4 || !/[^s]s$/.test(lower)) return lemma;
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
}

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

/** The kind of a source that has no name, by its head noun; where that tells nothing, by the noun beside it. */
export function kindOfPhrase(doc: Doc, phrase: Phrase): SourceKind {
  if (isListedOutlet(doc, phrase)) return 'media';
  const kind = kindOfHead(doc, phrase, phrase.head);
  if (kind !== 'unknown') return kind;
  const other = phrase.joined ? lastNoun(doc, phrase.coreEnd, phrase.last) : nounBeside(doc, phrase);
  if (other === undefined) return 'unknown';
  const beside = kindOfHead(doc, phrase, other);
  return phrase.joined && beside !== 'unknown' && beside !== 'document' ? 'group' : beside;
}

/** “according to The Verge”: a common noun for the taggers, but both words have capitals. */
function isListedOutlet({ tokens }: Doc, { first, last }: Phrase): boolean {
  const [the, ...rest] = tokens.slice(first, last);
  if (the?.text !== 'The' || rest.length === 0 || !rest.every(({ text }) => /^\p{Lu}/u.test(text))) return false;
  return OUTLETS.has(`the ${rest.map(({ lower }) => lower).join(' ')}`);
}

function kindOfHead(doc: Doc, phrase: Phrase, at: number): SourceKind {
  const head = doc.tokens[at] as Token;
  const singular = singularOf(head);
  const has = (set: ReadonlySet<string>) => set.has(head.lower) || set.has(singular);
  const before = doc.tokens[at - 1]?.lower ?? '';
  if (at > phrase.first && PRESSING.has(before) && !isRoleToken(head))
    return before === 'press' && singular === 'release' ? 'document' : 'media';
  const person = isRoleToken(head) || isRole(singular) || SOMEBODY.has(head.lower) || SOMEBODY.has(singular);
  if (has(DOCUMENTS) && !(person && !isPlural(head))) return 'document';
  if (has(MEDIA)) return 'media';
  // the 34-[year]-old
  if (head.lower === 'year' && /^olds?$/.test(doc.tokens[at + 2]?.lower ?? ''))
    return doc.tokens[at + 2]!.lower === 'old' ? 'unnamed-person' : 'group';
  const opening = doc.tokens[phrase.first]?.lower;
  if (opening === 'one' && doc.tokens[phrase.first + 1]?.lower === 'of') return 'unnamed-person';
  if (PEOPLE.has(head.lower) || SEVERAL.has(head.lower)) return 'group';
  if (person && !COMPANIES.test(singular)) return isPlural(head) || phrase.joined ? 'group' : 'unnamed-person';
  if (has(BODIES)) return isPlural(head) && head.pos !== 'PROPN' ? 'group' : 'organization';
  if (PEOPLE.has(singular)) return 'group';
  return opening === 'one' && head.pos === 'NOUN' ? 'unnamed-person' : 'unknown';
}

/** [Some] say; [those] close to her. */
const SEVERAL: ReadonlySet<string> = new Set(['all', 'few', 'many', 'most', 'some', 'those']);

/** “Federal and state [officials]” */
function lastNoun(doc: Doc, from: number, to: number): number | undefined {
  let noun: number | undefined;
  for (let i = from; i < to; i++) {
    const { pos } = doc.tokens[i] as Token;
    if (pos === 'NOUN' || pos === 'PROPN') noun = i;
    else if (noun !== undefined) break;
  }
  return noun;
}

/** “…, the [agency] that oversees the program” */
function nounBeside(doc: Doc, { coreEnd, last }: Phrase): number | undefined {
  if (doc.tokens[coreEnd]?.lower !== ',' || doc.tokens[coreEnd + 1]?.pos !== 'DET') return undefined;
  return lastNoun(doc, coreEnd + 1, last);
}

/** Words for people and for companies; without more to go by a company: “the operator said”. */
const COMPANIES = /^(?:broadcaster|developer|lender|maker|manufacturer|operator|producer|regulator|watchdog)$/;
