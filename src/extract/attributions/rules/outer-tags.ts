// His report concluded that the bridge was safe, [Ruiz told the jury]: whoever tells a sentence that itself reports something is no
// part of what is reported in it.
import type { Doc } from '../../../text/doc.ts';
import { around, type Draft, inside, type Range, tidy, without } from '../draft.ts';
import { isOutlet } from '../readings/relays.ts';
import type { Columns } from '../tokens/columns.ts';

/** The drafts in the order of their heads, each without the words behind its content that say who told the whole. */
export function withoutOuterTags(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const ordered = [...drafts].sort((a, b) => a.head - b.head);
  return ordered.map((d, i) => {
    // Bloomberg reports that it rained, according to the mayor: the outlet carries his words
    if (d.source && isOutlet(doc, d.source)) return d;
    const tags = around(ordered, i, (o) => isTagOf(c, o, d))
      .map((o) => tagOf(doc, c, o))
      .filter(([first]) => doc.tokens[first - 1]?.lower === ',');
    if (tags.length === 0) return d;
    const content = tidy(doc, c, without(d.content, tags));
    return content.length > 0 ? { ...d, content } : d;
  });
}

/** Does the other stand behind a draft’s words, in its sentence, and hold its verb? */
const isTagOf = (c: Columns, o: Draft, d: Draft): boolean =>
  o.head > d.head &&
  o.source !== undefined &&
  o.source[0] > d.head &&
  c.sentence[o.head] === c.sentence[d.head] &&
  c.quoted[o.head] === c.quoted[d.head] &&
  inside(d.content, o.source[0]) &&
  inside(o.content, d.head) &&
  o.content.every(([first]) => first < o.head);

/** From the source or the cue, whichever comes first, to the end of the sentence. */
const tagOf = ({ sentences }: Doc, c: Columns, { head, cue, source }: Draft): Range => [
  Math.min(source![0], cue[0]?.[0] ?? head),
  sentences[c.sentence[head]!]!.last,
];
