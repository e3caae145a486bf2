// The minister’s promise of [a new bridge] was kept: the verb of a noun of saying is no part of what it says.
import type { Doc } from '../../../text/doc.ts';
import type { Draft } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** The draft with its content cut in front of the verb whose subject its cue is. */
export function readNounCue(doc: Doc, c: Columns, draft: Draft): Draft {
  const { head, rule } = draft;
  const [first, last] = draft.content[0]!;
  const { pos } = doc.tokens[first - 1] ?? { pos: '' };
  if (
    rule !== 'model' ||
    c.sort[head] !== 2 ||
    pos !== 'ADP' ||
    first < head ||
    c.sentence[last - 1] !== c.sentence[head]
  )
    return draft;
  let verb = first + 1;
  while (verb < last && (c.subject[verb] !== head || c.quoted[verb] !== c.quoted[head])) verb++;
  if (verb === last) return draft;
  while (verb > first + 1 && AUXILIARY.test(doc.tokens[verb - 1]!.pos)) verb--;
  return { ...draft, content: [[first, verb]] };
}

const AUXILIARY = /^(?:ADV|AUX|DET|PART)$/;
