// [The mayor, when asked about the plan], said …; [Haddad – a former teacher –] said …: between the subject that opens a sentence
// and its verb stands a clause or what somebody is, which the models may take for the source or for words of somebody’s.
import type { Doc, Sentence } from '../../../text/doc.ts';
import { byRule, type Draft, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { canSpeak } from './end-sources.ts';
import { tells } from './tag-grammar.ts';

const SURE = 0.75;
/** How many words the subject may have, and what stands between. */
const [SUBJECT, BETWEEN] = [8, 30];
const NAMING: ReadonlySet<string> = new Set('ADJ ADP DET NOUN NUM PART PROPN'.split(' '));
const OPENS: ReadonlySet<string> = new Set(
  'a an asked herself himself if itself speaking standing themselves when while who whose'.split(' '),
);
const MARK = /^(?:,|[–—])$/;

/** The drafts, their sources whole, and those of such sentences that have none. */
export function readInterveners(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const all = [...drafts];
  for (const sentence of doc.sentences) {
    const found = interveningIn(doc, c, sentence);
    if (!found) continue;
    const place = all.findIndex(({ head }) => head === found.head);
    const known = all[place];
    const content = tidy(doc, c, [[found.head + 1, sentence.last]]);
    if (known && content.length > 0) all[place] = mended(known, found, content);
    else if (content.length > 0 && saysMore(doc, c, found.head, content[0]!))
      all.push(byRule('intervener', SURE, found, content));
  }
  return all;
}

/** The draft, where it has no source, or has it in what stands between. */
function mended(draft: Draft, { head, source }: { head: number; source: Range }, content: readonly Range[]): Draft {
  if (draft.source && draft.source[0] <= source[0]) return draft;
  const behind = draft.content.filter(([first]) => first > head);
  return { ...draft, source, content: behind.length > 0 ? behind : content };
}

/** A subject that can speak, a mark, what stands between, a mark and a verb of saying. */
function interveningIn(doc: Doc, c: Columns, { first, last }: Sentence): { head: number; source: Range } | undefined {
  const { tokens } = doc;
  let mark = first;
  while (mark < Math.min(last, first + SUBJECT) && NAMING.has(tokens[mark]!.pos) && !c.quoted[mark]) mark++;
  const opening = tokens[mark]?.text ?? '';
  if (mark === first || !MARK.test(opening) || tokens[first]!.pos === 'ADP') return undefined;
  if (!OPENS.has(tokens[mark + 1]?.lower ?? '') || !tokens.slice(first, mark).some(canSpeak)) return undefined;
  for (let head = mark + 3; head < Math.min(last, mark + BETWEEN) && !c.quoted[head]; head++) {
    if (tokens[head - 1]!.text !== opening || c.sort[head] !== 1) continue;
    // the council, a body of nine, said Ruiz, was …
    const isInverted = tokens[head + 1]?.pos === 'PROPN' && tokens[head + 2]?.lower !== 'was';
    return tells(doc, c, head) && !isInverted ? { head, source: [first, head - 1] } : undefined;
  }
  return undefined;
}

/** Said [that it was over], [it was over], “[over]”. */
const saysMore = ({ tokens }: Doc, c: Columns, head: number, [first, last]: Range): boolean =>
  /^sa(?:id|ys)$/.test(tokens[head]!.lower) &&
  (tokens[first]!.lower === 'that' || c.quoted[first] === 1 || c.sort.subarray(first, last).includes(1));
