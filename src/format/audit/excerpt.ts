// The line that a finding is about, with carets below it.
import stringWidth from 'string-width';
import { visible } from '../visible.ts';

/** Columns of the line that are shown. */
const WIDTH = 96;
/** Columns of it before the place. */
const BEFORE = 32;

/** A line of the text, cut to a window round the place, and a line of carets as wide as the place. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly carets: string;
}

/** A place that goes on over the end of its line is shown to there. */
export function excerpt(text: string, start: number, end: number): Excerpt {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const lineEnd = start + text.slice(start, start + LONGEST).search(/[\r\n]|$/);
  const from = Math.max(lineStart, start - BEFORE);
  const to = Math.min(lineEnd, from + WIDTH);
  const stop = Math.max(start, Math.min(end, to));
  const before = `${from > lineStart ? '…' : ''}${shown(text.slice(whole(text, from), start))}`;
  const words = `${shown(text.slice(start, whole(text, stop)))}${stop < Math.min(end, lineEnd) ? '…' : ''}`;
  const after = stop < to ? `${shown(text.slice(whole(text, stop), whole(text, to)))}${to < lineEnd ? '…' : ''}` : '';
  const carets = `${' '.repeat(stringWidth(before))}${'^'.repeat(Math.max(1, stringWidth(words)))}`;
  return { before, words, after, carets };
}

const LONGEST = 400;

/** Never between the halves of a character outside the BMP. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at);

/** On one line, a tab as one space, nothing that steers a terminal. */
const shown = (text: string): string => visible(text).replace(/[\t\n\r\u2028\u2029]/g, ' ');
