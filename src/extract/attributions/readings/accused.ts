// Haddad has been accused of [ordering the raid]: what he is accused of is not his word.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { isPassive } from '../tokens/passive.ts';

const ACCUSED: ReadonlySet<string> = new Set('accused convicted suspected'.split(' '));
/** The draft with the deed as what is said, and nobody who says so. */
export function readAccused(doc: Doc, c: Columns, draft: Draft): Draft {
  const { head, source, content } = draft;
  const [participle, of] = doc.tokens.slice(Math.max(0, head - 2), head);
  if (!source || !participle || of?.lower !== 'of' || !ACCUSED.has(participle.lower)) return draft;
  if (!doc.tokens[head]!.lower.endsWith('ing') || source[1] > participle.index) return draft;
  // accused of saying “no”: those are her words
  if (content.some((r) => hasQuoted(c, r) || r[0] < head || doc.tokens[r[0]]!.lower === 'that')) return draft;
  if (!isPassive(doc, participle.index, source[1])) return draft;
  const { source: _, ...rest } = draft;
  const first = Math.min(draft.cue[0]![0], participle.index);
  return { ...rest, head: participle.index, cue: [[first, head]], content: tidy(doc, c, [[head, content.at(-1)![1]]]) };
}
