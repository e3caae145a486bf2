// It would rain all week, says [the harbour master, Ana Ruiz]: a clause without quotation marks, and behind it who says so.
import { isRole } from '../../../lexicon/roles.ts';
import { PEOPLE, SOMEBODY } from '../../../lexicon/source-nouns.ts';
import type { Doc, Sentence, Token } from '../../../text/doc.ts';
import { type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { verbFirst } from './tag-grammar.ts';
import type { Tag } from './tags.ts';

/** Verbs that stand so. Others have an object: Ana Ruiz, the mayor, told the council. */
const SAYS: ReadonlySet<string> = new Set(
  (
    'added adds allege alleged alleges argue argued argues claim claimed claims explained explains insist insisted insists ' +
    'noted notes reported reports said say says warn warned warns'
  ).split(' '),
);
const SAY: ReadonlySet<string> = new Set(['said', 'say', 'says']);

/** The clauses of an article that end in a comma, a verb of saying and its subject. */
export function invertedTags(doc: Doc, c: Columns): Tag[] {
  return doc.sentences.flatMap((sentence): Tag[] => {
    for (let i = sentence.first + 2; i < sentence.last; i++) {
      const isTag = doc.tokens[i - 1]?.lower === ',' && c.quoted[i] === 0 && SAYS.has(doc.tokens[i]!.lower);
      const tag = isTag ? tagAt(doc, c, sentence, i) : undefined;
      if (tag) return [tag];
    }
    return [];
  });
}

function tagAt(doc: Doc, c: Columns, { first, last }: Sentence, head: number): Tag | undefined {
  const told = doc.tokens[head + 1]?.pos === 'ADP' ? undefined : verbFirst(doc, c, head, last);
  const [source] = told ? tidy(doc, c, [told.source]) : [];
  const subject = SAY.has(doc.tokens[head]!.lower) ? -1 : c.subject[head]!;
  const ofFront = subject >= first && subject < head && !hasClause(doc, c, subject, head);
  const clause = hasVerb(c, first, head - 1) || /^\p{L}+s$/u.test(doc.tokens[head]!.lower);
  if (!source || ofFront || !clause || !isSomebody(doc, source) || goesOn(doc, c, source, last)) return undefined;
  return { head, source: withName(doc, source, last), content: [first, head - 1] };
}

const hasVerb = ({ sort }: Columns, first: number, last: number): boolean => sort.subarray(first, last).includes(1);

/** The bank, [a lender], added; the bank, [which lends], added: no clause of its own stands between subject and verb. */
const hasClause = (doc: Doc, c: Columns, subject: number, head: number): boolean =>
  hasVerb(c, subject, head) && !doc.tokens.slice(subject, head).some(({ lower }) => RELATIVES.has(lower));

const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whose']);

/** [Ana Ruiz], [local fishermen], [a diplomatic source]. */
const isSomebody = (doc: Doc, [first, last]: Range): boolean =>
  isPerson(doc.tokens[last - 1]!) ||
  doc.tokens.slice(first, last).some(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}/u.test(text));

const isPerson = ({ lower, lemma }: Token): boolean =>
  [lower, lemma].some((word) => isRole(word) || PEOPLE.has(word) || SOMEBODY.has(word));

/** argued the town’s lawyer, [Ana Ruiz]. */
function withName({ tokens }: Doc, [first, from]: Range, end: number): Range {
  let to = from;
  if (tokens[to]?.lower === ',') while (to + 1 < end && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '')) to++;
  const ends = to + 2 >= end || (tokens[to + 1]?.lower === ',' && CLAUSES.has(tokens[to + 2]?.lower ?? ''));
  return [first, to > from && ends ? to + 1 : from];
}

/** What tells more of a name: said her lawyer, Ana Ruiz, [who left early]. */
const CLAUSES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'which', 'who', 'whose']);

/**
 * said Ruiz’s answer to the council [was late], said Lind [had] gone: a clause goes on, and what stands behind the verb is no
 * speaker. A “who” begins another.
 */
function goesOn(doc: Doc, c: Columns, [first, from]: Range, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (RELATIVES.has(doc.tokens[i]!.lower)) return false;
    if (i < from ? doc.tokens[i]!.pos === 'AUX' : c.sort[i] === 1 && !doc.tokens[i]!.lower.endsWith('ing')) return true;
  }
  return false;
}
