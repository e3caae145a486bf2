import { hashText, mix } from '../../model/hash.ts';
import { extend, type Gazetteer, LOWER, MIXED, NAMED, START } from './gazetteer.ts';
import { headOf } from './heads.ts';
import { key } from './key.ts';

/** What is known of a word as it is spelt, wherever it stands. */
export interface Word {
  readonly key: string;
  readonly lower: number;
  readonly shape: number;
  /** The lists it stands in by itself. */
  readonly lists: number;
  readonly common: Common;
  readonly letter: boolean;
  readonly capital: boolean;
  readonly digit: boolean;
  readonly upper: boolean;
  /** What names that end in the word, or begin with it and “of”, are names of; 0 for most words. */
  readonly head: number;
  /** Its features for the token itself and for those around it, hashed, by PLACES. */
  readonly features: readonly Int32Array[];
  /** What each of these adds up to in the scores; filled in when first needed. */
  readonly sums: (Float32Array | undefined)[];
}

/** Where a token looks: at its own word, one back, one on, two back, two on. */
export const PLACES = [0, -1, 1, -2, 2] as const;

/** The features that a token has from the word at one of the PLACES. */
function besides(lower: number, shape: number, suffix: number, lists: number): Int32Array[] {
  const back = [mix(20, lower), mix(26, shape), mix(31, suffix), mix(33, lists)];
  const on = [mix(21, lower), mix(27, shape), mix(32, suffix), mix(34, lists)];
  return [back, on, [mix(22, lower)], [mix(23, lower)]].map((ids) => Int32Array.from(ids));
}

const EDGE_HASH = 0x0ed9e;

/** What stands before the first word of a sentence and behind its last. */
const edge = (): Word => ({
  key: '',
  lower: EDGE_HASH,
  shape: EDGE_HASH,
  lists: -1,
  common: 0,
  letter: false,
  capital: false,
  digit: false,
  upper: false,
  head: 0,
  features: [new Int32Array(0), ...besides(EDGE_HASH, EDGE_HASH, EDGE_HASH, -1)],
  sums: [],
});

/** How many words are remembered: those of some hundred articles. */
const MOST = 50_000;

/** Words by their spelling, read once and remembered, with what they add up to for one model. */
export class Vocabulary {
  readonly edge: Word = edge();
  readonly #gazetteer: Gazetteer;
  readonly #words = new Map<string, Word>();
  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }
  get(text: string, lower: string): Word {
    let word = this.#words.get(text);
    if (word) return word;
    if (this.#words.size >= MOST) this.#words.clear();
    word = readWord(text, lower, this.#gazetteer);
    this.#words.set(text, word);
    return word;
  }
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

function readWord(text: string, lower: string, gazetteer: Gazetteer): Word {
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
  const kept = lists & (NAMED | LOWER | MIXED);
  return {
    key: k,
    lower: lowerHash,
    shape: shapeHash,
    lists: kept,
    common: lists & LOWER ? 2 : lists & MIXED ? 1 : 0,
    letter: LETTER.test(text),
    capital: CAPITAL.test(text),
    digit: DIGIT.test(text),
    upper,
    head: k ? headOf(k) : 0,
    features: [Int32Array.from(own), ...besides(lowerHash, shapeHash, hashText(lower.slice(-3)), kept)],
    sums: [],
  };
}
