import type { Line } from './columns.ts';

export interface LinedPage {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** The share of a page, at its top and at its bottom, in which running heads stand. */
const MARGIN = 0.12;
const NUMBER = /^(?:page )?[-–—| ]{0,3}\d{1,4}[-–—| ]{0,3}(?:(?:of|\/) ?\d{1,4})?$/i;

/** Without page numbers, and without the lines at top and bottom that come again from page to page. */
export function withoutRunning(pages: readonly LinedPage[]): Line[][] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.lines.filter((line) => isMargin(line, page)).map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const isRunning = (line: Line, page: LinedPage) =>
    isMargin(line, page) && (NUMBER.test(line.text) || (seen.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length * 0.3));
  return pages.map((page) => page.lines.filter((line) => !isRunning(line, page)));
}

const isMargin = ({ y, size }: Line, { height }: LinedPage): boolean =>
  y < height * MARGIN || y - size > height * (1 - MARGIN);

/** The same words at the same height; the figures may differ. */
const keyOf = ({ text, y }: Line): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;
