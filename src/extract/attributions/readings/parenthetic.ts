// Haddad, said [the statement], was one of three: behind the verb, between commas, stands who says it; the name in front is the
// subject of what is said.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'PROPN']);
/** How many words may say who it is. */
const LONGEST = 6;

/** The draft with the words behind “, said” as its source, and the sentence around them as its content. */
export function readParenthetic(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, head, content, cue } = draft;
  const [range] = content;
  if (!source || cue.length !== 1 || source[1] !== head - 1 || doc.tokens[head - 1]?.lower !== ',') return draft;
  if (!/^sa(?:id|ys)$/.test(doc.tokens[head]!.lower) || range?.[0] !== head + 1 || c.quoted[head + 1]) return draft;
  let comma = head + 1;
  while (comma <= head + LONGEST && NAMING.has(doc.tokens[comma]?.pos ?? '')) comma++;
  const who: Range = [head + 1, comma];
  const goesOn = doc.tokens[comma]?.lower === ',' && doc.tokens[comma + 1]?.pos === 'AUX';
  if (comma === head + 1 || !goesOn || comma + 1 >= range[1]) return draft;
  return { ...draft, source: who, content: tidy(doc, c, [source, [comma + 1, range[1]], ...content.slice(1)]) };
}
