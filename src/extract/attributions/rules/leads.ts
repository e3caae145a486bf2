// Ruiz said in a statement, [“…”]; adding, [“…”]; Haddad spoke of the flood: [“…”]. The words in front of a quotation that
// nobody has yet say whose it is.
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, heldBy, inside, isFree, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { subtree } from '../tokens/subtree.ts';
import { TELLING } from './tag-grammar.ts';

/** How many tokens may stand between the verb and a comma: “told reporters in the capital on Friday, “…””. */
const NEAR = 8;
const FAR = 40;

/** The drafts, and those of quotations that have none but a lead. */
export function readLeads(doc: Doc, c: Columns, ranges: readonly Range[][], drafts: readonly Draft[]): Draft[] {
  const held = heldBy(c, drafts);
  const all = [...drafts];
  const placeOf = new Map(all.map(({ head }, i) => [head, i] as const).reverse());
  for (const { index, within } of doc.quotations) {
    const content = ranges[index]![0];
    if (!content || c.quoted[content[0]] !== 1) continue;
    if (within === undefined && !isFree(held, content)) continue;
    const head = verbBefore(doc, c, content[0], within ?? -1);
    if (head === undefined) continue;
    const place = placeOf.get(head) ?? all.length;
    const draft = all[place] ?? draftOf(doc, c, head, content);
    if (!draft || (within !== undefined && !draft.source)) continue;
    all[place] = { ...draft, content: tidy(doc, c, [...draft.content, content]) };
    placeOf.set(head, place);
  }
  return all;
}

function draftOf(doc: Doc, c: Columns, head: number, content: Range): Draft | undefined {
  const source = sourceOf(doc, c, head, content[0] - 1);
  if (!source)
    return FINITE.has(doc.tokens[head - 1]?.lower ?? '')
      ? byRule('quotation-lead', 0.6, { head }, [content])
      : undefined;
  return inside([source], head) ? undefined : byRule('quotation-lead', 0.75, { head, source }, [content]);
}

/** What stands in front of a verb that has a subject somewhere: more than half, at 53 percent[,] said; she wept [and] said. */
const FINITE: ReadonlySet<string> = new Set([',', 'also', 'and', 'but', 'has', 'have', 'then']);

/** The verb of saying in front of a quotation, or of the comma or the colon in front of it. */
function verbBefore(doc: Doc, c: Columns, first: number, within: number): number | undefined {
  const last = doc.tokens[first - 1]?.lower ?? '';
  const mark = last === ',' || last === ':' ? last : '';
  if (c.block[first - 1] !== c.block[first]) return undefined;
  if (mark === '' && (within >= 0 || !mayFollow(doc, c, first))) return undefined;
  const before = mark ? first - 1 : first;
  const least = before - (mark === ':' ? FAR : NEAR);
  for (let i = before - 1; i >= Math.max(0, least) && c.sentence[i] === c.sentence[first - 1]; i--) {
    if (doc.tokens[i]!.quotation !== within || (mark !== ':' && doc.tokens[i]!.lower === ',')) return undefined;
    if (c.sort[i] === 1 && (mark ? (c.cue[i]! & TELLING) !== 0 : PLAIN.has(doc.tokens[i]!.lemma))) return i;
    if (c.sort[i] === 1 && (mark === ',' || (mark === '' && doc.tokens[i]!.pos !== 'AUX'))) return undefined;
  }
  return undefined;
}

/** What leads into a quotation without a comma; others of saying may do something else: invited “experts like us”. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    'add allege argue assert brand call claim complain conclude declare describe direct explain insist joke label note ' +
    'observe predict recall remark report say state suggest tell think tweet warn write'
  ).split(' '),
);

/** said they [“have no doubts”]: in the verb’s sentence, and no title: said on [“The Late Hour with Ana Ruiz”]. */
const mayFollow = (doc: Doc, c: Columns, first: number): boolean =>
  c.sentence[first - 1] === c.sentence[first] && /^[\p{Ll}[]/u.test(doc.tokens[first + 1]?.text ?? '');

/** The verb’s subject; of a participle that of the verb it hangs on: [Ruiz] said “…”, adding, “…”. */
function sourceOf(doc: Doc, c: Columns, head: number, end: number): Range | undefined {
  const begin = doc.sentences[c.sentence[head]!]!.first;
  let verb = head;
  for (let k = 0; k < 3 && c.subject[verb]! < 0 && doc.tokens[head]!.lower.endsWith('ing') && c.head[verb]! >= 0; k++)
    verb = c.head[verb]!;
  const subject = c.subject[verb]!;
  if (subject < begin || subject >= end || doc.tokens[subject]!.quotation !== doc.tokens[head]!.quotation)
    return undefined;
  const [source] = tidy(doc, c, [subtree(c, subject, begin, end)]);
  return source;
}
