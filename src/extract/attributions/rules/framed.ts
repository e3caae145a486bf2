// The turns of phrase around a quotation, put to each quotation of an article.
import type { Doc } from '../../../text/doc.ts';
import { byRule, type Draft, heldBy, isFree, type Range, shared, size, tidy, without } from '../draft.ts';
import type { Columns } from '../tokens/columns.ts';
import { FRAMES } from './frames.ts';

/** The drafts, and those that the turns of phrase around a quotation add: in a longer content too it is theirs. */
export function readFrames(doc: Doc, c: Columns, drafts: readonly Draft[], ranges: readonly Range[][]): Draft[] {
  const all = [...drafts];
  const held = heldBy(c, drafts);
  const placeOf = new Map(all.map(({ head }, i) => [head, i] as const));
  for (const { index, within } of doc.quotations) {
    const content = ranges[index]![0];
    if (!content || within !== undefined) continue;
    const draft = framed(doc, c, content, isFree(held, content));
    if (!draft) continue;
    const place = placeOf.get(draft.head) ?? all.length;
    const known = all[place];
    placeOf.set(draft.head, place);
    if (!known) all.push(draft);
    else
      all[place] = {
        ...draft,
        // [were furious, with one] writing
        cue: shared(known.cue, [draft.source!]) > 0 || isWithin(known.cue, draft.cue) ? draft.cue : known.cue,
        // signs that read “…” and “…”: two that one turn of phrase has found
        content: tidy(doc, c, [
          // “…,” [was how] Ruiz put it
          ...without(known.rule === draft.rule ? known.content : touching(known.content, content), [
            draft.source!,
            [content[1], draft.head + 1],
          ]),
          content,
        ]),
      };
  }
  return all;
}

/** [say] of “would say”. */
const isWithin = (inner: readonly Range[], outer: readonly Range[]) => shared(inner, outer) === size(inner);

const touching = (ranges: readonly Range[], content: Range) => ranges.filter((r) => shared([r], [content]) > 0);

function framed(doc: Doc, c: Columns, content: Range, isFree: boolean): Draft | undefined {
  for (const { name, read, free } of FRAMES) {
    const told = free && !isFree ? undefined : read(doc, c, content);
    const [source] = told ? tidy(doc, c, [told.source]) : [];
    if (told && source) return byRule(name, 0.85, { ...told, source }, [content]);
  }
  return undefined;
}
