// The pool is shut, [the town’s press officer, Ana Ruiz], has said; [the governor, represented by his deputy, Ana Ruiz], said: who else
// is named beside whoever speaks.
import { isRole } from '../../../lexicon/roles.ts';
import { DOCUMENTS } from '../../../lexicon/source-nouns.ts';
import type { Doc } from '../../../text/doc.ts';
import type { Draft, Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const NAMING: ReadonlySet<string> = new Set('ADJ DET NOUN NUM PART PRON PROPN'.split(' '));
const INSIDE: ReadonlySet<string> = new Set(["'s", '-', 'at', 'for', 'of', '’s']);
/** How many words may say who somebody is. */
const LONGEST = 10;

/** The draft with all the words for whoever speaks, and no others. */
export function readApposed(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, head } = draft;
  if (!source || source[1] > head || c.quoted[source[0]]) return draft;
  const behind = behindParticiple(doc, c, source);
  if (behind !== undefined) return { ...draft, source: [behind, source[1]] };
  if (!isName(doc, source) || doc.tokens[source[0] - 1]?.lower !== ',' || doc.tokens[source[1]]?.lower !== ',')
    return draft;
  const first = companyOf(doc, c, source);
  return first === undefined ? withRole(doc, c, draft, source) : { ...draft, source: [first, source[1]] };
}

/** Narrating her ordeal, [the victim, Ana Ruiz], said. */
function behindParticiple({ tokens, sentences }: Doc, c: Columns, [first, last]: Range): number | undefined {
  const opens = sentences[c.sentence[first]!]!.first === first;
  if (!opens || !/^\p{Lu}\p{Ll}+ing$/u.test(tokens[first]!.text) || tokens[first]!.pos !== 'VERB') return undefined;
  for (let comma = first + 1; comma + 1 < last; comma++)
    if (tokens[comma]!.lower === ',')
      return /^(?:DET|PRON|PROPN)$/.test(tokens[comma + 1]?.pos ?? '') ? comma + 1 : undefined;
  return undefined;
}

const isName = ({ tokens }: Doc, [first, last]: Range): boolean =>
  tokens
    .slice(first, last)
    .every(({ pos, text, lower }) => (pos === 'PROPN' && /^\p{Lu}/u.test(text)) || lower === '.');

/** [The governor, who was represented by] his deputy, Ana Ruiz, said; a statement signed by her is hers. */
function companyOf({ tokens, sentences }: Doc, c: Columns, [name]: Range): number | undefined {
  let by = name - 2;
  while (by > 0 && name - by < LONGEST && (NAMING.has(tokens[by]!.pos) || INSIDE.has(tokens[by]!.lower))) by--;
  if (tokens[by]?.lower !== 'by' || !/(?:ed|en)$/.test(tokens[by - 1]?.lower ?? '')) return undefined;
  const who = /^(?:is|was|were)$/.test(tokens[by - 2]?.lower ?? '') ? by - 3 : by - 1;
  const comma = /^(?:which|who)$/.test(tokens[who]!.lower) ? who - 1 : who === by - 1 ? who - 1 : -1;
  const { first } = sentences[c.sentence[name]!]!;
  if (comma <= first || tokens[comma]!.lower !== ',') return undefined;
  const own = tokens.slice(first, comma);
  const speaks =
    own.every(({ pos, lower }) => NAMING.has(pos) || INSIDE.has(lower)) && !DOCUMENTS.has(own.at(-1)!.lemma);
  return speaks && own.at(-1)!.lower !== 'statement' ? first : undefined;
}

/** The pool is shut, [the town’s press officer,] Ana Ruiz, has said: not a part of what is said. */
function withRole({ tokens }: Doc, c: Columns, draft: Draft, [name, last]: Range): Draft {
  const [first, end] = draft.content.at(-1) ?? [0, 0];
  if (end !== name - 1 || c.sentence[first] !== c.sentence[name]) return draft;
  let from = end;
  while (from > first && end - from < LONGEST && isInside(tokens[from - 1]!)) from--;
  const noun = tokens[end - 1]!;
  const begins = /^(?:DET|PRON|PROPN)$/.test(tokens[from]?.pos ?? '');
  const isTag = from < end && begins && tokens[from - 1]?.lower === ',' && isRole(noun.lower);
  if (!isTag || !c.sort.subarray(first, from - 1).includes(1)) return draft;
  return { ...draft, source: [from, last], content: [...draft.content.slice(0, -1), [first, from - 1]] };
}

const isInside = ({ lower, pos }: { readonly lower: string; readonly pos: string }): boolean =>
  NAMING.has(pos) || INSIDE.has(lower);
