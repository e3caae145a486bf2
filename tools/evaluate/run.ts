import { createHash } from 'node:crypto';
import { analyze } from '../../src/analyze.ts';
import type { Article } from '../../src/read/article.ts';
import type { Report } from '../../src/record.ts';
import type { GoldArticle } from './gold.ts';

/** The article that reading this line of NDJSON would give. */
function articleOf({ id, text, title, published }: GoldArticle): Article {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  return { id, format: 'ndjson', sha256, text, ...(title && { title }), ...(published && { published }) };
}

/** The records of a set. An article on which analysis throws is told of and has none. */
export function analyzeAll(golds: readonly GoldArticle[], tell: (problem: string) => void): Report[] {
  return golds.flatMap((gold) => {
    try {
      return [analyze(articleOf(gold))];
    } catch (error) {
      tell(`${gold.id}: ${(error as Error).stack}`);
      return [];
    }
  });
}
