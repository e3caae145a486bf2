import type { Report } from '../../src/record.ts';
import type { Range } from './words.ts';

/** A record as it comes out of the tool: sections may have been left out (`--only`), or all of them (an error). */
export type Output = Partial<Omit<Report, 'article'>> & {
  readonly article: { readonly id: string; readonly text?: string };
};

interface Place {
  readonly start: number;
  readonly end: number;
}

export const rangesOf = (spans: readonly Place[] = []): Range[] => spans.map(({ start, end }) => [start, end]);

/** The words of a list of spans, for showing. */
export const wordsOf = (text: string, ranges: readonly Range[]): string =>
  ranges.map(([start, end]) => text.slice(start, end)).join(' … ');
