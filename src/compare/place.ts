// Where in its version something stands.
import type { Report } from '../record.ts';
import { wordsOf } from './wording.ts';

const textOf = ({ article: { text } }: Report): string => {
  if (text === undefined) throw new TypeError('versions can be compared only with their text');
  return text;
};

/** What tells the line of an offset, from 1. */
export function linesOf(report: Report): (place: number) => number {
  const text = textOf(report);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (place) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The words around a place in its sentence, itself left out; at most 150 code units on each side. */
export function contextOf(report: Report, start: number, end: number): string[] {
  const text = textOf(report);
  const before =
    text
      .slice(Math.max(0, start - 150), start)
      .split(/[.!?]["”’']?\s|\n/)
      .at(-1) ?? '';
  const after = text.slice(end, end + 150).split(/[.!?](?:["”’']?\s|$)|\n/)[0] ?? '';
  return [...wordsOf(before), ...wordsOf(after)];
}
