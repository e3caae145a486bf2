// “A gift” is how [Ruiz] described it; “not yet” was all [she] would say: frames in which a clause about a quotation has the verb.
import type { Doc } from '../../../text/doc.ts';
import type { Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { putting, sentenceEnd } from './frame-grammar.ts';
import { type Told, tells } from './tag-grammar.ts';

const WHO: ReadonlySet<string> = new Set('ADJ ADP DET NOUN NUM PART PRON PROPN'.split(' '));
const DESCRIBES = /^(?:characteri[sz]ed?|described?|recalled?|remember(?:ed)?|summed|saw|sees)s?$/;
const NOBODY: ReadonlySet<string> = new Set(['i', 'it', 'that', 'we', 'you']);
/** Would [say]: helping verbs and adverbs between who it is and the verb. */
const HELPING: ReadonlySet<string> = new Set(['could', 'had', 'has', 'have', 'to', 'would', '’d', "'d"]);

/** “…,” is how [a ministry memo] put it, [Ruiz] described the plan. */
export function howBehind(doc: Doc, c: Columns, [, last]: Range): Told | undefined {
  const how = last + 1;
  const isHow = doc.tokens[last]?.lemma === 'be' && doc.tokens[how]?.lower === 'how';
  if (!isHow || c.sentence[how] !== c.sentence[last - 1]) return undefined;
  const end = sentenceEnd(c, how);
  return putting(doc, c, how + 1, end) ?? whoIn(doc, how + 1, end, (i) => DESCRIBES.test(doc.tokens[i]!.lower));
}

/** “…” was all [Ruiz] would say. */
export function allBehind(doc: Doc, c: Columns, [, last]: Range): Told | undefined {
  const all = last + 1;
  const isAll = /^(?:is|was)$/.test(doc.tokens[last]?.lower ?? '') && doc.tokens[all]?.lower === 'all';
  if (!isAll || c.sentence[all] !== c.sentence[last - 1]) return undefined;
  return sayer(doc, c, all + 1, sentenceEnd(c, all));
}

/** All [she] would say was: “…” */
export function allBefore(doc: Doc, c: Columns, [first]: Range): Told | undefined {
  const was = /^[,:]$/.test(doc.tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const all = doc.sentences[c.sentence[first]!]!.first;
  if (doc.tokens[all]?.lower !== 'all' || !/^(?:is|was)$/.test(doc.tokens[was]?.lower ?? '') || was <= all)
    return undefined;
  const told = sayer(doc, c, all + 1, was);
  return told?.head === was - 1 ? told : undefined;
}

/** [Ruiz] would say; [the mayor] had to say; a “that” may stand in front. */
function sayer(doc: Doc, c: Columns, begin: number, end: number): Told | undefined {
  const from = doc.tokens[begin]?.lower === 'that' ? begin + 1 : begin;
  return whoIn(doc, from, end, (i) => doc.tokens[i]!.lower === 'say' || tells(doc, c, i));
}

/** Whoever stands in front of the verb, with nothing between that is no part of a noun phrase and does not help the verb. */
function whoIn(doc: Doc, begin: number, end: number, isVerb: (i: number) => boolean): Told | undefined {
  let last = begin;
  while (last < end && WHO.has(doc.tokens[last]!.pos) && !HELPING.has(doc.tokens[last]!.lower) && !isVerb(last)) last++;
  let head = last;
  while (head < end && HELPING.has(doc.tokens[head]!.lower)) head++;
  if (last === begin || head >= end || !isVerb(head) || NOBODY.has(doc.tokens[begin]!.lower)) return undefined;
  return { head, cue: [last, head + 1], source: [begin, last] };
}
