// The two orders of what stands behind a quotation, verb first and subject first: by the tree where it knows the subject, else by
// the shape of the words, since a parser that has read the quotation often loses its way in what comes behind.
import { PHRASAL_CUES } from '../../../lexicon/phrasal-cues.ts';
import type { Doc } from '../../../text/doc.ts';
import type { Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { cueClass } from '../tokens/cue-words.ts';
import { subtree } from '../tokens/subtree.ts';

/** Verbs that say or ask, as bits of `cue`. */
export const TELLING = cueClass('say') | cueClass('ask');

export interface Told {
  /** The token of the verb. */
  readonly head: number;
  /** The verb with its particle; without one the verb alone. */
  readonly cue?: Range;
  readonly source: Range;
}

/** Is it a form of a verb of saying, though a tagger may take it for a noun: [comments], [affirms]? False behind the last token. */
export function tells(doc: Doc, c: Columns, i: number): boolean {
  if (isPress(doc, i)) return false;
  if ((c.cue[i]! & TELLING) !== 0) return c.sort[i] === 1 || isForm(doc, i);
  return isForm(doc, i) && STEMS.some((ending) => isTelling(doc.tokens[i]!.lower, ending));
}

/** Palace [press] officer Ana Ruiz told reporters. */
const isPress = ({ tokens }: Doc, i: number): boolean =>
  tokens[i]?.lower === 'press' && /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? '');

const STEMS = [/s$/, /es$/, /d$/, /ed$/];
/** Some write “Tweeted”. */
const isForm = (doc: Doc, i: number): boolean =>
  /^(?:\p{Ll}{3,}(?:s|ed)|Tweet(?:s|ed))$/u.test(doc.tokens[i]?.text ?? '');
const isTelling = (word: string, ending: RegExp): boolean =>
  ending.test(word) && (cueClass(word.replace(ending, '')) & TELLING) !== 0;

/** “…,” said [the co-author and Leeds professor Ana Ruiz]. */
export function verbFirst(doc: Doc, c: Columns, head: number, end: number): Told | undefined {
  const cue: Range = isPhrasal(doc, head) ? [head, head + 2] : [head, head + 1];
  const begin = cue[1];
  const subject = c.subject[head]!;
  const [first, last] = subject > head && subject < end ? subtree(c, subject, begin, end) : [begin, begin];
  if (first !== begin) return undefined;
  let to = Math.max(last, first);
  while (to < end && goesOn(doc, c, to)) to++;
  return to > first ? { head, cue, source: [first, to] } : undefined;
}

/** “…,” [chimed in] Ana Ruiz: a verb and its particle in front of somebody, not “went on sale”. */
export function isPhrasal({ tokens }: Doc, head: number): boolean {
  const [verb, particle, next] = [tokens[head]!, tokens[head + 1], tokens[head + 2]];
  if (!particle || !next) return false;
  if (![verb.lemma, verb.lower].some((word) => PHRASAL_CUES.has(`${word} ${particle.lower}`))) return false;
  return next.pos === 'DET' || /^\p{Lu}/u.test(next.text) || SUBJECTS.has(next.lower);
}
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'her', 'his', 'my', 'our', 'she', 'their', 'they']);

const INSIDE: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN']);
const JOINS: ReadonlySet<string> = new Set(['&', "'s", '-', 'and', 'of', '’s']);
const OUTSIDE: ReadonlySet<string> = new Set(
  'last monday not tuesday wednesday thursday friday saturday sunday that to today tomorrow who which yesterday'.split(
    ' ',
  ),
);

/** Does a noun phrase go on with this token? A hyphen takes in whatever it joins: well-known. */
function goesOn(doc: Doc, c: Columns, i: number): boolean {
  const { lower, pos } = doc.tokens[i]!;
  if (OUTSIDE.has(lower)) return false;
  if (JOINS.has(lower))
    return (
      i + 1 < c.length &&
      c.sentence[i + 1] === c.sentence[i] &&
      (lower === "'s" || lower === '’s' || goesOn(doc, c, i + 1) || lower === '-')
    );
  if (isNamed(doc, i)) return true;
  return INSIDE.has(pos) || doc.tokens[i + 1]?.lower === '-' || doc.tokens[i - 1]?.lower === '-';
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** said [Acting] Police Chief Ana Ruiz, said [lead] author Ana Ruiz, says [Downing] Street: words in front of a name or a noun that a tagger takes for verbs. */
function isNamed({ tokens }: Doc, i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.lower === 'lead' || tokens[i]!.lower === 'acting')
    return next?.pos === 'NOUN' || next?.pos === 'PROPN';
  return (
    tokens[i]!.pos === 'VERB' && next?.pos === 'PROPN' && [tokens[i]!, next].every(({ text }) => CAPITAL.test(text))
  );
}

/** “…,” [Ana Ruiz, who runs the harbour], said; [he] will add; [she] is expected to say; [Mr Mkula] sums up. */
export function subjectFirst(doc: Doc, c: Columns, begin: number, end: number, long: boolean): Told | undefined {
  return byTree(doc, c, begin, end) ?? byShape(doc, c, begin, end, long);
}

function byTree(doc: Doc, c: Columns, begin: number, end: number): Told | undefined {
  for (let head = begin + 1; head < end; head++) {
    if (c.sort[head] !== 1) continue;
    if ((c.cue[head]! & TELLING) === 0 || isPress(doc, head)) {
      if (c.subject[head] === begin) return undefined;
      continue;
    }
    const subject = c.subject[head]!;
    if (subject < begin || subject >= head) return undefined;
    const source = subtree(c, subject, begin, end);
    return source[0] === begin && source[1] <= head ? { head, source } : undefined;
  }
  return undefined;
}

/** How many words may stand between an auxiliary and the verb: can be heard angrily [asking]. */
const HELPED = 5;

function byShape(doc: Doc, c: Columns, begin: number, end: number, long: boolean): Told | undefined {
  let verb = begin;
  while (verb < end && goesOn(doc, c, verb) && !(verb > begin && tells(doc, c, verb))) verb++;
  if (doc.tokens[verb]?.lower === ',') verb = behindApposition(doc, c, verb, end);
  if (verb === begin || verb >= end || !INSIDE.has(doc.tokens[begin]!.pos)) return undefined;
  const source: Range = [begin, verb];
  for (let head = verb; head < Math.min(end, verb + HELPED) && !/^[,;:]$/.test(doc.tokens[head]!.lower); head++)
    if (tells(doc, c, head)) return { head, source };
  // “…,” she shrugs: behind a whole sentence any verb is one of saying, if nothing is shrugged
  const named = doc.tokens[begin]!.pos === 'PRON' || /^\p{Lu}/u.test(doc.tokens[begin]!.text);
  const bare = /^[.,]$/.test(doc.tokens[verb + 1]?.lower ?? '.') && c.sort[verb] === 1;
  return long && named && bare ? { head: verb, source } : undefined;
}

/** The verb of saying behind the second of two commas: [Councillor Marcia Price (Ind.)], shouted. */
function behindApposition(doc: Doc, c: Columns, comma: number, end: number): number {
  for (let i = comma + 2; i < end; i++) if (doc.tokens[i - 1]?.lower === ',' && tells(doc, c, i)) return i;
  return comma + 1 < end && tells(doc, c, comma + 1) ? comma + 1 : end;
}
