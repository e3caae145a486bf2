// “It was the longest night of my life,” Shen Juan, an analyst. A sentence that is a quotation, a name and what the person is.
import { labelOf } from '../../../model/parser-labels.ts';
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, heldBy, isFree, isTitle, type Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** How many words may stand behind the quotation. */
const LONGEST = 25;
/** An analyst [based] in Rome. */
const DESCRIBING = labelOf('acl');
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose']);

/** The drafts, and those of quotations that nobody has and that a name stands behind, without a verb. */
export function readVerbless(doc: Doc, c: Columns, drafts: readonly Draft[], ranges: readonly Range[][]): Draft[] {
  const held = heldBy(c, drafts);
  const added = doc.quotations.flatMap(({ index, within }): Draft[] => {
    const content = within === undefined ? ranges[index]!.at(-1) : undefined;
    const source = content && isFree(held, content) ? nameBehind(doc, c, content) : undefined;
    return source ? [{ ...byRule('verbless-tag', 0.75, { head: source[0], source }, [content!]), cue: [] }] : [];
  });
  return [...drafts, ...added];
}

/** The name behind a quotation that ends in a comma and has a verb, with all up to the end of its sentence. */
function nameBehind(doc: Doc, c: Columns, [first, last]: Range): Range | undefined {
  const sentence = c.sentence[last];
  if (c.quoted[first] !== 1 || c.sentence[last - 1] !== sentence || doc.tokens[last - 2]?.lower !== ',')
    return undefined;
  if (doc.sentences[c.sentence[first]!]!.first !== first || !c.sort.subarray(first, last).includes(1)) return undefined;
  let comma = last;
  while (comma < c.length && doc.tokens[comma]!.pos === 'PROPN' && /^\p{Lu}/u.test(doc.tokens[comma]!.text)) comma++;
  if (comma < last + 2) return undefined;
  // “Stay at home, please,” Dr Ruiz.
  if (comma + 1 === doc.sentences[sentence!]?.last && doc.tokens[comma]!.lower === '.')
    return isTitle(doc, [first + 1, last - 1]) ? undefined : [last, comma];
  if (doc.tokens[comma]?.lower !== ',') return undefined;
  let end = comma + 1;
  let told = false;
  for (; end < c.length && c.sentence[end] === sentence && end < last + LONGEST; end++) {
    if (RELATIVES.has(doc.tokens[end]!.lower)) told = true;
    if (c.quoted[end] || (c.sort[end] === 1 && !told && c.label[end] !== DESCRIBING)) return undefined;
  }
  const stop = doc.tokens[end - 1]?.lower === '.' ? end - 1 : end;
  const whole = end < last + LONGEST && stop > comma + 1 && !hasVerbBehindComma(doc, c, comma, stop);
  return whole ? [last, stop] : undefined;
}

/** Ana Ruiz, who ran it, [closed] the door: a verb behind a second comma is the sentence’s own. */
function hasVerbBehindComma(doc: Doc, c: Columns, comma: number, stop: number): boolean {
  for (let i = comma + 2; i < stop; i++) if (doc.tokens[i - 1]?.lower === ',' && c.sort[i] === 1) return true;
  return false;
}
