// Offsets as lines and columns, for editors and people.
import { firstWhere } from '../text/halving.ts';
import type { OffsetUnit } from './options.ts';

/** Both from 1. A column counts characters (code points) of the line. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where an offset of the text lies. Lines end with LF, CR LF or CR, as editors have it.
 *
 * @param unit what the offsets count
 * @returns for an offset from 0 to the length of the text, that included
 */
export function placesIn(text: string, unit: OffsetUnit = 'utf-16'): (offset: number) => Place {
  const lines = linesOf(text, unit);
  return (offset) => {
    const line = firstWhere(lines, ({ start }) => start > offset) - 1;
    const { start, content } = lines[line] as Line;
    return { line: line + 1, column: characters(content, offset - start, unit) + 1 };
  };
}

interface Line {
  /** Of its first character, in the unit of the offsets. */
  readonly start: number;
  readonly content: string;
}

function linesOf(text: string, unit: OffsetUnit): Line[] {
  let start = 0;
  // A text that ends with a line end has one more line, an empty one.
  const lines = [...text.split(/(?<=\r\n|\r(?!\n)|\n)/), ...(/[\r\n]$/.test(text) ? [''] : [])];
  return lines.map((content) => {
    const line = { start, content };
    start += unit === 'utf-16' ? content.length : measure(content, unit);
    return line;
  });
}

function measure(content: string, unit: 'code-point' | 'byte'): number {
  let sum = 0;
  for (const character of content) sum += size(character, unit);
  return sum;
}

/** How many characters stand before that many units of the line. */
function characters(content: string, units: number, unit: OffsetUnit): number {
  let count = 0;
  let passed = 0;
  for (const character of content) {
    passed += size(character, unit);
    if (passed > units) break;
    count++;
  }
  return count;
}

const size = (character: string, unit: OffsetUnit): number =>
  unit === 'utf-16' ? character.length : unit === 'code-point' ? 1 : Buffer.byteLength(character);
