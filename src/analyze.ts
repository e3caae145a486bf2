import { findAttributions } from './extract/attributions/index.ts';
import { findDates } from './extract/dates/index.ts';
import { findNames } from './extract/names/index.ts';
import { findQuantities } from './extract/quantities/index.ts';
import type { Article } from './read/article.ts';
import type { Report } from './record.ts';
import { contradictions } from './resolve/contradictions/index.ts';
import { explained } from './resolve/explain.ts';
import { resolve } from './resolve/index.ts';
import { segment } from './text/segment.ts';

export interface AnalyzeOptions {
  /** Give each item an `explanation`: why this reading. Briefly: without the features that made the models decide. */
  readonly explain?: boolean | 'briefly';
}

/** The whole pipeline: an article to its record. */
export function analyze(article: Article, { explain = false }: AnalyzeOptions = {}): Report {
  const doc = segment(article);
  const names = findNames(doc);
  const dates = findDates(doc);
  const quantities = findQuantities(doc, dates, names);
  const attributions = findAttributions(doc, { explain: explain === true });
  const sections = resolve(doc, { names, dates, quantities, attributions });
  const report: Report = {
    version: 1,
    article: {
      id: article.id,
      ...(article.path !== undefined && { path: article.path }),
      format: article.format,
      sha256: article.sha256,
      ...(article.title !== undefined && { title: article.title }),
      ...(article.byline && { byline: [...article.byline] }),
      ...(article.published !== undefined && { published: article.published }),
      ...(article.language !== undefined && { language: article.language }),
      offsets: 'utf-16',
      text: article.text,
      blocks: [...doc.blocks],
    },
    ...sections,
    warnings: [...(article.warnings ?? []), ...doc.warnings, ...contradictions(doc, sections)],
  };
  return explain ? explained(report) : report;
}
