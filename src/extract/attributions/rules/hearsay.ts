// It is alleged [the man fled]; it was gathered [that nobody was hurt]: what a paper passes on without saying whose word it is.
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, hasQuoted, inside, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

const SURE = 0.6;
const HEARSAY: ReadonlySet<string> = new Set(
  'alleged believed claimed feared gathered learned learnt reported rumored rumoured said thought understood'.split(
    ' ',
  ),
);
const IS = /^(?:['’]s|is|was)$/;
const SUBJECTS: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);
/** How many words the subject of the clause may have. */
const LONGEST = 10;

/** The drafts, and what is hearsay; what stands in it without a speaker of its own is a part of it. */
export function readHearsay(doc: Doc, c: Columns, drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const { first, last } of doc.sentences)
    for (let i = first; i < first + 3 && i + 3 < last; i++) {
      const draft = hearsayAt(doc, c, [i, last]);
      if (draft) found.push(draft);
    }
  const isOver = (d: Draft) =>
    found.some(
      ({ head, content }) =>
        d.head === head || (!d.source && inside(content, d.head) && !d.content.some((r) => hasQuoted(c, r))),
    );
  return found.length > 0 ? [...drafts.filter((d) => !isOver(d)), ...found] : [...drafts];
}

/** It [is widely believed] that …: in front of it at most a word like “but”. */
function hearsayAt(doc: Doc, c: Columns, [it, last]: Range): Draft | undefined {
  const { tokens } = doc;
  const is = it + 1;
  if (tokens[it]!.lower !== 'it' || !IS.test(tokens[is]!.lower) || c.quoted[it]) return undefined;
  const head = tokens[is + 1]?.pos === 'ADV' ? is + 2 : is + 1;
  if (!HEARSAY.has(tokens[head]?.lower ?? '') || head + 2 >= last) return undefined;
  const isClause = tokens[head + 1]?.lower === 'that' || hasSubject(doc, c, [head + 1, last]);
  const content = isClause ? tidy(doc, c, [[head + 1, last]]) : [];
  return content.length > 0 ? byRule('hearsay', SURE, { head, cue: [is, head + 1] }, content) : undefined;
}

/** The man [entered], Hale [will] leave; not “reported in May”, “said to be”. */
function hasSubject({ tokens }: Doc, c: Columns, [first, last]: Range): boolean {
  if (!SUBJECTS.has(tokens[first]!.pos)) return false;
  for (let i = first + 1; i < Math.min(last, first + LONGEST); i++)
    if (c.sort[i] === 1 || tokens[i]!.pos === 'AUX') return true;
    else if (!SUBJECTS.has(tokens[i]!.pos) && !/^(?:of|in|from|and|-|['’]s)$/.test(tokens[i]!.lower)) return false;
  return false;
}
