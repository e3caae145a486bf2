import type { Warning } from '../record.ts';
import type { Article } from './article.ts';
import { namesIn } from './byline.ts';
import { dayIn } from './day.ts';
import { decode } from './decode.ts';
import { blocksOfHtml } from './html/blocks.ts';
import { type About, asArticle, type Means, sha256 } from './text.ts';

/**
 * A Markdown file (CommonMark, GitHub's tables, footnotes) as an article. Title, author and date are those of its front
 * matter; without it the first heading is the title.
 *
 * @throws InputError `binary` where the bytes are no text
 */
export async function readMarkdown(bytes: Uint8Array, about: About, means?: Means): Promise<Article> {
  const [{ default: MarkdownIt }, { default: footnotes }] = await Promise.all([
    import('markdown-it'),
    import('markdown-it-footnote'),
  ]);
  const { text: source, warnings } = await decode(bytes, about.path ?? about.id, means?.charset);
  const { matter, body } = splitMatter(source);
  const { fields, problems } = await fieldsOf(matter);
  const html = new MarkdownIt({ html: true }).use(footnotes).render(body);
  const title = typeof fields.title === 'string' ? fields.title.trim() : '';
  const { text, blocks, comments } = blocksOfHtml(html, { headline: title });
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const byline = namesIn(fields.author ?? fields.authors ?? fields.byline);
  const published =
    dayIn(fields.date) ??
    dayIn(fields.published) ??
    dayIn(fields.datePublished) ??
    dayIn(fields.pubDate) ??
    about.published;
  return asArticle(text, {
    ...about,
    format: 'markdown',
    sha256: sha256(bytes),
    ...(headline && { title: text.slice(headline.start, headline.end) }),
    ...(byline.length > 0 && { byline }),
    ...(published !== undefined && { published }),
    blocks,
    ...(comments && { comments }),
    // Of places in the source nothing can be said in the text.
    warnings: [...warnings.map(({ code, message }) => ({ code, message })), ...problems],
  });
}

/** Longer front matter, in code units, is text between two rules. */
const LONGEST_MATTER = 20_000;

/** Front matter: what stands at the start between two lines of three hyphens. */
function splitMatter(source: string): { matter: string; body: string } {
  const opening = /^---[ \t]*\r?\n/.exec(source)?.[0].length;
  if (opening === undefined) return { matter: '', body: source };
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(source.slice(opening, opening + LONGEST_MATTER));
  if (!closing) return { matter: '', body: source };
  const end = opening + closing.index;
  const matter = source.slice(opening, end);
  // A line “key:” tells it from a text that begins with a rule.
  return /^[\w-]{1,40}:/m.test(matter)
    ? { matter, body: source.slice(end + closing[0].length) }
    : { matter: '', body: source };
}

async function fieldsOf(matter: string): Promise<{ fields: Record<string, unknown>; problems: Warning[] }> {
  if (matter === '') return { fields: {}, problems: [] };
  const { parseDocument } = await import('yaml');
  const document = parseDocument(matter, { logLevel: 'silent' });
  try {
    const fields: unknown = document.toJS({ maxAliasCount: 20 });
    if (document.errors.length === 0 && typeof fields === 'object' && fields !== null && !Array.isArray(fields))
      return { fields: fields as Record<string, unknown>, problems: [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { fields: {}, problems: [badMatter(error.message)] };
  }
  return { fields: {}, problems: [badMatter(document.errors[0]?.message ?? 'no fields')] };
}

const badMatter = (reason: string): Warning => ({
  code: 'bad-front-matter',
  message: `the front matter cannot be read (${reason.split('\n')[0]}): title, author and date are not taken from it`,
});
