// Verbs that somebody’s second statement may have: [urged] the council to act, [declined] to comment.
import type { Doc } from '../../../text/doc.ts';
import type { Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { tells } from './tag-grammar.ts';

/** What only people and bodies do, with what must follow where not just whoever it is done to. */
const DEEDS: ReadonlyMap<string, RegExp | undefined> = new Map([
  ...(
    'accuse advise applaud ask blame blast commend condemn criticise criticize demand dismiss hail praise reject slam ' +
    'thank urge welcome'
  )
    .split(' ')
    .map((verb) => [verb, undefined] as const),
  ...'decline pledge promise refuse threaten vow'.split(' ').map((verb) => [verb, /^(?:that|to)$/] as const),
  ['appeal', /^(?:for|to)$/],
  ['call', /^(?:for|on|upon)$/],
  ['warn', /^(?:against|of|that)$/],
]);
const OBJECTS: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);
const NO_OBJECTS: ReadonlySet<string> = new Set(['that', 'there', 'why', 'which', 'who']);
/** Verbs that have whoever is told for an object, and so a passive: was told that. */
const TELLING_WHOM: ReadonlySet<string> = new Set('advise assure inform notify remind tell warn'.split(' '));

/** Said, told, added: not says. */
export const isPast = (doc: Doc, c: Columns, head: number): boolean =>
  tells(doc, c, head) && /(?:ed|held|found|said|told)$/.test(doc.tokens[head]!.lower);

/** The verb behind an “and”: and [also] urged. */
export const verbBehind = ({ tokens }: Doc, and: number): number =>
  tokens[and + 1]?.pos === 'ADV' ? and + 2 : and + 1;

/** [urged] the council, [called on] it, [promised] to do more: in the past, and active, since something follows that it is done to. */
export function deedAt(doc: Doc, c: Columns, verb: number, last: number): Range | undefined {
  const { tokens } = doc;
  const [word, next] = [tokens[verb]!, tokens[verb + 1]];
  if (verb + 1 >= last || c.quoted[verb] || !word.lower.endsWith('ed')) return undefined;
  // but acknowledged that …: whoever had been “warned that” could stand in front
  if (next!.lower === 'that' && tells(doc, c, verb) && !TELLING_WHOM.has(word.lemma)) return [verb, verb + 1];
  if (!DEEDS.has(word.lemma)) return undefined;
  const needs = DEEDS.get(word.lemma);
  if (!needs) return OBJECTS.has(next!.pos) && !NO_OBJECTS.has(next!.lower) ? [verb, verb + 1] : undefined;
  if (!needs.test(next!.lower)) return undefined;
  return /^(?:that|to)$/.test(next!.lower) && word.lemma !== 'appeal' ? [verb, verb + 1] : [verb, verb + 2];
}
