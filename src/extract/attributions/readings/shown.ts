// The ad uses footage of [Ana Ruiz] asking, “…”; a clip shows [her] saying that …: the words of whoever is seen or heard.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, tidy, without } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const RECORDINGS: ReadonlySet<string> = new Set(
  'audio clip footage image memory photograph picture recording tape video'.split(' '),
);
const SHOWING: ReadonlySet<string> = new Set('capture depict film hear picture record show'.split(' '));
const INSIDE: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN']);
/** How many words a name in between may have: footage of [former mayor Ana Ruiz] saying. */
const LONGEST = 8;

/** The draft of a participle, its source whoever stands between it and “footage of” or “shows”. */
export function readShown(doc: Doc, c: Columns, draft: Draft): Draft {
  const { head } = draft;
  if (c.sort[head] !== 1 || !doc.tokens[head]!.lower.endsWith('ing')) return draft;
  let first = head;
  while (first > 0 && first > head - LONGEST && c.sentence[first - 1] === c.sentence[head] && isInside(doc, first - 1))
    first--;
  if (first === head || c.quoted[first] !== c.quoted[head] || !isShown(doc, first)) return draft;
  const content = tidy(doc, c, without(draft.content, [[first, head]]));
  return content.length === 0 ? draft : { ...draft, cue: [[head, head + 1]], source: [first, head], content };
}

const isInside = ({ tokens }: Doc, i: number): boolean => INSIDE.has(tokens[i]!.pos) || tokens[i]!.lower === "'s";

function isShown({ tokens }: Doc, first: number): boolean {
  const before = tokens[first - 1];
  if (before?.lower === 'of') return RECORDINGS.has(tokens[first - 2]?.lemma ?? '');
  return before?.pos === 'VERB' && SHOWING.has(before.lemma);
}
