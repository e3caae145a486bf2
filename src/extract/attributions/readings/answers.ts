import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** I asked Bert why he left. [“They never paid me.”]: an answer is no part of the reporter’s question. */
export function readAnswer(doc: Doc, c: Columns, d: Draft): Draft {
  const { head, source } = d;
  if (doc.tokens[head]!.lemma !== 'ask' || !source || source[1] - source[0] > 1) return d;
  if (!['i', 'we'].includes(doc.tokens[source[0]]!.lower)) return d;
  const own = d.content.filter(([first]) => c.sentence[first]! <= c.sentence[head]!);
  return own.length > 0 && !own.some((r) => hasQuoted(c, r)) ? { ...d, content: own } : d;
}
