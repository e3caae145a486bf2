// The driver was texting, [court] heard Monday; [an inquest] heard that the boat was old: what is said before a court, when the
// paper does not tell by whom.
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { pastDay } from '../tokens/days.ts';

const SURE = 0.8;
const HEARS: ReadonlySet<string> = new Set(['hear', 'heard', 'hears']);
const HEARING: ReadonlySet<string> = new Set(
  'court hearing inquest inquiry jurors jury magistrates panel tribunal'.split(' '),
);
const NAMING: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'PROPN']);
const BEGINS: ReadonlySet<string> = new Set(['DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);
/** How many words the name of a court may have, and the subject of what was heard. */
const [LONGEST, SUBJECT] = [6, 8];

/** The drafts, and what courts heard and no draft has. */
export function readHearings(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const all = [...drafts];
  for (let i = 0; i < c.length; i++) {
    const draft = HEARS.has(doc.tokens[i]!.lower) ? draftAt(doc, c, i) : undefined;
    if (draft && !drafts.some(({ head }) => head === i)) all.push(draft);
  }
  return all;
}

function draftAt(doc: Doc, c: Columns, head: number): Draft | undefined {
  if (c.quoted[head]) return undefined;
  const sentence = doc.sentences[c.sentence[head]!]!;
  const last = ['also', 'had', 'has', 'have'].includes(doc.tokens[head - 1]?.lower ?? '') ? head - 2 : head - 1;
  if (last < sentence.first || !HEARING.has(doc.tokens[last]!.lower)) return undefined;
  let first = last;
  while (first > sentence.first && first > last - LONGEST && NAMING.has(doc.tokens[first - 1]!.pos)) first--;
  const begin = pastDay(doc, head + 1, sentence.last);
  const range =
    heardBefore(doc, c, [sentence.first, first], [begin, sentence.last]) ?? heardBehind(doc, [begin, sentence.last]);
  const content = range ? tidy(doc, c, [range]) : [];
  return content.length > 0 ? byRule('hearing', SURE, { head, source: [first, last + 1] }, content) : undefined;
}

/** [The driver was texting], court heard. */
function heardBefore({ tokens }: Doc, c: Columns, [begin, court]: Range, [from, end]: Range): Range | undefined {
  if (tokens[court - 1]?.lower !== ',' || !c.sort.subarray(begin, court).includes(1)) return undefined;
  const over = from >= end || tokens[from]!.lower === '.';
  return over && BEGINS.has(tokens[begin]!.pos) ? [begin, court - 1] : undefined;
}

/** The court heard [that the driver was texting], [he was texting]; not “heard arguments”. */
function heardBehind({ tokens }: Doc, [from, end]: Range): Range | undefined {
  if (from >= end) return undefined;
  if (/^(?:that|he|she|they)$/.test(tokens[from]!.lower)) return [from, end];
  let at = from;
  while (at < end && at < from + SUBJECT && BEGINS.has(tokens[at]!.pos)) at++;
  return at > from && at < end && tokens[at]!.pos === 'AUX' ? [from, end] : undefined;
}
