// The plan, announced on Monday, [would close two schools]; the bridge, believed [to be old], is shut: a participle between
// commas says something about the noun in front of it, and the noun says nothing.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** Participles of what is told or thought of something; of these no noun in front is whoever tells. */
const TOLD: ReadonlySet<string> = new Set(
  'agreed alleged announced approved believed confirmed disclosed expected planned proposed published released reported rumoured rumored said thought'.split(
    ' ',
  ),
);
/** What stands behind such a participle: announced [on] Monday, believed [to] be. */
const BEHIND: ReadonlySet<string> = new Set('as at by earlier in last late on to under'.split(' '));

/** The draft of such a participle, without what stands behind the comma that closes it; without words where it has a subject. */
export function readAside(doc: Doc, c: Columns, draft: Draft): Draft {
  const { head, source, content } = draft;
  const { tokens } = doc;
  if (!TOLD.has(tokens[head]!.lower) || tokens[head - 1]?.lower !== ',' || !BEHIND.has(tokens[head + 1]?.lower ?? ''))
    return draft;
  const close = closeOf(doc, c, head);
  if (close === undefined || (source && source[1] !== head - 1) || content.some((r) => hasQuoted(c, r))) return draft;
  if (source) return { ...draft, content: [] };
  const inside = content.map(([first, last]): Range => [first, Math.min(last, close)]).filter(([a, b]) => a < b);
  return { ...draft, content: tidy(doc, c, inside) };
}

/** The comma with a finite verb behind it. */
function closeOf({ tokens }: Doc, c: Columns, head: number): number | undefined {
  for (let i = head + 2; i + 1 < c.length && c.sentence[i + 1] === c.sentence[head]; i++)
    if (
      tokens[i]!.lower === ',' &&
      /^(?:AUX|VERB)$/.test(tokens[i + 1]?.pos ?? '') &&
      !tokens[i + 1]!.lower.endsWith('ing')
    )
      return i;
  return undefined;
}
