// Ruiz said in a statement, [“…”]; adding, [“…”]; Haddad spoke of the flood: [“…”]. The words in front of a quotation that
// nobody has yet say whose it is.
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, heldBy, inside, isFree, type Range, tidy } from '../draft.ts';
import { isProverb } from '../readings/no-tellers.ts';
import type { Columns } from '../tokens/columns.ts';
import { subjectOf } from './subjects.ts';
import { TELLING } from './tag-grammar.ts';

/** How many tokens may stand between the verb and a comma: “told reporters in the capital on Friday, “…””. */
const NEAR = 8;
const FAR = 40;

/** The drafts, and those of quotations that have none but a lead. */
export function readLeads(doc: Doc, c: Columns, drafts: readonly Draft[], ranges: readonly Range[][]): Draft[] {
  const held = heldBy(c, drafts);
  const all = [...drafts];
  const spoken = speakersBy(c, drafts);
  const placeOf = new Map(all.map(({ head }, i) => [head, i] as const).reverse());
  for (const { index, within } of doc.quotations) {
    const content = ranges[index]![0];
    if (!content || c.quoted[content[0]] !== 1) continue;
    if (within === undefined && !isFree(held, content)) continue;
    const head = verbBefore(doc, c, content[0], within ?? -1);
    if (head === undefined || isProverb(doc.tokens, head)) continue;
    const place = placeOf.get(head) ?? all.length;
    const draft = all[place] ?? draftOf(doc, c, head, content, goesOnFrom(doc, c, head, spoken));
    if (!draft || (within !== undefined && !draft.source)) continue;
    all[place] = { ...draft, content: tidy(doc, c, [...draft.content, content]) };
    if (draft.source) spoken.set(content[1] - 1, draft.source);
    placeOf.set(head, place);
  }
  return all;
}

function draftOf(doc: Doc, c: Columns, head: number, content: Range, speaker: Range | undefined): Draft | undefined {
  const source = speaker ?? subjectOf(doc, c, head, content[0] - 1) ?? invertedSubject(doc, c, head, content[0] - 1);
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

/** Who says what ends between marks at each token. */
function speakersBy(c: Columns, drafts: readonly Draft[]): Map<number, Range> {
  const spoken = new Map<number, Range>();
  for (const { content, source } of drafts)
    if (source) for (const [, last] of content) if (c.quoted[last - 1] !== 0) spoken.set(last - 1, source);
  return spoken;
}

const ADDS: ReadonlySet<string> = new Set([',', 'also', 'further', 'later']);
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'then']);

/** Ruiz said, “…”, [further adding], “…”; [and also noted] that “…”: the speaker of what stands right in front. */
function goesOnFrom(doc: Doc, c: Columns, head: number, spoken: ReadonlyMap<number, Range>): Range | undefined {
  let joined = doc.tokens[head]!.lower.endsWith('ing');
  let at = head - 1;
  for (; at > 0 && (ADDS.has(doc.tokens[at]!.lower) || JOINS.has(doc.tokens[at]!.lower)); at--)
    joined ||= JOINS.has(doc.tokens[at]!.lower);
  return joined && c.block[at] === c.block[head] ? spoken.get(at) : undefined;
}

/** How many words a subject behind its verb may have. */
const LONGEST = 14;

/** Remarked [the Harlow scientist Ana Ruiz], “…”: a verb that opens the sentence, and somebody up to the comma. */
function invertedSubject(doc: Doc, c: Columns, head: number, comma: number): Range | undefined {
  const opens = doc.sentences[c.sentence[head]!]!.first === head && !doc.tokens[head]!.lower.endsWith('ing');
  const source: Range = [head + 1, comma];
  if (!opens || doc.tokens[comma]?.lower !== ',' || comma - head > LONGEST) return undefined;
  const words = doc.tokens.slice(...source);
  const named = words.some(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}/u.test(text));
  const passive = words[0]?.pos === 'ADP';
  return named && !passive && !c.sort.subarray(...source).includes(1) ? source : undefined;
}
