// Who says it by the tree, where the models name nobody or go too far back: [Protesters] chanted “What curfew?” and kept going.
import type { Doc, Token } from '../../../text/doc.ts';
import type { Draft, Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { cueClass } from '../tokens/cue-words.ts';
import { isPassive } from '../tokens/passive.ts';
import { subtree } from '../tokens/subtree.ts';

/** Verbs that say, not those that only show. */
const SAYING = cueClass('chant');

/** The draft with its verb’s subject as the source, where it had none, or one with another clause in front of the subject. */
export function readSubject(doc: Doc, c: Columns, found: Draft): Draft {
  const draft = readPrompted(doc, found);
  const { head, source, rule } = draft;
  const subject = c.subject[head]!;
  if (rule !== 'model' || subject < 0 || subject >= head || (c.cue[head]! & SAYING) === 0) return draft;
  if (c.sentence[subject] !== c.sentence[head] || c.quoted[subject] !== c.quoted[head]) return draft;
  const own = subtree(c, subject, doc.sentences[c.sentence[head]!]!.first, head);
  if (isNobody(doc, own)) return draft;
  if (!source) return isPassive(doc, head, own[1]) || isParticiple(doc, c, draft) ? draft : { ...draft, source: own };
  const isInside = source[0] + 1 < own[0] && own[0] < source[1];
  return isInside && hasClause(doc, source[0], own[0]) ? { ...draft, source: [own[0], source[1]] } : draft;
}

const PROMPTING: ReadonlySet<string> = new Set(
  'allow cause compel encourage force inspire lead prompt push'.split(' '),
);
/** How many words may name whoever is prompted. */
const LONGEST = 6;

/** She left early, prompting [many] to ask whether she was ill: not she asks. */
function readPrompted({ tokens }: Doc, draft: Draft): Draft {
  const to = draft.head - 1;
  const from = draft.source?.[1] ?? 0;
  if (from > to - 2 || tokens[to]?.lower !== 'to') return draft;
  let first = to;
  while (first > from && to - first < LONGEST && NOMINAL.test(tokens[first - 1]?.pos ?? '')) first--;
  if (first === to || !PROMPTING.has(tokens[first - 1]?.lemma ?? '')) return draft;
  const cue = draft.cue.map(([from, last]): Range => [from < to && last > to ? to : from, last]);
  return { ...draft, cue, source: [first, to] };
}

const NOMINAL = /^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/;

/** [Scott grinned and told the story] Ana Ruiz told: words with a verb of their own. */
const hasClause = ({ tokens }: Doc, first: number, last: number): boolean => {
  const words = tokens.slice(first, last);
  const isVerb = ({ lower, pos, text }: Token) => /^(?:AUX|VERB)$/.test(pos) && text === lower && !/ing$/.test(lower);
  return words.some(isVerb) && !words.some(({ lower }) => /^(?:that|which|who|whom|whose)$/.test(lower));
};

/** A report [released] last year found that …: what seems to be said has the sentence’s verb. */
const isParticiple = (doc: Doc, c: Columns, { head, content }: Draft): boolean =>
  content.some(([first]) => first > head && !c.quoted[first] && TIMES.has(doc.tokens[first]!.lower));

const TIMES: ReadonlySet<string> = new Set(
  'earlier last month night this today week weekend year yesterday'.split(' '),
);

/** It [is said]; there; what; last month. */
const isNobody = ({ tokens }: Doc, [first, last]: Range): boolean =>
  (last === first + 1 && /^(?:it|that|there|this|what|which)$/.test(tokens[first]!.lower)) ||
  tokens.slice(first, last).every(({ lower }) => TIMES.has(lower));
