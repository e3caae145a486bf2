// Haddad denied that [when reached by phone Tuesday]: how somebody was asked is no part of the answer.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const REACHED: ReadonlySet<string> = new Set(['approached', 'contacted', 'reached']);
const HOW: ReadonlySet<string> = new Set(['at', 'by', 'for', 'in', 'on', 'yesterday', 'today']);
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The draft, its content up to “when reached by phone”. */
export function readReached(doc: Doc, c: Columns, draft: Draft): Draft {
  if (!draft.content.some((r) => reachedIn(doc, c, r) !== undefined)) return draft;
  const content = draft.content.flatMap(([first, last]): Range[] => {
    const end = reachedIn(doc, c, [first, last]) ?? last;
    return end > first ? [[first, end]] : [];
  });
  return content.length > 0 ? { ...draft, content: tidy(doc, c, content) } : draft;
}

/** Where “when reached by phone” begins, with nothing quoted behind it. */
function reachedIn({ tokens }: Doc, c: Columns, [first, last]: Range): number | undefined {
  for (let i = first; i + 2 < last; i++) {
    if (tokens[i]!.lower !== 'when' || !REACHED.has(tokens[i + 1]?.lower ?? '')) continue;
    const { lower } = tokens[i + 2]!;
    if ((HOW.has(lower) || DAY.test(lower)) && !hasQuoted(c, [i, last])) return i;
  }
  return undefined;
}
