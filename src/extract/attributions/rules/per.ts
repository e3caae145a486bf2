// Two people were taken to hospital, per [Harlow police]: “per” behind a comma, and whoever says so to the end of the sentence.
import { isRole } from '../../../lexicon/roles.ts';
import { BODIES, DOCUMENTS, MEDIA, PEOPLE, SOMEBODY } from '../../../lexicon/source-nouns.ts';
import type { Doc, Sentence, Token } from '../../../text/doc.ts';
import { byRule, type Draft, heldBy, isFree, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const SURE = 0.75;
/** How many words a source may have. */
const LONGEST = 10;
const KINDS = [BODIES, DOCUMENTS, MEDIA, PEOPLE, SOMEBODY];
const INSIDE: ReadonlySet<string> = new Set('ADJ ADP DET NOUN NUM PART PROPN'.split(' '));

/** The drafts, and those of sentences that end so and have none. */
export function readPer(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const held = heldBy(c, drafts);
  const added = doc.sentences.flatMap((sentence) => perIn(doc, c, sentence) ?? []);
  return [...drafts, ...added.filter(({ content: [only] }) => isFree(held, only!))];
}

function perIn(doc: Doc, c: Columns, { first, last }: Sentence): Draft | undefined {
  const { tokens } = doc;
  const end = /^[.!]$/.test(tokens[last - 1]!.lower) ? last - 1 : last;
  let per = end - 1;
  while (per > first && end - per <= LONGEST && tokens[per]!.lower !== 'per' && INSIDE.has(tokens[per]!.pos)) per--;
  if (tokens[per]?.lower !== 'per' || tokens[per - 1]?.lower !== ',' || c.quoted[per] || per + 1 === end)
    return undefined;
  const source: Range = [per + 1, end];
  const content = tidy(doc, c, [[first, per - 1]]);
  if (!tokens.slice(...source).some(says) || !c.sort.subarray(first, per).includes(1)) return undefined;
  return content.length > 0 ? byRule('per-source', SURE, { head: per, source }, content) : undefined;
}

/** A name, or a word for people, a body or a report; not per [person], per [day]. */
const says = ({ lower, lemma, pos, text }: Token, _: number, { length }: readonly Token[]): boolean =>
  (pos === 'PROPN' && /^\p{Lu}/u.test(text)) ||
  ((length > 1 || /s$|^police$/.test(lower)) &&
    [lower, lemma].some((w) => isRole(w) || KINDS.some((kind) => kind.has(w))));
