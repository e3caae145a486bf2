import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** How many cells it takes: a Chinese character or an emoji two, an accent or an escape none. */
export const widthOf = (text: string): number => stringWidth(text);

/** Lines of at most that many cells, styles closed and opened again at their ends. */
export const wrapped = (text: string, width: number): string[] => wrapAnsi(text, width, { hard: true }).split('\n');

/** Cut to that many cells, with an ellipsis where something is missing. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return `${wrapAnsi(text, width - 1, { hard: true, wordWrap: false }).split('\n')[0]}…`;
}

/** Filled with spaces to that many cells. */
export const padded = (text: string, width: number, side: 'left' | 'right' = 'left'): string => {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? text + room : room + text;
};
