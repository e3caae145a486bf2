// The only file that knows pdfjs.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { InputError, reasonOf } from '../error.ts';

/** A stretch of text as a PDF places it. Lengths are in points; y counts down from the top of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
}

export interface Page {
  readonly height: number;
  readonly pieces: readonly Piece[];
}

export interface Pdf {
  readonly pages: readonly Page[];
  /** Its document information: Title, Author, CreationDate, as they are written. */
  readonly about: Readonly<Record<string, unknown>>;
}

/**
 * The text of a PDF, piece by piece.
 *
 * @param most code units: further pages are not read
 * @throws InputError `encrypted`, `broken`
 */
export async function pagesOf(bytes: Uint8Array, where: string, most: number): Promise<Pdf> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: Uint8Array.from(bytes), // pdfjs takes it over
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
    disableFontFace: true,
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata();
    return { pages: await readPages(document, most), about: info as Record<string, unknown> };
  } catch (error) {
    throw unreadable(error, where);
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy, most: number): Promise<Page[]> {
  const pages: Page[] = [];
  let left = most;
  for (let number = 1; number <= document.numPages && left > 0; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [, bottom = 0, , top = 0] = page.view;
    const pieces = items.filter((item) => 'str' in item).flatMap((item) => pieceOf(item, top));
    pages.push({ height: top - bottom, pieces });
    left -= pieces.reduce((sum, { text }) => sum + text.length, 0);
    page.cleanup();
  }
  return pages;
}

/** Control characters, which a broken table of characters yields. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it takes out
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f]/g;

/** Text that stands upright or on its head is none of the article: a note in the margin, a watermark. */
function pieceOf({ str, transform, width }: TextItem, top: number): Piece[] {
  const [a, b, , d, x, y] = transform as [number, number, number, number, number, number];
  const text = str.replace(UNSEEN, '').replace(/\s+/g, ' ');
  const size = Math.abs(d) || Math.abs(a);
  const upright = a > 0 && Math.abs(b) < a * 0.1 && [x, y, width, size].every(Number.isFinite);
  return upright && size > 0 && text.trim() !== '' ? [{ text, x, y: top - y, width, size }] : [];
}

function unreadable(error: unknown, where: string): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'PasswordException')
    return new InputError('encrypted', `${where}: locked with a password; save it without one`, { cause: error });
  return new InputError('broken', `${where}: a broken PDF (${reasonOf(error)}); save or download it again`, {
    cause: error,
  });
}
