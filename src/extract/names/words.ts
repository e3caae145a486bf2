import { hashText, mix } from '../../model/hash.ts';
import { extend, type Gazetteer, LOWER, MIXED, NAMED, START } from './gazetteer.ts';
import { headOf } from './heads.ts';
import { key } from './key.ts';

/** What is known of a word as it is spelt, wherever it stands. */
export interface Word {
  readonly key: string;
  readonly lower: number;
  readonly shape: number;
  readonly suffix: number;
  /** The lists it stands in by itself. */
  readonly lists: number;
  readonly common: Common;
  readonly letter: boolean;
  readonly capital: boolean;
  readonly digit: boolean;
  readonly upper: boolean;
  /** What names that end in the word, or begin with it and “of”, are names of; 0 for most words. */
  readonly head: number;
  /** Features that depend on nothing else, hashed. */
  readonly own: Int32Array;
}

/** How often a word is seen in lower case: hardly ever, now and then, nearly always. */
export type Common = 0 | 1 | 2;

const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const DIGIT = /\d/;

/** A word in an all-capitals line is read as if it had only its first: “ANKARA” Ankara; so are its features. */
export const recased = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Capitals X, small letters x, digits d, runs cut to two: “McDonald” XxXxx, “2022” dd, “U.S.” X.X. */
export function shape(word: string): string {
  let out = '';
  let last = '';
  let run = 0;
  for (const c of word) {
    const s = CAPITAL.test(c) ? 'X' : LETTER.test(c) ? 'x' : DIGIT.test(c) ? 'd' : c;
    run = s === last ? run + 1 : 1;
    if (run <= 2) out += s;
    last = s;
  }
  return out;
}

export function readWord(text: string, lower: string, gazetteer: Gazetteer): Word {
  const k = key(text);
  const upper = text.length > 1 && CAPITAL.test(text) && !SMALL.test(text);
  let lists = k ? gazetteer.get(extend(START, k)) : 0;
  // “US” is not “us”; what a whole line in capitals has comes here with one capital only.
  if (upper) lists &= ~(LOWER | MIXED);
  const lowerHash = hashText(lower);
  const shapeHash = hashText(shape(text));
  const own: number[] = [];
  const add = (template: number, value: number) => own.push(mix(template, value));
  add(1, hashText(text.replace(/\d/g, '0')));
  add(2, lowerHash);
  add(3, shapeHash);
  for (let n = 1; n <= 4; n++) {
    add(3 + n, hashText(text.slice(0, n)));
    add(7 + n, hashText(lower.slice(-n)));
  }
  add(12, lists);
  for (let bit = 0; bit < 15; bit++) if ((lists >>> bit) & 1) add(13, bit);
  add(14, Math.min(text.length, 10));
  return {
    key: k,
    lower: lowerHash,
    shape: shapeHash,
    suffix: hashText(lower.slice(-3)),
    lists: lists & (NAMED | LOWER | MIXED),
    common: lists & LOWER ? 2 : lists & MIXED ? 1 : 0,
    letter: LETTER.test(text),
    capital: CAPITAL.test(text),
    digit: DIGIT.test(text),
    upper,
    head: k ? headOf(k) : 0,
    own: Int32Array.from(own),
  };
}
