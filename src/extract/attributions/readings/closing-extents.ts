// He left the port, and the boats went with him, [sources] said: what stands in front of a tag that closes its sentence is told up to
// the comma, however many clauses it has.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted, type Range, tidy } from '../draft.ts';
import { tells } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';

/** How many words may stand behind the tag: told the Star on Friday; said in a statement late Monday. */
const LONGEST = 8;

/** The draft, its content up to the tag’s comma where it begins the sentence and ends before. */
export function readClosingExtents(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, head, cue, content } = draft;
  if (!source || content.length === 0 || cue.length !== 1 || draft.via.length > 0 || !tells(doc, c, head)) return draft;
  const { first, last } = doc.sentences[c.sentence[head]!]!;
  const begin = Math.min(source[0], cue[0]![0]);
  const [from, to] = content.at(-1)!;
  const comma = begin - 1;
  if (to >= comma || from > first + 1 || content[0]![0] < first || doc.tokens[comma]!.lower !== ',') return draft;
  if (!closes(c, [Math.max(source[1], cue[0]![1]), last]) || !goesOn(doc, c, [to, comma])) return draft;
  return { ...draft, content: tidy(doc, c, [...content.slice(0, -1), [from, comma]]) };
}

/** Nothing behind the tag but where and when. */
const closes = (c: Columns, [from, to]: Range): boolean =>
  to - from <= LONGEST && !c.sort.subarray(from, to).includes(1) && !hasQuoted(c, [from, to]) && from <= to;

/** The words left out are no quotation of somebody else’s and no aside that ends at the tag: “…, [according to Reuters], he said”. */
const goesOn = ({ tokens }: Doc, c: Columns, [from, to]: Range): boolean =>
  !hasQuoted(c, [from, to]) && !tokens.slice(from, to).some(({ lower }) => ASIDE.has(lower));
const ASIDE: ReadonlySet<string> = new Set(['according', 'asked', 'but', 'however', 'though', ';', ':', '(', ')']);
