// [Residents the Courier spoke to] said: how the paper met them is who they are, and no part of the cue.
import type { Doc } from '../../../text/doc.ts';
import type { Draft } from '../draft.ts';
import { tells } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';

const MET: ReadonlySet<string> = new Set(['interviewed', 'spoke', 'spoken', 'talked']);
const WITH: ReadonlySet<string> = new Set(['to', 'with']);

/** The draft, “spoke to” in front of its verb of saying moved from the cue to the source. */
export function readSpokenTo(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, cue } = draft;
  const [first, last] = cue[0] ?? [0, 0];
  const verb = WITH.has(doc.tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1;
  const isMet = source?.[1] === first && MET.has(doc.tokens[first]?.lower ?? '');
  if (!isMet || last !== verb + 1 || !tells(doc, c, verb)) return draft;
  return { ...draft, head: verb, source: [source[0], verb], cue: [[verb, last], ...cue.slice(1)] };
}
