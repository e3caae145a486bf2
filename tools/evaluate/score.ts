import type { GoldArticle } from './gold.ts';
import { type Count, type Judgement, type Task, total } from './judgement.ts';
import type { Output } from './output.ts';

export interface Score {
  /** Articles of the gold without a record; they count as articles in which nothing was found. */
  readonly missing: number;
  /** Records whose text is not the gold's: their offsets may be off. */
  readonly shifted: number;
  readonly counts: ReadonlyMap<string, Count>;
  /** By the article's id. */
  readonly judgements: ReadonlyMap<string, Judgement>;
}

/** Scores a set of articles; outputs are joined to the gold by `article.id`. */
export function score(task: Task, golds: readonly GoldArticle[], outputs: readonly Output[]): Score {
  const byId = new Map(outputs.map((output) => [output.article.id, output]));
  const judgements = new Map<string, Judgement>();
  let missing = 0;
  let shifted = 0;
  for (const gold of golds) {
    const output = byId.get(gold.id);
    if (!output) missing++;
    else if (output.article.text !== undefined && output.article.text !== gold.text) shifted++;
    judgements.set(gold.id, task.judge(gold, output ?? { article: { id: gold.id } }));
  }
  return { missing, shifted, counts: total([...judgements.values()]), judgements };
}
