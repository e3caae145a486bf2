// Haddad said [the boats], which were old, [would sink]: a clause about the subject, and then the verb of what is said.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, tidy } from '../draft.ts';
import { TELLING } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';

/** How many words the clause between may have. */
const LONGEST = 25;

/** The draft with all its sentence says, where its content stops in front of “, which …,” and a verb stands behind that. */
export function readInterrupted(doc: Doc, c: Columns, draft: Draft): Draft {
  const [only, more] = draft.content;
  const { head } = draft;
  if (!only || more || only[0] < head || (c.cue[head]! & TELLING) === 0) return draft;
  if (c.sort.subarray(...only).includes(1) || c.quoted[only[1] - 1] || !draft.source) return draft;
  const verb = verbBehind(doc, c, only[1]);
  if (verb === undefined) return draft;
  const { last } = doc.sentences[c.sentence[head]!]!;
  return { ...draft, content: tidy(doc, c, [[only[0], last]]) };
}

/** The verb behind “, which …,” */
function verbBehind({ tokens }: Doc, c: Columns, comma: number): number | undefined {
  if (tokens[comma]?.lower !== ',' || !/^(?:which|who|whose)$/.test(tokens[comma + 1]?.lower ?? '')) return undefined;
  for (let i = comma + 2; i < comma + LONGEST && c.sentence[i] === c.sentence[comma] && !c.quoted[i]; i++) {
    if (tokens[i]!.lower !== ',') continue;
    return /^(?:AUX|VERB)$/.test(tokens[i + 1]?.pos ?? '') && !tokens[i + 1]!.lower.endsWith('ing') ? i + 1 : undefined;
  }
  return undefined;
}
