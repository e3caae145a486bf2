// The driver was texting, [court] heard Monday; [an inquest] heard that the boat was old; the jury was told that he fled: what is
// said before a court, when the paper does not tell by whom; and [Justice Ruiz] held that it was void.
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
    const { lower } = doc.tokens[i]!;
    const draft = HEARS.has(lower) ? draftAt(doc, c, i) : READERS.get(lower)?.(doc, c, i);
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
  while (first > sentence.first && first > last - LONGEST && NAMING.has(doc.tokens[first - 1]?.pos ?? '')) first--;
  const begin = pastDay(doc, head + 1, sentence.last);
  const range =
    heardBefore(doc, c, [sentence.first, first], [begin, sentence.last]) ?? heardBehind(doc, [begin, sentence.last]);
  const content = range ? tidy(doc, c, [range]) : [];
  return content.length > 0 ? byRule('hearing', SURE, { head, source: [first, last + 1] }, content) : undefined;
}

/** Verbs that a “that” must follow. */
const READERS: ReadonlyMap<string, (doc: Doc, c: Columns, head: number) => Draft | undefined> = new Map([
  ['held', heldAt],
  ['told', toldAt],
]);

/** [Justice Ana Ruiz], [the high court] held that the law was void; not “the boat held”. */
function heldAt(doc: Doc, c: Columns, head: number): Draft | undefined {
  const source = namedBefore(doc, c, head);
  const content = thatBehind(doc, c, head);
  const isCourt = source && doc.tokens.slice(...source).some(({ lower }) => COURTS.has(lower));
  return isCourt && content ? byRule('court-held', SURE, { head, source }, content) : undefined;
}

const COURTS: ReadonlySet<string> = new Set('bench court judge judges justice justices magistrate tribunal'.split(' '));

/** [The jury] was told that he fled: by whom, nobody says. */
function toldAt(doc: Doc, c: Columns, head: number): Draft | undefined {
  const was = doc.tokens[head - 1]?.lower === 'also' ? head - 2 : head - 1;
  if (!/^(?:was|were)$/.test(doc.tokens[was]?.lower ?? '')) return undefined;
  const addressee = namedBefore(doc, c, was);
  const content = thatBehind(doc, c, head);
  if (!addressee || !content || !HEARING.has(doc.tokens[addressee[1] - 1]!.lower)) return undefined;
  return { ...byRule('court-told', SURE, { head, cue: [was, head + 1] }, content), addressee };
}

/** The noun phrase that ends at a token; nothing behind a preposition, which it would belong to. */
export function namedBefore({ tokens }: Doc, c: Columns, end: number): Range | undefined {
  let first = end;
  while (
    first > 0 &&
    end - first < LONGEST &&
    c.sentence[first - 1] === c.sentence[end] &&
    NAMING.has(tokens[first - 1]?.pos ?? '')
  )
    first--;
  const begins = first === 0 || c.sentence[first - 1] !== c.sentence[end] || tokens[first - 1]?.lower === ',';
  return first < end && begins && !c.quoted[first] ? [first, end] : undefined;
}

/** Held that it was void, [adding] that it was late. */
const ALSO = /^(?:adding|arguing|citing|explaining|noting|saying|stating|stressing)$/;

const TIMES = /^(?:afternoon|day|evening|month|morning|night|week|year)$/;

/** “That”, or “how”, and its clause, right behind a word. */
export function thatBehind(doc: Doc, c: Columns, head: number): Range[] | undefined {
  const { last } = doc.sentences[c.sentence[head]!]!;
  // held that [day] that …
  const isDay = TIMES.test(doc.tokens[head + 2]?.lower ?? '');
  const isThat = /^(?:how|that)$/.test(doc.tokens[head + 1]?.lower ?? '') && !c.quoted[head] && !isDay;
  let end = head + 1;
  while (end < last && !(doc.tokens[end]!.lower === ',' && ALSO.test(doc.tokens[end + 1]?.lower ?? ''))) end++;
  const content = isThat ? tidy(doc, c, [[head + 1, end]]) : [];
  return content.length > 0 ? content : undefined;
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
