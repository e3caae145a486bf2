// Ruiz was adamant that she had not lied; Ruiz termed the budget a fraud; Ruiz felt her side deserved more: what somebody thinks of
// a thing, without a word of saying. And Ruiz begged them to stay: what somebody wants of others.
import { isRole } from '../../../lexicon/roles.ts';
import { BODIES, PEOPLE } from '../../../lexicon/source-nouns.ts';
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, inside, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { isPassive } from '../tokens/passive.ts';
import { namedBefore, thatBehind } from './hearings.ts';

const SURE = 0.7;
const MINDS: ReadonlySet<string> = new Set('adamant confident convinced hopeful insistent optimistic'.split(' '));
const BRANDING: ReadonlySet<string> = new Set('branded dubbed labeled labelled termed'.split(' '));
const BE: ReadonlySet<string> = new Set('are is remain remained remains was were'.split(' '));
const OBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON']);

/** The drafts, and what is thought and no draft has. */
export function readMinds(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const all = [...drafts];
  for (let i = 1; i < c.length; i++) {
    const { lower } = doc.tokens[i]!;
    const read = READERS.get(lower);
    if (!read || c.quoted[i] || drafts.some(({ cue, content }) => inside(cue, i) || inside(content, i))) continue;
    const draft = read(doc, c, i);
    if (draft) all.push(draft);
  }
  return all;
}

/** [Ruiz] was adamant that …; a “he” inside another’s words is theirs. */
function mindAt(doc: Doc, c: Columns, head: number): Draft | undefined {
  const be = doc.tokens[head - 1]?.pos === 'ADV' ? head - 2 : head - 1;
  if (!BE.has(doc.tokens[be]?.lower ?? '')) return undefined;
  const content = thatBehind(doc, c, head);
  const source = who(doc, c, be);
  return source && content ? byRule('of-a-mind', SURE, { head, cue: [be, head + 1], source }, content) : undefined;
}

/** Ruiz termed [the budget disappointing], [it a fraud]; not “branded the cattle”, “dubbed the ship Rosa”. */
function brandAt(doc: Doc, c: Columns, head: number): Draft | undefined {
  const { tokens, sentences } = doc;
  const { last } = sentences[c.sentence[head]!]!;
  if (!OBJECTS.has(tokens[head + 1]?.pos ?? '') || isPassive(doc, head, 0)) return undefined;
  let end = head + 1;
  while (end < last && !ENDS.test(tokens[end]!.lower)) end++;
  const words = tokens.slice(head + 2, end);
  const judges = words.at(-1)?.pos === 'ADJ' || words.some(({ lower }) => lower === 'a' || lower === 'an');
  const [content] = tidy(doc, c, [[head + 1, end]]);
  const source = who(doc, c, /^(?:has|had|have|also)$/.test(tokens[head - 1]?.lower ?? '') ? head - 1 : head);
  const isPlain = words.length > 0 && !c.sort.subarray(head + 1, end).includes(1);
  return source && content && judges && isPlain ? byRule('branded', SURE, { head, source }, [content]) : undefined;
}

const ENDS = /^(?:[,;:.–—]|after|and|before|but|during|in|on|when|while)$/;

/** Ruiz felt [her side deserved more]: a noun phrase and a finite verb right behind it; not “felt the ground move”. */
function feltAt(doc: Doc, c: Columns, head: number): Draft | undefined {
  const { tokens, sentences } = doc;
  const { last } = sentences[c.sentence[head]!]!;
  const source = who(doc, c, head);
  let verb = head + 1;
  while (verb < last && NAMING.has(tokens[verb]!.pos) && !isFiniteVerb(doc, c, verb)) verb++;
  const isClause = verb > head + 1 && verb < last && isFiniteVerb(doc, c, verb) && tokens[head + 1]!.lower !== 'that';
  const content = source && isClause ? tidy(doc, c, [[head + 1, last]]) : [];
  return content.length > 0 ? byRule('felt', SURE, { head, source: source! }, content) : undefined;
}

/** Was, would, deserved; not move, moving, broken. */
const isFiniteVerb = ({ tokens }: Doc, c: Columns, i: number): boolean =>
  tokens[i]!.pos === 'AUX' || (c.sort[i] === 1 && /ed$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower !== 'by');

/** Ruiz begged [them to stay]: a noun phrase, “to” and a verb. */
function wantedAt(doc: Doc, c: Columns, head: number): Draft | undefined {
  const { tokens, sentences } = doc;
  const { last } = sentences[c.sentence[head]!]!;
  const source = who(doc, c, /^(?:has|had|have|also)$/.test(tokens[head - 1]?.lower ?? '') ? head - 1 : head);
  let to = head + 1;
  while (to < last && NAMING.has(tokens[to]!.pos) && tokens[to]!.lower !== 'to') to++;
  if (tokens[to]?.lower === 'not') to++;
  const isTold =
    to > head + 1 && to + 1 < last && tokens[to]!.lower === 'to' && /^(?:AUX|VERB)$/.test(tokens[to + 1]!.pos);
  const content = source && isTold ? tidy(doc, c, [[head + 1, last]]) : [];
  return content.length > 0 ? byRule('wanted', SURE, { head, source: source! }, content) : undefined;
}

const NAMING: ReadonlySet<string> = new Set('ADJ DET NOUN NUM PART PRON PROPN'.split(' '));

type Reader = (doc: Doc, c: Columns, head: number) => Draft | undefined;

const READERS: ReadonlyMap<string, Reader> = new Map([
  ...[...MINDS].map((word) => [word, mindAt] as const),
  ...[...BRANDING].map((word) => [word, brandAt] as const),
  ...['feels', 'felt', 'hinted', 'reckoned'].map((word) => [word, feltAt] as const),
  ...'advised begged beseeched enjoined exhorted implored'.split(' ').map((word) => [word, wantedAt] as const),
]);

/** A name, a pronoun, or a noun for people or a body. */
function who(doc: Doc, c: Columns, end: number): Range | undefined {
  if (end === 0) return undefined;
  const pronoun = /^(?:he|she|they)$/.test(doc.tokens[end - 1]?.lower ?? '');
  const source: Range | undefined = pronoun ? [end - 1, end] : namedBefore(doc, c, end);
  const { lower, lemma, pos } = doc.tokens[end - 1]!;
  const speaks = pronoun || pos === 'PROPN' || [lower, lemma].some((w) => isRole(w) || BODIES.has(w) || PEOPLE.has(w));
  return speaks ? source : undefined;
}
