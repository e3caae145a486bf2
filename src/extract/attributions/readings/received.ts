// Haddad was met with [letters] urging him to go: the letters urge, not he.
import type { Doc } from '../../../text/doc.ts';
import type { Draft } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { isPassive } from '../tokens/passive.ts';

const MET: ReadonlySet<string> = new Set('bombarded confronted flooded greeted met swamped welcomed'.split(' '));
const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);
/** How many words may say what somebody is met with. */
const LONGEST = 6;

/** The draft with what somebody is met with as the source, where a participle tells what it says. */
export function readReceived(doc: Doc, _: Columns, draft: Draft): Draft {
  const { source, cue } = draft;
  const last = (cue.at(-1)?.[1] ?? 0) - 1;
  const { tokens } = doc;
  if (!source || source[1] > last || !tokens[last]!.lower.endsWith('ing')) return draft;
  let first = last;
  while (first > source[1] && last - first < LONGEST && NAMING.has(tokens[first - 1]?.pos ?? '')) first--;
  const met = first - 2;
  if (first === last || !/^(?:by|with)$/.test(tokens[first - 1]?.lower ?? '') || !MET.has(tokens[met]?.lower ?? ''))
    return draft;
  return isPassive(doc, met, source[1])
    ? { ...draft, head: last, cue: [[last, last + 1]], source: [first, last] }
    : draft;
}
