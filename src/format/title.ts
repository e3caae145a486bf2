import type { ShownReport } from '../record.ts';

/** What the article is called: by its file, else by its headline. */
export function titleOf({ article }: ShownReport): string | undefined {
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  return article.title ?? (headline && article.text?.slice(headline.start, headline.end));
}
