import type { Block, BlockKind } from '../../record.ts';
import type { Article } from '../article.ts';
import { namesIn } from '../byline.ts';
import { isDay } from '../day.ts';
import { InputError } from '../error.ts';
import { type About, asArticle, type Means, sha256 } from '../text.ts';
import { checkStreams } from './bomb.ts';
import { columnsOf, linesOf } from './columns.ts';
import { pagesOf } from './pages.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { withoutRunning } from './running.ts';

/**
 * A PDF as an article: column by column, without page numbers and running heads, words and paragraphs put together over
 * lines and pages. `pages` holds where each page begins. Headlines and headings are told by their size.
 *
 * @throws InputError `encrypted`, `broken`, `no-text` (a scan), `too-large` (also when unpacked)
 */
export async function readPdf(bytes: Buffer, about: About, { limit }: Means): Promise<Article> {
  const where = about.path ?? about.id;
  checkStreams(bytes, limit, where);
  const pdf = await pagesOf(bytes, where, limit);
  const lined = pdf.pages.map(({ height, pieces }) => ({ height, lines: linesOf(pieces) }));
  if (lined.every(({ lines }) => lines.length === 0))
    throw new InputError(
      'no-text',
      `${where}: no text in it, only pictures of pages (a scan), or damaged; run it through OCR, or get it again`,
    );
  const columns = withoutRunning(lined).flatMap((lines, page) =>
    columnsOf(lines).map((column) => ({ page, lines: column })),
  );
  const { text, blocks, pages } = written(paragraphsOf(columns), pdf.pages.length);
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const byline = namesIn(pdf.about.Author).filter((name) => /^\p{Lu}\S* (?:\S+ ){0,3}\p{Lu}\S*$/u.test(name));
  const published = about.published ?? dayOfPdf(pdf.about.CreationDate);
  return asArticle(text, {
    ...about,
    format: 'pdf',
    sha256: sha256(bytes),
    ...(headline && { title: text.slice(headline.start, headline.end) }),
    ...(byline.length > 0 && { byline }),
    ...(published !== undefined && { published }),
    blocks,
    pages,
    warnings: [],
  });
}

/** D:20230307094500+01'00' */
function dayOfPdf(written: unknown): string | undefined {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(String(written)) ?? [];
  const iso = `${year}-${month}-${day}`;
  return isDay(iso) ? iso : undefined;
}

/** Paragraphs as one text, an empty line between two. A page without text begins where the next one does. */
function written(paragraphs: readonly Paragraph[], count: number) {
  const kindOf = kinds(paragraphs);
  const begins: number[] = [];
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    for (const { page, at } of [{ page: paragraph.page, at: 0 }, ...paragraph.starts])
      while (begins.length <= page) begins.push(start + at);
    text += paragraph.text;
    blocks.push({ kind: kindOf(paragraph), start, end: text.length });
  }
  while (begins.length < count) begins.push(text.length);
  return { text, blocks, pages: begins };
}

const LONGEST_HEADLINE = 250;

/** Larger than the running text: the largest words on the first page are the headline, others are headings. */
function kinds(paragraphs: readonly Paragraph[]): (paragraph: Paragraph) => BlockKind {
  const body = sizeOfMost(paragraphs);
  const isLarge = ({ size, text }: Paragraph) => size > 1.12 * body && text.length <= LONGEST_HEADLINE;
  const [headline] = paragraphs
    .filter((paragraph) => paragraph.page === 0 && isLarge(paragraph) && paragraph.size > 1.25 * body)
    .sort((a, b) => b.size - a.size);
  return (paragraph) => (paragraph === headline ? 'headline' : isLarge(paragraph) ? 'heading' : 'paragraph');
}

/** The font size that most of the text has. */
function sizeOfMost(paragraphs: readonly Paragraph[]): number {
  const amounts = new Map<number, number>();
  for (const { size, text } of paragraphs) {
    const rounded = Math.round(size * 2) / 2;
    amounts.set(rounded, (amounts.get(rounded) ?? 0) + text.length);
  }
  return [...amounts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
