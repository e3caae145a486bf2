import { createHash } from 'node:crypto';
import type { Warning } from '../record.ts';
import type { Article } from './article.ts';
import { decode } from './decode.ts';
import { detectLanguage } from './language.ts';

/** What is known of an article beside its text. */
export interface About {
  readonly id: string;
  readonly path?: string;
  /** YYYY-MM-DD */
  readonly published?: string;
  readonly title?: string;
}

/** What a reader is told beside: the limits it keeps to, and what the server said. */
export interface Means {
  /** Bytes of one article. */
  readonly limit: number;
  /** The encoding that the server named. */
  readonly charset?: string;
}

/** Lower-case hex. A string is taken as UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/**
 * The bytes of a text file as an article.
 *
 * @throws InputError `binary` where they are no text
 */
export async function readTextBytes(bytes: Uint8Array, about: About, means?: Means): Promise<Article> {
  const { text, warnings } = await decode(bytes, about.path ?? about.id, means?.charset);
  return asArticle(text, { ...about, format: 'text', sha256: sha256(bytes), warnings });
}

/** A text with what is known of it, its language and the warnings that the whole of it deserves. */
export async function asArticle(
  text: string,
  about: Omit<Article, 'text' | 'language'> & { readonly warnings: readonly Warning[] },
): Promise<Article> {
  const language = await detectLanguage(text);
  const warnings = [...about.warnings, ...remarks(text, language)];
  return { ...about, text, ...(language !== undefined && { language }), warnings };
}

function remarks(text: string, language: string | undefined): Warning[] {
  if (!/\S/.test(text)) return [{ code: 'empty', message: 'no text' }];
  if (language === undefined || language === 'en') return [];
  const message = `the text looks like ${language}, not English: what is found in it is not to be relied on`;
  return [{ code: 'not-english', message }];
}

/**
 * A text at hand as an article, to be analyzed.
 *
 * @param about what is known of it; without an id it is called "text". `published` is YYYY-MM-DD
 */
export const readText = (text: string, about: Partial<About> = {}): Promise<Article> =>
  asArticle(text, { id: 'text', ...about, format: 'text', sha256: sha256(text), warnings: [] });
