// Marchers held [signs] that read “…”: what stands on a sign is no word of those who hold it.
import { SIGNS } from '../../../lexicon/signs.ts';
import type { Doc } from '../../../text/doc.ts';
import type { Range } from '../draft.ts';
import type { Told } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';

const READING: ReadonlySet<string> = new Set(
  'bearing declared declaring demanding proclaiming read reading reads said say saying says'.split(' '),
);
/** How far a quotation may stand from the verb, other quotations not counted: signs reading “…” and “…”. */
const FAR = 6;
/** And with them. */
const FARTHEST = 40;

/** The verb and the sign in front of a quotation. */
export function signBefore(doc: Doc, c: Columns, [first]: Range): Told | undefined {
  const sentence = c.sentence[first];
  let verb = first - 1;
  for (let steps = 0; verb >= Math.max(0, first - FARTHEST) && c.sentence[verb] === sentence && steps < FAR; verb--) {
    const { lower, pos } = doc.tokens[verb]!;
    if (READING.has(lower)) break;
    if (c.quoted[verb]) continue;
    if (pos !== 'PUNCT' && pos !== 'CCONJ') return undefined;
    steps++;
  }
  if (!READING.has(doc.tokens[verb]?.lower ?? '') || c.sentence[verb] !== sentence) return undefined;
  const that = /^(?:that|which)$/.test(doc.tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  const sign = doc.tokens[that - 1];
  if (!sign || !SIGNS.has(sign.lemma) || c.sentence[that - 1] !== sentence) return undefined;
  let from = that - 1;
  while (
    from > 0 &&
    c.sentence[from - 1] === sentence &&
    /^(?:ADJ|DET|NUM|NOUN)$/.test(doc.tokens[from - 1]?.pos ?? '')
  )
    from--;
  return { head: verb, source: [from, that] };
}
