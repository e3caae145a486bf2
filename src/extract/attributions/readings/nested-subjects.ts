// He stated [the ministry] in May announced that …: of two verbs of saying the second has its own subject between them.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, type Range, tidy } from '../draft.ts';
import { tells } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';

const NAMING: ReadonlySet<string> = new Set('ADJ ADP DET NOUN NUM PART PRON PROPN'.split(' '));
const WHEN: ReadonlySet<string> = new Set('at during earlier in last on today yesterday'.split(' '));
/** How many words may stand between the two verbs. */
const LONGEST = 12;

/** The draft with the words between as its source, where the source found stands in front of another verb of saying. */
export function readNestedSubject(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source, head, cue } = draft;
  const begin = cue[0]?.[0] ?? 0;
  if (draft.rule !== 'model' || !source || source[1] > begin || !tells(doc, c, head) || c.quoted[head]) return draft;
  if (!isClausal(doc, c, draft)) return draft;
  const said = verbBehind(doc, c, source[1], begin);
  if (said === undefined || begin - said > LONGEST) return draft;
  const first = doc.tokens[said + 1]?.lower === 'that' ? said + 2 : said + 1;
  const last = endOf(doc, [first, begin]);
  const subject = c.subject[head]!;
  const isOwn = (subject >= first && subject < last) || doc.tokens[first]!.pos === 'DET';
  const words = doc.tokens.slice(first, begin);
  if (last === first || !isOwn || !words.every(({ pos, lower }) => NAMING.has(pos) || WHEN.has(lower))) return draft;
  const [own] = tidy(doc, c, [[first, last]]);
  return own ? { ...draft, source: own } : draft;
}

/** A finite verb with a clause behind it; “aimed to show”, “threatened him with a writ” and “a notice saying” are none. */
function isClausal({ tokens }: Doc, c: Columns, { cue, head, content }: Draft): boolean {
  const [first, last] = cue[0]!;
  const before = tokens[head - 1]!;
  if (before.lower === 'to' || first > head || (tokens[head]!.lower.endsWith('ing') && !hasAux(tokens, first, head)))
    return false;
  return content.some((r) => r[0] === last && (tokens[r[0]]!.lower === 'that' || c.sort.subarray(...r).includes(1)));
}

const hasAux = (tokens: Doc['tokens'], first: number, head: number): boolean =>
  tokens.slice(first, head).some(({ pos }) => pos === 'AUX');

/** The finite verb of saying right behind the source, with nothing but adverbs in between: also [stated]. */
function verbBehind(doc: Doc, c: Columns, from: number, to: number): number | undefined {
  let verb = from;
  while (verb < to && /^(?:ADV|AUX)$/.test(doc.tokens[verb]!.pos)) verb++;
  const isSaid = verb < to - 1 && c.sort[verb] === 1 && tells(doc, c, verb) && !doc.tokens[verb]!.lower.endsWith('ing');
  return isSaid ? verb : undefined;
}

/** The ministry [in May]: where a time or a place behind the first noun begins. */
function endOf({ tokens }: Doc, [first, last]: Range): number {
  for (let i = first + 1; i < last; i++)
    if (WHEN.has(tokens[i]!.lower) && /^(?:NOUN|PRON|PROPN)$/.test(tokens[i - 1]?.pos ?? '')) return i;
  return last;
}
