// Where the words of a source begin: [Cpl. Ana Ruiz] said; last month [a reader] wrote.
import { TITLES } from '../../../lexicon/person-titles.ts';
import type { Doc } from '../../../text/doc.ts';
import { type Draft, type Range, tidy, without } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const WHEN: ReadonlySet<string> = new Set(['last', 'next', 'this']);
const TIMES: ReadonlySet<string> = new Set(
  'autumn day fall month morning night spring summer week weekend winter year'.split(' '),
);

/** The draft with the title that stands in front of the source, and without a time that does. */
export function readSource(doc: Doc, c: Columns, draft: Draft): Draft {
  const { source } = draft;
  if (!source) return draft;
  const first = titleBefore(doc, c, source[0]) ?? timeBehind(doc, source);
  if (first === undefined) return draft;
  const whole: Range = [first, source[1]];
  return { ...draft, source: whole, content: tidy(doc, c, without(draft.content, [whole])) };
}

/** Thursday, [Cpl.] Ana Ruiz said: a parser may take the stop for a sentence’s. */
function titleBefore({ tokens }: Doc, c: Columns, first: number): number | undefined {
  const title = tokens[first - 2];
  const isTitle = tokens[first - 1]?.lower === '.' && title && TITLES.has(title.lower) && /^\p{Lu}/u.test(title.text);
  if (!isTitle || c.sentence[first - 2] !== c.sentence[first] || !/^\p{Lu}/u.test(tokens[first]!.text))
    return undefined;
  return title.end === tokens[first - 1]!.start ? first - 2 : undefined;
}

/** Last month [a reader]; not “last month’s report”. */
function timeBehind({ tokens }: Doc, [first, last]: Range): number | undefined {
  if (last - first < 3 || !WHEN.has(tokens[first]!.lower) || !TIMES.has(tokens[first + 1]!.lower)) return undefined;
  const behind = tokens[first + 2]!.lower === ',' ? first + 3 : first + 2;
  const { pos, text } = tokens[behind] ?? { pos: '', text: '' };
  const begins = pos === 'DET' || pos === 'PRON' || (pos === 'PROPN' && /^\p{Lu}/u.test(text));
  return behind < last && begins ? behind : undefined;
}
