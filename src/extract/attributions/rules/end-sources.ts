// Two people were taken to hospital, per [Harlow police], or according to them: behind a comma or a dash whoever says so, to the end
// of the sentence.
import { isRole } from '../../../lexicon/roles.ts';
import { BODIES, DOCUMENTS, MEDIA, PEOPLE, SOMEBODY } from '../../../lexicon/source-nouns.ts';
import type { Doc, Sentence, Token } from '../../../text/doc.ts';
import { byRule, type Draft, heldBy, isFree, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const SURE = 0.75;
/** How many words a source may have. */
const LONGEST = 10;
const KINDS = [BODIES, DOCUMENTS, MEDIA, PEOPLE, SOMEBODY];
const INSIDE: ReadonlySet<string> = new Set('ADJ ADP DET NOUN NUM PART PROPN'.split(' '));

const MARK = /^[,–—-]$/;

/** The drafts, and those of sentences that end so and have none. */
export function readEndSources(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const held = heldBy(c, drafts);
  const cues = new Set(drafts.flatMap(({ cue }) => cue.map(([first]) => first)));
  const added = doc.sentences.flatMap((sentence) => sourceIn(doc, c, sentence) ?? []);
  return [...drafts, ...added.filter(({ content: [only], head }) => !cues.has(head) && isFree(held, only!))];
}

function sourceIn(doc: Doc, c: Columns, { first, last }: Sentence): Draft | undefined {
  const { tokens } = doc;
  const end = /^[.!]$/.test(tokens[last - 1]?.lower ?? '') ? last - 1 : last;
  if (end - first < 3) return undefined;
  let at = end - 1;
  while (at > first && end - at <= LONGEST && cueEnd(doc, at) === undefined && INSIDE.has(tokens[at]!.pos)) at--;
  const from = cueEnd(doc, at);
  if (from === undefined || c.quoted[at] || from >= end || !MARK.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const content = tidy(doc, c, [[first, at - 1]]);
  if (!tokens.slice(from, end).some(canSpeak) || !c.sort.subarray(first, at).includes(1)) return undefined;
  if (content.length === 0) return undefined;
  return byRule('end-source', SURE, { head: at, cue: [at, from], source: [from, end] }, content);
}

/** Behind “per” or “according to”, where one of them begins at a token. */
const cueEnd = ({ tokens }: Doc, at: number): number | undefined =>
  tokens[at]!.lower === 'per'
    ? at + 1
    : tokens[at]!.lower === 'according' && tokens[at + 1]?.lower === 'to'
      ? at + 2
      : undefined;

/** A name, or a word for people, a body or a report; not per [person], per [day]. */
export const canSpeak = ({ lower, lemma, pos, text }: Token, _: number, { length }: readonly Token[]): boolean =>
  (pos === 'PROPN' && /^\p{Lu}/u.test(text)) ||
  ((length > 1 || /s$|^police$/.test(lower)) &&
    [lower, lemma].some((w) => isRole(w) || KINDS.some((kind) => kind.has(w))));
