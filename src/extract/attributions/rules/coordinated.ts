// called him a “fool” [and a “brat”]: a quotation joined to one in front of it is whoever’s that one is.
import type { Doc } from '../../../text/doc.ts';
import { type Draft, hasQuoted, heldBy, isFree, isTitle, type Range, tidy } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';

/** What may stand between the two. */
const BETWEEN: ReadonlySet<string> = new Set(['a', 'an', 'and', 'as', 'but', 'even', 'not', 'or', 'the', ',']);
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'or']);
const LONGEST = 4;

/** The drafts, their contents longer by the quotations that nobody has and that are joined to one of theirs. */
export function readCoordinated(doc: Doc, c: Columns, drafts: readonly Draft[], ranges: readonly Range[][]): Draft[] {
  const held = heldBy(c, drafts);
  const joined = new Map<number, Range>();
  for (const { index, within } of doc.quotations) {
    const [quotation] = ranges[index]!;
    if (!quotation || within !== undefined || !isFree(held, quotation)) continue;
    const end = endInFront(doc, c, quotation[0]);
    if (end !== undefined && !isTitle(doc, [quotation[0] + 1, quotation[1] - 1])) joined.set(end, quotation);
  }
  return drafts.map((draft) => {
    const more = [...followers(c, draft, joined)];
    return more.length > 0 ? { ...draft, content: tidy(doc, c, [...draft.content, ...more]) } : draft;
  });
}

/** Where what it is joined to ends, in the same sentence: by a comma only a short one is to a short one. */
function endInFront(doc: Doc, c: Columns, first: number): number | undefined {
  let at = first;
  while (at > 0 && first - at < LONGEST && c.quoted[at - 1] === 0 && BETWEEN.has(doc.tokens[at - 1]?.lower ?? '')) at--;
  const [mark, comma] = [c.quoted[at - 1] ?? 0, doc.tokens[at - 2]?.lower === ','];
  const between = doc.tokens.slice(at, first).map(({ lower }) => lower);
  const joins =
    between.some((word) => JOINS.has(word)) || (mark === 2 && c.quoted[first] === 2 && (comma || between[0] === ','));
  return joins && c.sentence[at - 1] === c.sentence[first] ? at : undefined;
}

/** The quotations joined to the end of quoted words or, “…,” she said, [and “…”], to their tag; and those joined to them. */
function* followers(c: Columns, draft: Draft, joined: ReadonlyMap<number, Range>): Generator<Range> {
  const { content, cue, source } = draft;
  const tags = content.some((r) => hasQuoted(c, r)) ? [...cue, ...(source ? [source] : [])] : [];
  for (const [, end] of [...content.filter(([, last]) => c.quoted[last - 1] !== 0), ...tags]) {
    let from = end;
    for (let next = joined.get(from); next; next = joined.get(from)) {
      yield tags.some(([, last]) => last === from) ? next : [from, next[1]];
      from = next[1];
    }
  }
}
