// Ruiz said in a statement, [“…”]; adding, [“…”]; Haddad spoke of the flood: [“…”]. The words in front of a quotation that
// nobody has yet say whose it is.
import type { Doc } from '../../text/doc.ts';
import type { Columns } from './columns.ts';
import { type Draft, type Range, shared, size, tidy } from './draft.ts';
import { subtree } from './subtree.ts';
import { TELLING } from './tag-grammar.ts';

/** How many tokens may stand between the verb and a comma: “told reporters in the capital on Friday, “…””. */
const NEAR = 8;
const FAR = 40;

/** The drafts, and those of quotations that have none but a lead. */
export function readLeads(doc: Doc, c: Columns, ranges: readonly Range[][], drafts: readonly Draft[]): Draft[] {
  const held = new Uint8Array(c.length);
  for (const d of drafts) for (const [first, last] of d.content) held.fill(1, first, last);
  const all = [...drafts];
  const placeOf = new Map(all.map(({ head }, i) => [head, i] as const).reverse());
  for (const { index, within } of doc.quotations) {
    const content = ranges[index]![0];
    if (!content || c.quoted[content[0]] !== 1) continue;
    if (within === undefined && 2 * held.subarray(...content).reduce((n, h) => n + h, 0) > size([content])) continue;
    const head = verbBefore(doc, c, content[0], within ?? -1);
    if (head === undefined) continue;
    const place = placeOf.get(head) ?? all.length;
    const draft = all[place] ?? draftOf(doc, c, head, content);
    if (!draft) continue;
    all[place] = { ...draft, content: tidy(doc, c, [...draft.content, content]) };
    placeOf.set(head, place);
  }
  return all;
}

function draftOf(doc: Doc, c: Columns, head: number, content: Range): Draft | undefined {
  const source = sourceOf(doc, c, head, content[0] - 1);
  if (!source || shared([source], [[head, head + 1]]) > 0) return undefined;
  const rule = 'quotation-lead';
  return { cue: [[head, head + 1]], head, source, content: [content], via: [], confidence: 0.75, rule };
}

/** The verb of saying in front of the comma or the colon in front of a quotation. */
function verbBefore(doc: Doc, c: Columns, first: number, within: number): number | undefined {
  const mark = doc.tokens[first - 1]?.lower;
  if ((mark !== ',' && mark !== ':') || c.block[first - 1] !== c.block[first]) return undefined;
  const least = first - 1 - (mark === ':' ? FAR : NEAR);
  for (let i = first - 2; i >= Math.max(0, least) && c.sentence[i] === c.sentence[first - 1]; i--) {
    if (doc.tokens[i]!.quotation !== within || (mark === ',' && doc.tokens[i]!.lower === ',')) return undefined;
    if (c.sort[i] === 1 && (c.cue[i]! & TELLING) !== 0) return i;
    if (c.sort[i] === 1 && mark === ',') return undefined;
  }
  return undefined;
}

/** The verb’s subject; of a participle that of the verb it hangs on: [Ruiz] said “…”, adding, “…”. */
function sourceOf(doc: Doc, c: Columns, head: number, end: number): Range | undefined {
  let begin = head;
  while (begin > 0 && c.sentence[begin - 1] === c.sentence[head]) begin--;
  let verb = head;
  for (let k = 0; k < 3 && c.subject[verb]! < 0 && doc.tokens[head]!.lower.endsWith('ing') && c.head[verb]! >= 0; k++)
    verb = c.head[verb]!;
  const subject = c.subject[verb]!;
  if (subject < begin || subject >= end || doc.tokens[subject]!.quotation !== doc.tokens[head]!.quotation)
    return undefined;
  const [source] = tidy(doc, c, [subtree(c, subject, begin, end)]);
  return source;
}
