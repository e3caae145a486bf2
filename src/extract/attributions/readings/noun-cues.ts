// The minister’s promise of [a new bridge] was kept: the verb of a noun of saying is no part of what it says. Whose it is, is
// who says it: he contradicted [the police’s] earlier claim that …
import { SAYING_NOUNS } from '../../../lexicon/nouns-of-saying.ts';
import { isRole } from '../../../lexicon/roles.ts';
import type { Doc, Token } from '../../../text/doc.ts';
import { type Draft, inside, type Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** The draft with the owner of its cue as the source, and its content cut in front of the verb whose subject its cue is. */
export const readNounCue = (doc: Doc, c: Columns, draft: Draft): Draft => withOwner(doc, c, withoutVerb(doc, c, draft));

function withOwner(doc: Doc, c: Columns, draft: Draft): Draft {
  const { head, rule, source, content } = draft;
  const isNoun = c.sort[head] === 2 || SAYING_NOUNS.has(doc.tokens[head]!.lower);
  if (rule !== 'model' || !isNoun || content[0]![0] < head) return draft;
  const owner = ownerOf(doc, c, head);
  const before = doc.tokens[(owner?.[0] ?? 0) - 1];
  const isLong = source && owner && source[0] < owner[0] && before?.pos === 'ADP' && before.lower !== 'of';
  return !owner || (source && !isLong && inside([source], owner[1] - 1)) ? draft : { ...draft, source: owner };
}

/** [Harlow police’s] earlier claim, [her] own words. */
function ownerOf({ tokens }: Doc, c: Columns, head: number): Range | undefined {
  let last = head;
  while (last > 0 && head - last < 3 && isInFront(tokens[last - 1]!)) last--;
  const mark = tokens[last - 1]?.lower ?? '';
  if (c.sentence[last - 1] !== c.sentence[head] || c.quoted[last - 1] !== c.quoted[head]) return undefined;
  if (OWN.has(mark)) return [last - 1, last];
  if (!/^(?:['’]s?)$/.test(mark)) return undefined;
  let first = last - 1;
  while (first > 0 && NAMING.test(tokens[first - 1]?.pos ?? '') && !isOther(tokens, first)) first--;
  return first < last - 1 ? [tokens[first - 1]?.pos === 'DET' ? first - 1 : first, last] : undefined;
}
/** into [doubt] Harlow police’s; not “harbour master Ana Ruiz’s”. */
const isOther = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.pos === 'PROPN' && tokens[i - 1]?.pos === 'NOUN' && !isRole(tokens[i - 1]!.lower);
const isInFront = ({ pos, lower }: Token): boolean => pos === 'ADJ' || pos === 'NOUN' || lower === 'earlier';
const OWN: ReadonlySet<string> = new Set(['her', 'his', 'my', 'our', 'their', 'your']);
const NAMING = /^(?:ADJ|NOUN|NUM|PROPN)$/;

function withoutVerb(doc: Doc, c: Columns, draft: Draft): Draft {
  const { head, rule } = draft;
  const [first, last] = draft.content[0]!;
  const { pos } = doc.tokens[first - 1] ?? { pos: '' };
  if (
    rule !== 'model' ||
    c.sort[head] !== 2 ||
    (pos !== 'ADP' && doc.tokens[first]!.lower !== 'that') ||
    first < head ||
    c.sentence[last - 1] !== c.sentence[head]
  )
    return draft;
  const judged = judgedBehind(doc, c, head, [first, last]);
  if (judged !== undefined) return { ...draft, content: [[first, judged]] };
  let verb = first + 1;
  while (verb < last && (c.subject[verb] !== head || c.quoted[verb] !== c.quoted[head])) verb++;
  if (verb === last) return draft;
  while (verb > first + 1 && AUXILIARY.test(doc.tokens[verb - 1]?.pos ?? '')) verb--;
  return { ...draft, content: [[first, verb]] };
}

/** Ruiz’s claim that the port was shut [was “nonsense”]; called her claim that it was shut [“nonsense”]: what others think of it. */
function judgedBehind({ tokens }: Doc, c: Columns, head: number, [first, last]: Range): number | undefined {
  let open = last - 1;
  while (open > first && c.quoted[open] !== c.quoted[head]) open--;
  const quote = open + 1;
  if (quote >= last || tokens[first]!.lower !== 'that') return undefined;
  const before = tokens[open]!;
  const end = before.lemma === 'be' || before.lower === 'as' ? open : quote;
  const calls = tokens.slice(Math.max(0, head - CALLED), head).some(({ lower }) => JUDGING.test(lower));
  // the claim that the port was “shut” has no other verb
  const hasClause =
    c.sort.subarray(first, end).includes(1) || tokens.slice(first, end).some(({ pos }) => pos === 'AUX');
  return hasClause && (end === open || calls) && (before.lemma === 'be' || calls) ? end : undefined;
}

const JUDGING =
  /^(?:brand(?:ed|s)|call(?:ed|s|ing)|deem(?:ed|s)|describ(?:ed|es|ing)|dismiss(?:ed|es|ing)|dub(?:bed|s)|label(?:l?ed|s)|term(?:ed|s))$/;
/** How many words may stand between such a verb and the claim. */
const CALLED = 6;

const AUXILIARY = /^(?:ADV|AUX|DET|PART)$/;
