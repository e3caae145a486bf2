// Where in its version something stands.
import type { Report } from '../record.ts';
import { lastAt, lineStarts } from '../text/halving.ts';
import { wordsOf } from './wording.ts';

const textOf = ({ article: { text } }: Report): string => {
  if (text === undefined) throw new TypeError('versions can be compared only with their text');
  return text;
};

/** A version of an article, and what tells the line of an offset in it, from 1. */
export interface Version {
  readonly report: Report;
  readonly line: (place: number) => number;
}

/** @throws TypeError where the record has no text */
export function versionOf(report: Report): Version {
  const starts = lineStarts(textOf(report));
  return { report, line: (place) => lastAt(starts, place) + 1 };
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
