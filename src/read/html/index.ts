import type { Warning } from '../../record.ts';
import type { Article } from '../article.ts';
import { namesIn } from '../byline.ts';
import { decode } from '../decode.ts';
import { type About, asArticle, type Means, sha256 } from '../text.ts';
import { aboutPage } from './about.ts';
import { blocksOfHtml } from './blocks.ts';
import { charsetIn } from './charset.ts';
import { readerView } from './reader-view.ts';
import { scan } from './scan.ts';

const NO_ARTICLE: Warning = {
  code: 'no-article',
  message: 'no article stands out on this page: all of its text is taken, menus and adverts too',
};

/**
 * A web page as an article: the article found among menus and adverts, its title, authors and day of publication as the
 * page states them. Where no article stands out, the whole page is taken, with the warning `no-article`.
 *
 * @throws InputError `binary` where the bytes are no text
 */
export async function readHtml(bytes: Uint8Array, about: About, means?: Means): Promise<Article> {
  const { text: html, warnings } = await decode(bytes, about.path ?? about.id, means?.charset ?? charsetIn(bytes));
  const page = scan(html);
  const { title, byline, published = about.published } = aboutPage(page);
  const view = await readerView(html, page);
  const { text, blocks, comments } = blocksOfHtml(view?.content ?? html, {
    page: view === undefined,
    ...(view && title !== undefined && { headline: title }),
  });
  const names = byline.length > 0 ? byline : namesIn(view?.byline);
  return asArticle(text, {
    ...about,
    format: 'html',
    sha256: sha256(bytes),
    ...(title !== undefined && { title }),
    ...(names.length > 0 && { byline: names }),
    ...(published !== undefined && { published }),
    blocks,
    ...(comments && { comments }),
    // Of places in the source nothing can be said in the text.
    warnings: [...warnings.map(({ code, message }) => ({ code, message })), ...(view ? [] : [NO_ARTICLE])],
  });
}
