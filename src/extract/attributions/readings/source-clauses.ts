// [Ruiz] has met the crews, urging …; reality is [we] know: a source with a verb of its own is a clause, and one of its words is who speaks.
import { DOCUMENTS } from '../../../lexicon/source-nouns.ts';
import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted, type Range, tidy } from '../draft.ts';
import { TELLING } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';
import { subtree } from '../tokens/subtree.ts';

const RELATIVES: ReadonlySet<string> = new Set(['that', 'what', 'where', 'which', 'who', 'whom', 'whose']);
const SAYS: ReadonlySet<string> = new Set(['said', 'says', 'tells', 'told']);
const WE: ReadonlySet<string> = new Set(['he', 'i', 'she', 'they', 'we']);
const NAMING: ReadonlySet<string> = new Set('ADJ ADP CCONJ DET NOUN NUM PART PRON PROPN PUNCT'.split(' '));

/** The draft with the subject of the clause that its source is, or with the pronoun that the clause ends with. */
export function readSourceClauses(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, head } = draft;
  if (!source || source[1] > head || source[1] - source[0] < 2 || c.quoted[source[0]]) return draft;
  const verb = finiteIn(doc.tokens, c, source);
  if (verb === undefined) return draft;
  // it is worth noting
  if (
    verb === source[0] + 1 &&
    doc.tokens[verb]!.lemma === 'be' &&
    /^(?:it|there|this)$/.test(doc.tokens[source[0]]!.lower)
  ) {
    const { source: _, ...rest } = draft;
    return rest;
  }
  // Haddad leads groups opposing the sale: whoever does is not told for sure
  if (isLoose(doc, c, draft, verb)) return { ...draft, content: [] };
  const own = subjectIn(doc, head, source, verb) ?? subjectByTree(doc, c, draft, verb);
  const [whole] = own ? tidy(doc, c, [own]) : [];
  return whole ? { ...draft, source: whole } : draft;
}

const TEXTS: ReadonlySet<string> = new Set([...DOCUMENTS, 'speech', 'statement']);
const CLAUSES: ReadonlySet<string> = new Set(['how', 'that', 'what', 'whether', 'why']);
const PARTICIPLE = /ing$/;

/** A participle right behind the object of the clause, which no text is, and no words of anybody’s. */
function isLoose({ tokens }: Doc, c: Columns, { head, source, content }: Draft, verb: number): boolean {
  const object = tokens[head - 1]!;
  const right = source![1] === head && verb < head - 1 && PARTICIPLE.test(tokens[head]!.lower);
  return (
    right &&
    !SAYS.has(tokens[verb]!.lower) &&
    !TEXTS.has(object.lemma) &&
    !content.some((r) => hasQuoted(c, r) || CLAUSES.has(tokens[r[0]]!.lower))
  );
}

function subjectIn({ tokens }: Doc, head: number, [first, last]: Range, verb: number): Range | undefined {
  // the mayor [will] say: the verb’s own
  if (verb === last - 1) return tokens[verb]!.pos === 'AUX' ? [first, verb] : undefined;
  const participle = PARTICIPLE.test(tokens[head]!.lower) && tokens[head - 1]?.pos !== 'AUX';
  const whole = /^(?:NOUN|PROPN|PRON|PUNCT)$/.test(tokens[verb - 1]?.pos ?? '');
  if (whole && (SAYS.has(tokens[verb]!.lower) || participle)) return [first, verb];
  return WE.has(tokens[last - 1]?.lower ?? '') ? [last - 1, last] : undefined;
}

/** As most, [she] sought; NPR reported [Ana Ruiz, a judge], ordered …; [He] built ties, sought a bridge: whoever the tree has. */
function subjectByTree({ tokens }: Doc, c: Columns, { head, source }: Draft, verb: number): Range | undefined {
  const [first, last] = source!;
  if (c.sort[head] !== 1 || tokens[verb - 1]?.lower === '-' || tokens[verb + 1]?.lower === '-') return undefined;
  const subject = c.subject[head]!;
  if (subject > verb && subject < last) {
    const [from] = subtree(c, subject, verb + 1, last);
    return startsClause(tokens, verb, from) ? [from, last] : undefined;
  }
  const joint = tokens[head - 1]!.lower;
  const isJoined = /^(?:and|but|then)$/.test(joint) || (joint === ',' && !SAYS.has(tokens[head]!.lower));
  return isJoined && !PARTICIPLE.test(tokens[head]!.lower) ? [first, verb] : undefined;
}

/** What do [you] think; the plan [the mayor] pledged; claiming [Haddad] knew: not the object of the clause’s own verb. */
const startsClause = (tokens: Doc['tokens'], verb: number, from: number): boolean =>
  tokens[from]!.pos === 'PRON' || (from > verb + 1 && /^(?:NOUN|PUNCT|VERB)$/.test(tokens[from - 1]?.pos ?? ''));

/** The first finite verb, where nothing but a noun phrase stands in front: not in “the man who was there”. */
export function finiteIn(tokens: Doc['tokens'], c: Columns, [first, last]: Range): number | undefined {
  for (let i = first + 1; i < last; i++) {
    const { lower, pos, text } = tokens[i]!;
    if (RELATIVES.has(lower) || RELATIVES.has(tokens[i - 1]?.lower ?? '')) return undefined;
    if (
      (pos === 'AUX' && text === lower) ||
      (SAYS.has(lower) && c.sort[i] === 1) ||
      (pos === 'VERB' && (isPast(lower, c, i) || tellsOf(tokens, c, i)))
    )
      return i;
    if (!NAMING.has(pos)) return undefined;
  }
  return undefined;
}

/** A clerk [confirmed] Ruiz had left: not “a plan announced Monday”. */
const tellsOf = (tokens: Doc['tokens'], c: Columns, i: number): boolean =>
  (c.cue[i]! & TELLING) !== 0 &&
  tokens[i]!.lower.endsWith('ed') &&
  /^(?:DET|PRON|PROPN)$/.test(tokens[i + 1]?.pos ?? '') &&
  !WEEKDAYS.has(tokens[i + 1]?.lower ?? '');

/** crossed [the channel]: with a subject of its own in the tree; “a plan backed by the mayor” has none. */
const isPast = (lower: string, c: Columns, i: number): boolean =>
  !/ing$/.test(lower) && c.subject[i]! >= 0 && c.subject[i]! < i;
