// A part of a quote as a place in its source: line, page, time code, speaker.
import { lastAt } from '../text/halving.ts';
import type { Part } from './parts.ts';
import { type Source, turnAt } from './source.ts';
import type { Place } from './verification.ts';
import type { Word } from './words.ts';

export function placeOf({ source, from, to }: Part): Place {
  const start = (source.words[from] as Word).start;
  const end = (source.words[to - 1] as Word).end;
  return placeAt(source, start, end);
}

/** Offsets in the text of the source. */
export function placeAt(source: Source, start: number, end: number): Place {
  const label = turnAt(source, start)?.label;
  const time = source.times[lastAt(source.timeStarts, start)]?.time;
  const page = source.article.pages && lastAt(source.article.pages, start) + 1;
  return {
    source: source.article.id,
    start,
    end,
    text: source.article.text.slice(start, end),
    line: lastAt(source.lines, start) + 1,
    ...(page !== undefined && page > 0 && { page }),
    ...(time !== undefined && { time }),
    ...(label !== undefined && { label }),
  };
}
