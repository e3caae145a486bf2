// Ruiz said [yesterday morning] the gun laws would change; said [in their filing] the matter was closed: when and where, and not what.
import { DOCUMENTS } from '../../../lexicon/source-nouns.ts';
import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import type { Doc, Token } from '../../../text/doc.ts';
import type { Draft, Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const SPEAKING: ReadonlySet<string> = new Set('add announce confirm explain insist reveal say state warn'.split(' '));
const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), 'today', 'yesterday']);
const PARTS: ReadonlySet<string> = new Set(['afternoon', 'evening', 'morning', 'night']);
const PERIODS: ReadonlySet<string> = new Set([...PARTS, ...WEEKDAYS.keys(), 'month', 'week', 'weekend', 'year']);
const TEXT: ReadonlySet<string> = new Set('email interview post release speech statement tweet'.split(' '));
/** What a clause begins with; a name must have a verb right behind it, or it may go on with the day: “Monday Night Club”. */
const SUBJECTS: ReadonlySet<string> = new Set(['DET', 'PRON']);
const INSIDE: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'PRON', 'PROPN']);
/** How far behind the verb the words may begin, and how many a text may have for a name. */
const [NEAR, LONGEST] = [7, 6];

/** The draft without the time or the text that its content begins with, where a clause follows. */
export function readWhenSaid(doc: Doc, c: Columns, draft: Draft): Draft {
  const [range] = draft.content;
  if (!range || range[0] <= draft.head || range[0] > draft.head + NEAR || c.quoted[range[0]]) return draft;
  if (!SPEAKING.has(doc.tokens[draft.head]!.lemma) || doc.tokens[range[0] - 1]!.lower === 'that') return draft;
  const quote = quoteBehind(doc, c, range);
  if (quote !== undefined) return { ...draft, content: [[quote, range[1]], ...draft.content.slice(1)] };
  const first = behindTime(doc, range) ?? behindText(doc, range);
  if (first === undefined || !isClause(doc, c, [first, range[1]])) return draft;
  return { ...draft, content: [[first, range[1]], ...draft.content.slice(1)] };
}

/** [on Thursday night], [yesterday], [last month]: behind it. */
function behindTime({ tokens }: Doc, [first, last]: Range): number | undefined {
  let at = first;
  const lower = (i: number) => tokens[i]?.lower ?? '';
  if (lower(at) === 'on' && WEEKDAYS.has(lower(at + 1))) at++;
  if (['last', 'this', 'earlier'].includes(lower(at)) && PERIODS.has(lower(at + 1))) at += 2;
  else if (DAYS.has(lower(at))) at++;
  else return undefined;
  while (PARTS.has(lower(at))) at++;
  return at < last ? at : undefined;
}

/** [in remarks published in May,] “…”: a phrase, a comma, and a whole quotation. */
function quoteBehind({ tokens }: Doc, c: Columns, [first, last]: Range): number | undefined {
  if (!/^(?:at|during|in|on)$/.test(tokens[first]!.lower)) return undefined;
  for (let i = first + 1; i < Math.min(last, first + PHRASE); i++) {
    if (tokens[i]!.pos === 'AUX' || tokens[i]!.pos === 'PRON') return undefined;
    if (c.quoted[i]) return c.quoted[i] === 1 && tokens[i - 1]?.lower === ',' ? i : undefined;
  }
  return undefined;
}
const PHRASE = 16;

/** [in their filing], [on its website]: behind it. */
function behindText({ tokens }: Doc, [first, last]: Range): number | undefined {
  if (tokens[first]!.lower !== 'in' || !/^(?:an?|her|his|its|the|their)$/.test(tokens[first + 1]?.lower ?? ''))
    return undefined;
  for (let i = first + 2; i < Math.min(last, first + LONGEST); i++) {
    if (!INSIDE.has(tokens[i]!.pos) || isPossessive(tokens[i])) return undefined;
    const { lemma } = tokens[i]!;
    if ((TEXT.has(lemma) || DOCUMENTS.has(lemma)) && tokens[i + 1]?.pos !== 'NOUN') return i + 1;
  }
  return undefined;
}

const isPossessive = (token?: Token): boolean => /^['’]s?$/.test(token?.lower ?? '');

/** [that] or a subject, and a verb behind it: not “Monday[’s] vote”, not “today [is] a good day”. */
function isClause({ tokens }: Doc, c: Columns, [first, last]: Range): boolean {
  // said in a release: nothing behind it
  if (first >= last) return false;
  const { lower, pos, text } = tokens[first]!;
  if (lower === 'that') return true;
  const named = pos === 'PROPN' && /^\p{Lu}/u.test(text) && isVerb(tokens[first + 1]);
  if (!(SUBJECTS.has(pos) || named || lower === 'there') || isPossessive(tokens[first])) return false;
  return c.sort.subarray(first, last).includes(1);
}

const isVerb = (token?: Token): boolean => token?.pos === 'AUX' || token?.pos === 'VERB';
