// Police said in a news release Monday [that a man was held]: where and when it was said is no part of what was.
import { DOCUMENTS } from '../../../lexicon/source-nouns.ts';
import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import type { Doc, Token } from '../../../text/doc.ts';
import type { Draft, Range } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** How many words may stand between “in” and “that”: in an emailed statement to reporters late Monday. */
const LONGEST = 9;
const TEXT: ReadonlySet<string> = new Set(
  'email filing interview letter memo message note post release speech statement tweet update video'.split(' '),
);
const INSIDE: ReadonlySet<string> = new Set('ADJ ADP ADV DET NOUN NUM PROPN'.split(' '));

const AT: ReadonlySet<string> = new Set('after at before during in inside near on outside'.split(' '));

/** [The road will open], Ana Ruiz said yesterday at the opening: what stands behind the verb tells where, and is not said. */
function withoutPlace({ tokens }: Doc, c: Columns, draft: Draft): Draft {
  const { head, source } = draft;
  const front = draft.content.filter(([, last]) => last <= head);
  const [behind, more] = draft.content.filter(([first]) => first > head);
  if (!behind || more || !source || source[0] > head || !AT.has(tokens[behind[0] - 1]!.lower)) return draft;
  if (!front.some((r) => c.sort.subarray(...r).includes(1) && r[1] <= source[0])) return draft;
  const isPlain = !c.sort.subarray(...behind).includes(1) && !c.quoted.subarray(...behind).some((q) => q > 0);
  if (!isPlain || c.sentence[behind[0]] !== c.sentence[head]) return draft;
  const cue = draft.cue.map(([first, last]): Range => [first, first <= head ? Math.min(last, head + 1) : last]);
  return { ...draft, cue, content: front };
}

/** The draft without the words between its verb’s “in” and “that”, where the content begins with them. */
export function readWhereSaid(doc: Doc, c: Columns, found: Draft): Draft {
  const draft = withoutPlace(doc, c, found);
  const content = draft.content.map(([first, last]): Range => [saidFrom(doc, c, draft.head, [first, last]), last]);
  return content.every((r, i) => r[0] === draft.content[i]![0]) ? draft : { ...draft, content };
}

function saidFrom(doc: Doc, c: Columns, head: number, range: Range): number {
  return behindText(doc, c, head, range) ?? behindPlace(doc, c, head, range);
}

/** Said in a trading [update] [that profit would fall]: the models may take the noun of the text for the first word of it. */
function behindText({ tokens }: Doc, c: Columns, head: number, [first, last]: Range): number | undefined {
  if (tokens[head + 1]?.lower !== 'in' || first <= head + 1 || first > head + LONGEST || c.quoted[first])
    return undefined;
  let that = first;
  while (that < first + LONGEST && that < last && isOfText(tokens[that]!)) that++;
  const isText = tokens.slice(first, that).some(({ lemma }) => TEXT.has(lemma));
  return isText && tokens[that]?.lower === 'that' && that + 1 < last ? that : undefined;
}

const isOfText = ({ lemma, lower, pos }: Token): boolean =>
  lower !== 'that' && (INSIDE.has(pos) || TEXT.has(lemma) || lower === 'to');

function behindPlace({ tokens }: Doc, c: Columns, head: number, [first, last]: Range): number {
  const on = tokens[first - 1]?.lower;
  if (first < head || first > head + 2 || (on !== 'in' && on !== 'on') || c.quoted[first]) return first;
  let text = false;
  for (let i = first; i < Math.min(last - 1, first + LONGEST); i++) {
    const { lemma, lower, pos } = tokens[i]!;
    // not “ruled on the appeal of that decision”
    if (lower === 'that')
      return tokens[i - 1]?.pos !== 'ADP' && (text || WEEKDAYS.has(tokens[i - 1]?.lower ?? '')) ? i : first;
    if (c.quoted[i] || !INSIDE.has(pos)) return first;
    text ||= TEXT.has(lemma) || DOCUMENTS.has(lemma);
  }
  return first;
}
