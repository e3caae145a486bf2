// The New York Times reports: and, in the paragraphs below, what it reports between quotation marks.
import { type Doc, isBody } from '../../../text/doc.ts';
import { byRule, type Draft, type Range, tidy } from '../draft.ts';
import { isOutlet } from '../readings/relays.ts';
import type { Columns } from '../tokens/columns.ts';
import { subtree } from '../tokens/subtree.ts';
import { TELLING } from './tag-grammar.ts';

/**
 * Quotations that a paragraph ending in a colon introduces: its last verb of saying is the cue, what stands in the verb’s
 * subject the source. The paragraphs right below count as long as each is nothing but a quotation.
 */
export function introductions(doc: Doc, c: Columns, ranges: readonly Range[][]): Draft[] {
  const filling = fillingQuotations(doc, ranges);
  return doc.sentences.flatMap(({ first, last, block }) => {
    if (doc.tokens[last - 1]?.lower !== ':' || doc.tokens[last]?.block !== block + 1) return [];
    const content = [];
    for (let b = block + 1; filling.has(b); b++) content.push(filling.get(b)!);
    const found = content.length > 0 && (byVerb(doc, c, first, last) ?? byOutlet(doc, c, first, last));
    if (!found) return [];
    return [byRule('introduced-quote', 0.85, found, content)];
  });
}

/** The quotations that are all there is in a paragraph of the body, by its index. */
function fillingQuotations(doc: Doc, ranges: readonly Range[][]): Map<number, Range> {
  const filling = new Map<number, Range>();
  for (const q of doc.quotations) {
    if (q.within !== undefined) continue;
    for (const [first, last] of ranges[q.index]!) {
      const block = doc.tokens[first]!.block;
      const alone = doc.tokens[first - 1]?.block !== block && doc.tokens[last]?.block !== block;
      if (alone && isBody(doc.blocks[block]!.kind)) filling.set(block, [first, last]);
    }
  }
  return filling;
}

interface Introduction {
  readonly head: number;
  readonly source: Range;
}

/** The last verb of saying with a subject of its own, outside quotation marks. */
function byVerb(doc: Doc, c: Columns, first: number, last: number): Introduction | undefined {
  let head = last - 1;
  const tells = (i: number) =>
    c.sort[i] === 1 && c.quoted[i] === 0 && (c.cue[i]! & TELLING) !== 0 && c.subject[i]! >= 0;
  while (head >= first && !tells(head)) head--;
  if (head < first) return undefined;
  const [source] = tidy(doc, c, [subtree(c, c.subject[head]!, first, last)]);
  return source && (head < source[0] || head >= source[1]) ? { head, source } : undefined;
}

/** The Harlow Courier reports: is a noun phrase to many a parser. */
function byOutlet(doc: Doc, c: Columns, first: number, last: number): Introduction | undefined {
  const head = last - 2;
  const source: Range = [first, head];
  return head > first && (c.cue[head]! & TELLING) !== 0 && isOutlet(doc, source) ? { head, source } : undefined;
}
