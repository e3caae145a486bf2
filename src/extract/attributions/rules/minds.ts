// Ruiz was adamant that she had not lied; Ruiz termed the budget a fraud: what somebody thinks of a thing, without a word of saying.
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
    if (c.quoted[i] || !(MINDS.has(lower) || BRANDING.has(lower))) continue;
    if (drafts.some(({ cue, content }) => inside(cue, i) || inside(content, i))) continue;
    const draft = MINDS.has(lower) ? mindAt(doc, c, i) : brandAt(doc, c, i);
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

/** A name, a pronoun, or a noun for people or a body. */
function who(doc: Doc, c: Columns, end: number): Range | undefined {
  const pronoun = /^(?:he|she|they)$/.test(doc.tokens[end - 1]?.lower ?? '');
  const source: Range | undefined = pronoun ? [end - 1, end] : namedBefore(doc, c, end);
  const { lower, lemma, pos } = doc.tokens[end - 1]!;
  const speaks = pronoun || pos === 'PROPN' || [lower, lemma].some((w) => isRole(w) || BODIES.has(w) || PEOPLE.has(w));
  return speaks ? source : undefined;
}
