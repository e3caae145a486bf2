// The gold marks the outermost source only: in “…,” Ruiz said, according to Reuters, it gives Reuters all of it. So that
// the models learn Ruiz as the source, the inner attribution is peeled out of such gold by its parse and stands beside it.

import { type Range, runs } from '../../src/extract/attributions/draft.ts';
import { isOutlet } from '../../src/extract/attributions/readings/relays.ts';
import type { Columns } from '../../src/extract/attributions/tokens/columns.ts';
import { cueClass } from '../../src/extract/attributions/tokens/cue-words.ts';
import { hangsOn } from '../../src/extract/attributions/tokens/subtree.ts';
import { labelOf } from '../../src/model/parser-labels.ts';
import type { GoldAttribution, Prepared } from './articles.ts';

const TELLING = cueClass('say') | cueClass('pledge');
const COMPLEMENTS = new Set([labelOf('ccomp'), labelOf('xcomp')]);

/** The article with the inner attributions of its outlets' attributions added to the gold. */
export function peel(article: Prepared): Prepared {
  const added = article.gold.flatMap((g) => {
    const [source] = g.source;
    return source && isOutlet(article.doc, source) ? (inner(article, g) ?? []) : [];
  });
  return { ...article, gold: [...article.gold, ...added] };
}

function inner({ doc, columns: c }: Prepared, gold: GoldAttribution): GoldAttribution | undefined {
  const inContent = (i: number) => gold.content.some(([a, b]) => a <= i && i < b);
  const verbs = doc.tokens.filter(
    ({ index: i }) =>
      inContent(i) &&
      c.quoted[i] === 0 &&
      c.sort[i] === 1 &&
      (c.cue[i]! & TELLING) !== 0 &&
      c.subject[i]! >= 0 &&
      inContent(c.subject[i]!),
  );
  const top = verbs.find(({ index }) => c.head[index]! < 0 || !verbs.some((v) => v.index === c.head[index]));
  if (!top) return undefined;
  const subject = subtree(c, c.subject[top.index]!, gold.content);
  if (subject.some(([a, b]) => a <= top.index && top.index < b)) return undefined;
  const quoted = gold.content.flatMap((r) => runs(r, (i) => c.quoted[i] !== 0));
  const clause = [...c.head.keys()].find(
    (i) => c.head[i] === top.index && COMPLEMENTS.has(c.label[i]!) && inContent(i),
  );
  const content = quoted.length > 0 ? quoted : clause === undefined ? [] : subtree(c, clause, gold.content);
  return content.length > 0 && subject.length > 0
    ? { source: subject.slice(0, 1), cue: [[top.index, top.index + 1]], content }
    : undefined;
}

/** The tokens that hang on one, itself among them, as far as they lie in these ranges. */
const subtree = (c: Columns, root: number, within: readonly Range[]): Range[] =>
  within.flatMap((r) => runs(r, (i) => hangsOn(c, i, root)));
