// What the tagger and the parser ask of a token, for all tokens of a text at once.
import { hashText } from './hash.ts';

/** What is read of a token; `Token` of the text layer has all of it. */
export interface InputToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
}

export interface ParserInput {
  readonly length: number;
  /** Hash of the lower-case word; of its ending, where training hardly saw the word. */
  readonly form: Int32Array;
  /** Hash of the dictionary form; of the word's ending, where training hardly saw it. */
  readonly lemma: Int32Array;
  /** Hash of the last three letters. */
  readonly ending: Int32Array;
  /** Capitals, digits, hyphens; whether white space stands before and after. */
  readonly shape: Int32Array;
  /** Hash of the tokenizer's part of speech. */
  readonly pos: Int32Array;
}

/** A set of words as a bitmap: a word is in it when the bit that its hash falls on is set. */
export const KNOWN_BITS = 17;
const slot = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - KNOWN_BITS);
const isKnown = (known: Uint8Array, hash: number): boolean =>
  ((known[slot(hash) >>> 3]! >>> (slot(hash) & 7)) & 1) === 1;
export function setKnown(known: Uint8Array, hash: number): void {
  known[slot(hash) >>> 3]! |= 1 << (slot(hash) & 7);
}

const NUMBER = hashText('0');

/** The hash of a word; all numbers that are written in figures are one word. */
export const wordHash = (word: string): number => (isDigit(word.charCodeAt(0)) ? NUMBER : hashText(word));

/** The columns of a text's tokens. `known` holds the words and dictionary forms that training saw. */
export function parserInput(tokens: readonly InputToken[], known: Uint8Array): ParserInput {
  const n = tokens.length;
  const form = new Int32Array(n);
  const lemma = new Int32Array(n);
  const ending = new Int32Array(n);
  const shape = new Int32Array(n);
  const pos = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const t = tokens[i]!;
    const glued = i > 0 && tokens[i - 1]!.end === t.start ? 1 : 0;
    const tied = i + 1 < n && tokens[i + 1]!.start === t.end ? 2 : 0;
    const letters = lettersOf(t.text);
    const tail = endingHash(t.lower);
    const word = wordHash(t.lower);
    const entry = !t.lemma || t.lemma === t.lower ? word : wordHash(t.lemma);
    const stranger = Math.imul(tail ^ (letters + 1), 0x85ebca6b);
    form[i] = isKnown(known, word) ? word : stranger;
    lemma[i] = isKnown(known, entry) ? entry : stranger;
    ending[i] = tail;
    shape[i] = letters * 4 + glued + tied;
    pos[i] = hashText(t.pos);
  }
  return { length: n, form, lemma, ending, shape, pos };
}

function endingHash(lower: string): number {
  let h = 0x811c9dc5;
  for (let i = Math.max(0, lower.length - 3); i < lower.length; i++)
    h = Math.imul(h ^ (isDigit(lower.charCodeAt(i)) ? 48 : lower.charCodeAt(i)), 0x01000193);
  return h;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** 0 small letters, 1 a capital, 2 all capitals, 3 a capital further on; +4 a digit in it, +8 a hyphen or full stop in it. */
function lettersOf(text: string): number {
  const n = text.length;
  let capitals = 0;
  let inside = 0;
  for (let i = 0; i < n; i++) {
    const code = text.charCodeAt(i);
    if (isCapital(code)) capitals++;
    else if (isDigit(code)) inside |= 4;
    else if ((code === 45 || code === 46) && n > 1) inside |= 8;
  }
  if (!capitals) return inside;
  const first = isCapital(text.charCodeAt(0));
  return (capitals === n && n > 1 ? 2 : first ? 1 : 3) | inside;
}
