// Where the cue and the content of a learned draft begin and end.
import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import type { Doc } from '../../../text/doc.ts';
import { type Draft, type Range, tidy } from '../draft.ts';
import { tells } from '../rules/tag-grammar.ts';
import type { Columns } from '../tokens/columns.ts';

/** The draft with its cue cut behind the verb that tells, and its content without what belongs to the cue. */
export function readExtents(doc: Doc, c: Columns, draft: Draft): Draft {
  if (draft.rule !== 'model') return draft;
  const judged = judgedBefore(doc, c, draft);
  if (judged) return judged;
  const { cue, head } = toldBefore(doc, c, draft);
  const end = cue.at(-1)?.[1] ?? head + 1;
  const content = draft.content
    .map((range) => withoutLead(doc, c, end, range))
    .filter((r) => !isWhat(doc, r) && !isDay(doc, c, end, r));
  return content.length > 0
    ? { ...draft, cue: withoutOn(doc, cue, head), head, content: tidy(doc, c, content) }
    : draft;
}

/** [Agreed] on Thursday: the “on” is the day’s. */
function withoutOn({ tokens }: Doc, cue: readonly Range[], head: number): readonly Range[] {
  const [first, last] = cue.at(-1)!;
  const isDays = last - 1 > head && tokens[last - 1]?.lower === 'on' && WEEKDAYS.has(tokens[last]?.lower ?? '');
  return isDays && last - 1 > first ? [...cue.slice(0, -1), [first, last - 1]] : cue;
}

/** What the council called “chaos”: a word of its own in front of the cue, and none of what was said. */
const isWhat = ({ tokens }: Doc, [first, last]: Range): boolean =>
  last === first + 1 && tokens[first]!.lower === 'what';

/** Said [Wednesday]: when it was said. */
const isDay = (doc: Doc, c: Columns, cueEnd: number, [first, last]: Range): boolean =>
  first === cueEnd && !c.quoted[first] && doc.tokens.slice(first, last).every((_, k) => isTime(doc, first + k));

/** She [said] at a meeting announcing that the council would sue: what comes behind the noun is what the meeting was about. */
function toldBefore(doc: Doc, c: Columns, { cue, head }: Draft): Pick<Draft, 'cue' | 'head'> {
  const [only, second] = cue;
  const [first, last] = only!;
  const isLong = !second && head === first && last > first + 3 && doc.tokens[last - 1]!.lower.endsWith('ing');
  if (!isLong || c.sort[last - 2] !== 2 || !tells(doc, c, first)) return { cue, head };
  return { cue: [[first, first + 1]], head: first };
}

const CONDEMNING: ReadonlySet<string> = new Set(
  'applaud blast condemn criticise criticize defend denounce deplore hail praise reject slam welcome'.split(' '),
);

/** Harlow [condemns] deadly attack on its port: what is condemned is no part of the cue. */
function judgedBefore(doc: Doc, c: Columns, draft: Draft): Draft | undefined {
  const [[first, last], second] = draft.cue as [Range, Range?];
  const content = draft.content[0]!;
  const isLong = !second && first === draft.head && last > first + 2 && doc.tokens[last - 1]?.pos === 'ADP';
  if (!isLong || content[0] !== last || !CONDEMNING.has(doc.tokens[first]!.lemma)) return undefined;
  if (!doc.tokens.slice(first + 1, last).some((_, k) => c.sort[first + 1 + k] === 2)) return undefined;
  return { ...draft, cue: [[first, first + 1]], content: [[first + 1, content[1]], ...draft.content.slice(1)] };
}

/** Tells [a local station:] “I offered to go”; found [last month] that nothing was left. */
function withoutLead(doc: Doc, c: Columns, cueEnd: number, range: Range): Range {
  const [first, last] = range;
  if (first !== cueEnd) return range;
  // what she said [was] that
  if (/^(?:is|was)$/.test(doc.tokens[first]!.lower) && doc.tokens[first + 1]?.lower === 'that' && last > first + 2)
    return [first + 1, last];
  const colon = colonBefore(doc, c, range);
  if (colon !== undefined) return [colon, last];
  let that = first;
  while (that < last && isTime(doc, that)) that++;
  // agreed on [Thursday] to
  const isTo = doc.tokens[that]?.lower === 'to' && WEEKDAYS.has(doc.tokens[that - 1]?.lower ?? '');
  return that > first && (isTo || doc.tokens[that]?.lower === 'that') && that < last ? [that, last] : range;
}

/** Behind the colon in front of a quotation, where only somebody stands before it. */
function colonBefore(doc: Doc, c: Columns, [first, last]: Range): number | undefined {
  if (!/^(?:to|with)$/.test(doc.tokens[first - 1]?.lower ?? '') || c.quoted[first]) return undefined;
  for (let i = first; i < last - 1 && c.sort[i] !== 1; i++)
    if (doc.tokens[i]!.lower === ':') return c.quoted[i + 1] ? i + 1 : undefined;
  return undefined;
}

const TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...'earlier last later month on this today week year yesterday'.split(' '),
]);
const isTime = ({ tokens }: Doc, i: number): boolean => TIMES.has(tokens[i]!.lower);
