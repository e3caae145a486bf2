// The port told crews [and dockers] to stay: of several that are told none belongs to what they are told.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, tidy } from '../draft.ts';
import { TELLING } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';

const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);
/** How many words may name the second one told. */
const LONGEST = 6;

/** The draft, its content without “and dockers” in front of “to” or “that”; all of them are the addressee. */
export function readToldList(doc: Doc, c: Columns, draft: Draft): Draft {
  const { tokens } = doc;
  const [first, ...more] = draft.content;
  const end = draft.cue.at(-1)?.[1] ?? 0;
  if (
    !first ||
    first[0] <= end ||
    !/^(?:and|or)$/.test(tokens[first[0]]!.lower) ||
    (c.cue[draft.head]! & TELLING) === 0
  )
    return draft;
  if (first[0] - end > LONGEST || !tokens.slice(end, first[0]).every(({ pos }) => NAMING.has(pos))) return draft;
  let to = first[0] + 1;
  while (to < first[1] && to - first[0] <= LONGEST && NAMING.has(tokens[to]!.pos)) to++;
  if (to === first[0] + 1 || to >= first[1] || !/^(?:that|to)$/.test(tokens[to]!.lower)) return draft;
  return { ...draft, addressee: [end, to], content: tidy(doc, c, [[to, first[1]], ...more]) };
}
