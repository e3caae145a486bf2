// The coach will be fired, [a source with knowledge of the matter] told the Star: a clause, and behind it who told it whom.
import type { Doc, Sentence } from '../../../text/doc.ts';
import { tidy } from '../draft.ts';
import { phraseAt } from '../readings/phrase.ts';
import type { Columns } from '../tokens/columns.ts';
import type { Tag } from './tags.ts';

/** How many words may stand between the comma and the verb. */
const LONGEST = 14;
/** Told [somebody], and verbs that stand alone: the man had a knife, the officer [testified]. */
const TELLS: ReadonlySet<string> = new Set(['recalled', 'recounted', 'testified', 'told']);
/** What a clause that says something begins with; “After the storm hit, …” only sets the scene. */
const BEGINS: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);
const BEHIND: ReadonlySet<string> = new Set(['.', 'at', 'court', 'in', 'last', 'on', 'trial']);
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;

/** The sentences that end so. */
export const toldTags = (doc: Doc, c: Columns): Tag[] =>
  doc.sentences.flatMap((sentence) => tagIn(doc, c, sentence) ?? []);

function tagIn(doc: Doc, c: Columns, { first, last }: Sentence): Tag | undefined {
  let head = last - 1;
  while (head > first && head > last - LONGEST && !TELLS.has(doc.tokens[head]!.lower)) head--;
  if (!TELLS.has(doc.tokens[head]!.lower) || c.quoted.subarray(first, last).some((q) => q > 0)) return undefined;
  const whom = doc.tokens[head]!.lower === 'told' ? phraseAt(doc, c, head + 1) : ([head, head + 1] as const);
  if (!whom || !ends(doc, whom[1], last)) return undefined;
  const comma = commaBefore(doc, c, first, head);
  if (comma === undefined || !BEGINS.has(doc.tokens[comma + 1]?.pos ?? '')) return undefined;
  if (!BEGINS.has(doc.tokens[first]!.pos) || !c.sort.subarray(first, comma).includes(1)) return undefined;
  const [source] = tidy(doc, c, [[comma + 1, head]]);
  return source && { head, source, content: [first, comma] };
}

/** Is there nothing behind but a day or a court: told the Star [on Monday], testified [in court]? */
function ends({ tokens }: Doc, from: number, last: number): boolean {
  let at = from;
  while (at < last && (DAY.test(tokens[at]!.lower) || BEHIND.has(tokens[at]!.lower))) at++;
  return at === last;
}

/** The comma in front of the subject: nothing but a noun and its prepositions stands between. */
function commaBefore(doc: Doc, c: Columns, first: number, head: number): number | undefined {
  for (let i = head - 1; i > first && i > head - LONGEST; i--) {
    const { lower, pos } = doc.tokens[i]!;
    if (lower === ',') return i + 1 < head ? i : undefined;
    if (
      pos === 'CCONJ' ||
      pos === 'AUX' ||
      pos === 'SCONJ' ||
      RELATIVES.has(lower) ||
      (c.sort[i] === 1 && i === head - 1)
    )
      return undefined;
  }
  return undefined;
}

const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose']);
