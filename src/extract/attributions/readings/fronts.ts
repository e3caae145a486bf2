import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted, isRelative, isTitle } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** [After a meeting in Rome], Ruiz said [that it would rain]: what stands in front of “X said that” or of “which says” is the writer's. */
export function readFront(doc: Doc, c: Columns, d: Draft): Draft {
  const behind = d.content.filter(([first]) => first > d.head);
  const front = d.content.filter(([first]) => first < d.head);
  const that = behind[0] && doc.tokens[behind[0][0]]!.lower === 'that';
  const which = behind[0] && d.source && isRelative(doc, d.source);
  // [confirming the sale,] Ruiz said “…”
  const [opening] = front[0] ?? [];
  const aside = opening !== undefined && doc.tokens[opening]!.lower.endsWith('ing') && c.sort[opening] === 1;
  const quotes = aside && behind[0] && c.quoted[behind[0][0]] === 1;
  if (!(that || which || quotes) || front.some((r) => hasQuoted(c, r) && !isTitle(doc, r))) return d;
  return { ...d, content: behind };
}
