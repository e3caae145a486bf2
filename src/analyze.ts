import type { Article } from './read/article.ts';
import type { Report } from './record.ts';
import { segment } from './text/segment.ts';

/** The whole pipeline: an article to its record. */
export function analyze(article: Article): Report {
  const doc = segment(article);
  return {
    version: 1,
    article: {
      id: article.id,
      ...(article.path !== undefined && { path: article.path }),
      format: article.format,
      sha256: article.sha256,
      ...(article.published !== undefined && { published: article.published }),
      offsets: 'utf-16',
      text: article.text,
      blocks: [...doc.blocks],
    },
    quotes: [],
    attributions: [],
    entities: [],
    quantities: [],
    dates: [],
    facts: [],
    sources: [],
    warnings: [...doc.warnings],
  };
}
