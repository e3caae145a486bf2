// Asked [whether he would go], [the mayor] smiled: what was asked ends at the comma, and whoever was asked stands behind it.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const ASKED = /^(?:asked|challenged|grilled|pressed|questioned|quizzed)$/;
const BEGINS: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'PRON', 'PROPN']);

/** The draft of a participle that opens its sentence: without a source, since nobody says who asked. */
export function readAskedFront(doc: Doc, c: Columns, draft: Draft): Draft {
  const { head } = draft;
  const { tokens, sentences } = doc;
  const { first, last } = sentences[c.sentence[head]!]!;
  if (head !== first || !ASKED.test(tokens[head]!.lower) || draft.content[0]![0] < head) return draft;
  const comma = clauseEnd(doc, c, head, last);
  if (comma === undefined) return draft;
  const { source: _, addressee: __, ...rest } = draft;
  const whom = asked(doc, c, [comma + 1, last]);
  const content = tidy(
    doc,
    c,
    draft.content.flatMap(([from, to]): Range[] => (from < comma ? [[from, Math.min(to, comma)]] : [])),
  );
  return { ...rest, ...(whom && { addressee: whom }), content };
}

/** The first comma outside marks behind which somebody is named, and does something. */
function clauseEnd(doc: Doc, c: Columns, head: number, last: number): number | undefined {
  for (let i = head + 2; i + 1 < last; i++) {
    if (doc.tokens[i]!.lower !== ',' || c.quoted[i]) continue;
    return asked(doc, c, [i + 1, last]) ? i : undefined;
  }
  return undefined;
}

/** [Rescue chief Ana Ruiz] paused: all up to the first finite verb. */
function asked({ tokens }: Doc, c: Columns, [first, last]: Range): Range | undefined {
  if (!BEGINS.has(tokens[first]?.pos ?? '') || c.quoted[first]) return undefined;
  for (let i = first + 1; i < last; i++) {
    if (tokens[i]!.pos === 'AUX' || c.sort[i] === 1) return [first, tokens[i - 1]!.lower === ',' ? i - 1 : i];
    if (c.quoted[i]) return undefined;
  }
  return undefined;
}
