// [This took in the home of Ruiz], who told the press [he was ill]: what “who” told stands behind it.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted, type Range, tidy } from '../draft.ts';
import { TELLING } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';

/** How many words may name whoever is told. */
const LONGEST = 6;
const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);
const BEGINS: ReadonlySet<string> = new Set('he his her it its she that the their there they this we'.split(' '));

/** The draft of a “who” that tells, with the clause behind whom it tells instead of the plain words in front. */
export function readWhoTold(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, head, content } = draft;
  if (!source || doc.tokens[source[1] - 1]!.lower !== 'who' || source[1] > head || (c.cue[head]! & TELLING) === 0)
    return draft;
  if (content.some((r) => r[1] > source[0] || hasQuoted(c, r))) return draft;
  const clause = clauseBehind(doc, c, draft);
  return clause ? { ...draft, content: tidy(doc, c, [clause]) } : draft;
}

/** [the press] he was ill: behind a short noun phrase a word that begins a clause, and a verb. */
function clauseBehind({ tokens, sentences }: Doc, c: Columns, { head }: Draft): Range | undefined {
  const { last } = sentences[c.sentence[head]!]!;
  let first = head + 1;
  while (first < last && first - head <= LONGEST && (first === head + 1 || !BEGINS.has(tokens[first]!.lower))) {
    if (!NAMING.has(tokens[first]!.pos)) return undefined;
    first++;
  }
  const begins = BEGINS.has(tokens[first]?.lower ?? '') && first < last;
  return begins && c.sort.subarray(first, last).includes(1) && !hasQuoted(c, [first, last]) ? [first, last] : undefined;
}
