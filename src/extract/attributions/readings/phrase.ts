// A noun phrase by its words' parts of speech: told [the dockers’ union] on Monday.
import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import type { Doc } from '../../../text/doc.ts';
import type { Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** The noun phrase that begins at a token: up to a verb, a comma, “that”, a preposition other than “of”, or a mark. */
export function phraseAt(doc: Doc, c: Columns, first: number): Range | undefined {
  let last = first;
  while (
    last < doc.tokens.length &&
    last < first + 10 &&
    c.sentence[last] === c.sentence[first] &&
    (inPhrase(doc, last, first) || joins(doc, last, first)) &&
    !isTime(doc, last, first)
  )
    last++;
  return last > first ? [first, last] : undefined;
}

const INSIDE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'PART']);
const NEVER_INSIDE: ReadonlySet<string> = new Set([
  'that',
  'to',
  'who',
  'which',
  'what',
  'how',
  'why',
  'not',
  "n't",
  'yesterday',
  'today',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);

function inPhrase(doc: Doc, i: number, first: number): boolean {
  const t = doc.tokens[i]!;
  if (NEVER_INSIDE.has(t.lower)) return false;
  // a pronoun is a phrase of its own: told [him] he would go
  if (i > first && (t.pos === 'DET' || (t.pos === 'PRON' && t.lower !== "'s"))) return false;
  if (i > first && PRONOUNS.has(doc.tokens[first]!.lower)) return false;
  return (
    INSIDE.has(t.pos) || (i > first && (t.lower === 'of' || t.lower === '&' || t.lower === "'s" || isOwner(doc, i)))
  );
}

/** the dockers[’] union */
const isOwner = ({ tokens }: Doc, i: number): boolean =>
  tokens[i]!.lower === "'" && tokens[i - 1]!.end === tokens[i]!.start && tokens[i - 1]!.lower.endsWith('s');

/** WQRX[-]TV: a hyphen without spaces between two parts of a phrase. */
const joins = ({ tokens }: Doc, i: number, first: number): boolean =>
  i > first &&
  tokens[i]!.lower === '-' &&
  tokens[i]!.start === tokens[i - 1]!.end &&
  tokens[i + 1]?.start === tokens[i]!.end &&
  INSIDE.has(tokens[i + 1]?.pos ?? '');

/** told Reuters [last month]: no more of the phrase. */
const isTime = ({ tokens }: Doc, i: number, first: number): boolean =>
  i > first && TIMING.has(tokens[i]!.lower) && TIMES.has(tokens[i + 1]?.lower ?? '');
const TIMING: ReadonlySet<string> = new Set(['earlier', 'last', 'late', 'next']);
const TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...'autumn fall month night spring summer week weekend winter year'.split(' '),
]);

const PRONOUNS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us', 'you', 'it', 'reporters']);
