// The words of a text as they are compared: one norm for what is the same word written otherwise.
import { RENDERINGS } from '../lexicon/renderings.ts';
import { plainShadow } from '../text/plain.ts';
import { numerals } from './numerals.ts';

/** A word of a text: `text.slice(start, end)`. Words that are written as one (gonna) share their place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** What it is compared by: lower case, plain marks, numbers by their value: `#40`. */
  readonly norm: string;
}

const WORD =
  /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*|'(?:em|til|cause)\b|[%$£€]/giu;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['$', 'dollars'],
  ['£', 'pounds'],
  ['€', 'euros'],
]);

/**
 * The words from start to end, in order. Linear.
 *
 * @param plain the shadow of the whole text
 */
export function wordsIn(plain: string, start = 0, end = plain.length): Word[] {
  const raw: Word[] = [];
  const part = start === 0 && end === plain.length ? plain : plain.slice(start, end);
  for (const match of part.matchAll(WORD)) {
    const from = start + match.index;
    const to = from + match[0].length;
    for (const norm of normsOf(match[0])) raw.push({ start: from, end: to, norm });
  }
  return numerals(raw, plain);
}

/** The words of a text on its own. */
export const wordsOf = (text: string): Word[] => wordsIn(plainShadow(text));

function normsOf(word: string): readonly string[] {
  const sign = SIGNS.get(word);
  if (sign) return [sign];
  const lower = folded(word);
  const rendering = RENDERINGS.get(lower);
  return rendering ? rendering.split(' ') : [lower];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: everything but ASCII
const NOT_ASCII = /[^\u0000-\u007f]/;

/** Lower case, without accents. */
const folded = (word: string): string =>
  NOT_ASCII.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() : word.toLowerCase();
