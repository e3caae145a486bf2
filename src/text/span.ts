import type { Span } from '../record.ts';

/**
 * A stretch of the text, exact: `text.slice(start, end)` is its `text`. Offsets are UTF-16 code units, half open.
 *
 * @throws RangeError when the offsets are not whole numbers with 0 ≤ start < end ≤ text.length
 */
export function span(text: string, start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > text.length)
    throw new RangeError(`no span ${start}–${end} in a text of ${text.length} code units`);
  return { start, end, text: text.slice(start, end) };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Order by start; of two that start together the longer first. */
export const bySpan = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;
