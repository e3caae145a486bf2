import { type Article, isUnread } from '../read/article.ts';
import { open, type ReadOptions } from '../read/read.ts';
import { UsageError } from './problems.ts';

/**
 * The one article that an input holds.
 *
 * @throws InputError where it cannot be read, UsageError where it holds several
 */
export async function oneArticle(input: string, options: ReadOptions): Promise<Article> {
  const { several, readings } = await open([input], options);
  if (several) throw new UsageError(`${input}: several articles, but this takes one; name a file that holds one`);
  for await (const reading of readings) {
    if (isUnread(reading)) throw reading.error;
    return reading;
  }
  throw new UsageError(`${input}: no article in it`);
}
