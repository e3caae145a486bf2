// Police said in a news release Monday [that a man was held]: where and when it was said is no part of what was.
import { DOCUMENTS } from '../../../lexicon/source-nouns.ts';
import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import type { Doc } from '../../../text/doc.ts';
import type { Draft, Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** How many words may stand between “in” and “that”: in an emailed statement to reporters late Monday. */
const LONGEST = 9;
const TEXT: ReadonlySet<string> = new Set('email interview post release speech statement tweet'.split(' '));
const INSIDE: ReadonlySet<string> = new Set('ADJ ADP ADV DET NOUN NUM PROPN'.split(' '));

/** The draft without the words between its verb’s “in” and “that”, where the content begins with them. */
export function readWhereSaid(doc: Doc, c: Columns, draft: Draft): Draft {
  const content = draft.content.map(([first, last]): Range => [saidFrom(doc, c, draft.head, [first, last]), last]);
  return content.every((r, i) => r[0] === draft.content[i]![0]) ? draft : { ...draft, content };
}

function saidFrom({ tokens }: Doc, c: Columns, head: number, [first, last]: Range): number {
  const on = tokens[first - 1]?.lower;
  if (first < head || first > head + 2 || (on !== 'in' && on !== 'on') || c.quoted[first]) return first;
  let text = false;
  for (let i = first; i < Math.min(last - 1, first + LONGEST); i++) {
    const { lemma, lower, pos } = tokens[i]!;
    // not “ruled on the appeal of that decision”
    if (lower === 'that')
      return tokens[i - 1]!.pos !== 'ADP' && (text || WEEKDAYS.has(tokens[i - 1]!.lower)) ? i : first;
    if (c.quoted[i] || !INSIDE.has(pos)) return first;
    text ||= TEXT.has(lemma) || DOCUMENTS.has(lemma);
  }
  return first;
}
