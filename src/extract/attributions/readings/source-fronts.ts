// On live television [Ruiz] attacked; and [President Haddad] said; while [the leader] says: what sets the scene is not who says it.
import { isRole } from '../../../lexicon/roles.ts';
import type { Doc } from '../../../text/doc.ts';
import { type Draft, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { subtree } from '../tokens/subtree.ts';

const JOINING: ReadonlySet<string> = new Set('although and as because but if though when while'.split(' '));
const PLACING: ReadonlySet<string> = new Set('after at before by during for from in on with'.split(' '));
const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);

/** The draft, its source without a conjunction or a phrase of place or time in front of whoever the verb has for its subject. */
export function readSourceFronts(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, head } = draft;
  if (!source || source[1] > head || source[1] - source[0] < 2 || c.quoted[source[0]]) return draft;
  const verb = verbIn(doc, c, source);
  const [own] = verb === undefined ? [] : tidy(doc, c, [[source[0], verb]]);
  if (own) return { ...draft, source: own };
  const { lower } = doc.tokens[source[0]]!;
  const first = JOINING.has(lower)
    ? behindJoining(doc, source)
    : PLACING.has(lower)
      ? subjectIn(doc, c, head, source)
      : undefined;
  return first === undefined ? draft : { ...draft, source: [first, source[1]] };
}

/** [Ruiz, the mayor,] told reporters she thought so, saying …: not the verb of saying behind her, nor whom she told. */
function verbIn({ tokens }: Doc, c: Columns, [first, last]: Range): number | undefined {
  for (let i = first + 1; i + 1 < last; i++) {
    if (RELATIVES.has(tokens[i - 1]!.lower) || /(?:ing|ed by)$/.test(tokens[i]!.lower)) return undefined;
    if (/^(?:said|says|tells|told)$/.test(tokens[i]!.lower) && c.sort[i] === 1) return i;
  }
  return undefined;
}
const RELATIVES: ReadonlySet<string> = new Set(['that', 'what', 'which', 'who', 'whom', 'whose']);

/** And [President Haddad]; as [a whole] is none. */
const behindJoining = ({ tokens }: Doc, [first]: Range): number | undefined =>
  NAMING.has(tokens[first + 1]!.pos) ? first + 1 : undefined;

/** With a reporter in Harlow, [Ruiz]; not “at least three clerks”, which is all one. */
function subjectIn({ tokens }: Doc, c: Columns, head: number, [first, last]: Range): number | undefined {
  if (/^(?:least|most|first)$/.test(tokens[first + 1]!.lower)) return undefined;
  // on live television [Ruiz]: a name right behind a noun
  let name = last;
  while (name > first && tokens[name - 1]!.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[name - 1]!.text)) name--;
  const before = tokens[name - 1]!;
  if (name < last && before.pos === 'NOUN' && !isRole(before.lower)) return name;
  const subject = c.subject[head]!;
  if (subject <= first || subject >= last) return undefined;
  const [own, end] = subtree(c, subject, first, last);
  return own > first && end === last && NAMING.has(tokens[own]!.pos) ? own : undefined;
}
