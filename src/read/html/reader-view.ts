import type { Scan } from './scan.ts';

// A tree of this size takes seconds, one this deep the stack; no article is either.
const MOST_PIECES = 60_000;
const DEEPEST = 120;

export interface ReaderView {
  /** HTML of the article alone. */
  readonly content: string;
  readonly byline?: string;
}

/** The article among menus and adverts, as the reader view of Firefox finds it; undefined where it finds none. */
export async function readerView(html: string, page: Scan): Promise<ReaderView | undefined> {
  if (page.pieces > MOST_PIECES || page.depth > DEEPEST) return undefined;
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  try {
    const { document } = parseHTML(html);
    if (!document.documentElement || !document.body) return undefined;
    const found = new Readability(document as never, { charThreshold: 250 }).parse();
    if (!found?.content || !/\S/.test(found.textContent ?? '')) return undefined;
    return { content: found.content, ...(found.byline && { byline: found.byline }) };
  } catch (error) {
    // It stumbles over trees without a head or a body, such as that of a page cut off in a script.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
