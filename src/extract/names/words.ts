import { hashText, mix } from '../../model/hash.ts';
import { COARSER, type WordClasses } from '../../model/word-classes.ts';
import { extend, type Gazetteer, LOWER, MIXED, NAMED, OPENS, START } from './gazetteer.ts';
import { headOf } from './heads.ts';
import { key } from './key.ts';
import { charactersOf, shape } from './shape.ts';

/** What is known of a word as it is spelt, wherever it stands. */
export interface Word {
  readonly text: string;
  readonly lowered: string;
  readonly key: string;
  /** Hashes of the word in lower case, of its shape and of its last three letters. */
  readonly lower: number;
  readonly shape: number;
  readonly suffix: number;
  /** The lists it stands in by itself. */
  readonly lists: number;
  /** Does a longer phrase of the lists begin with it? */
  readonly opens: boolean;
  readonly common: Common;
  readonly letter: boolean;
  readonly capital: boolean;
  readonly digit: boolean;
  readonly upper: boolean;
  /** What names that end in the word, or begin with it and “of”, are names of; 0 for most words. */
  readonly head: number;
  /** What kind of name a word that keeps such company is part of, in any text: a class; 0 for an unknown word. */
  readonly sense: number;
  /** What kinds of names stand before and behind such a word: a class; 0 for a rare one. */
  readonly company: number;
  /** What its features at each of the PLACES add up to for each tag; filled in when first needed. */
  sums: Int16Array | undefined;
}

/** Where a token looks: at its own word, one back, one on, two back, two on. */
export const PLACES = [0, -1, 1, -2, 2] as const;

/** The features, hashed, that a token has from the word at one of the PLACES, by its index there. */
export function featuresAt(word: Word, place: number): number[] {
  const { lower, shape, suffix, lists, sense, company } = word;
  const coarse = company >> COARSER;
  switch (place) {
    case 0:
      return ownFeatures(word);
    case 1:
      return [
        ...[mix(20, lower), mix(26, shape), mix(31, suffix), mix(33, lists)],
        ...[mix(55, sense), mix(56, sense >> COARSER), mix(57, company), mix(58, coarse)],
      ];
    case 2:
      return [
        ...[mix(21, lower), mix(27, shape), mix(32, suffix), mix(34, lists)],
        ...[mix(59, sense), mix(60, sense >> COARSER), mix(61, company), mix(62, coarse)],
      ];
    case 3:
      return [mix(22, lower), mix(63, company), mix(64, coarse)];
    default:
      return [mix(23, lower), mix(65, company), mix(66, coarse)];
  }
}

const EDGE_HASH = 0x0ed9e;
/** No word of the file has these. */
const EDGE_CLASS = 1;
const NO_LETTER = 2;

/** What stands before the first word of a sentence and behind its last. */
const edge = (): Word => ({
  text: '',
  lowered: '',
  key: '',
  lower: EDGE_HASH,
  shape: EDGE_HASH,
  suffix: EDGE_HASH,
  lists: -1,
  opens: false,
  common: 0,
  letter: false,
  capital: false,
  digit: false,
  upper: false,
  head: 0,
  sense: EDGE_CLASS,
  company: EDGE_CLASS,
  sums: undefined,
});

/** How many words are remembered: those of some hundred articles. */
const MOST = 16_000;

/** Words by their spelling, read once and remembered, with what they add up to for one model. */
export class Vocabulary {
  readonly edge: Word = edge();
  readonly #gazetteer: Gazetteer;
  readonly #classes: WordClasses;
  readonly #words = new Map<string, Word>();
  constructor(gazetteer: Gazetteer, classes: WordClasses) {
    this.#gazetteer = gazetteer;
    this.#classes = classes;
  }
  get(text: string, lower: string): Word {
    let word = this.#words.get(text);
    if (word) return word;
    if (this.#words.size >= MOST) this.#words.clear();
    word = readWord(text, lower, this.#gazetteer, this.#classes);
    this.#words.set(text, word);
    return word;
  }
}

/** How often a word is seen in lower case: hardly ever, now and then, nearly always. */
export type Common = 0 | 1 | 2;

/** A word in an all-capitals line is read as if it had only its first: “ANKARA” Ankara; so are its features. */
export const recased = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

function readWord(text: string, lowered: string, gazetteer: Gazetteer, classes: WordClasses): Word {
  const k = key(text);
  const { letter, capital, small, digit } = charactersOf(text);
  const lower = hashText(lowered);
  const row = classes.find(lower);
  const upper = text.length > 1 && capital && !small;
  let lists = k ? gazetteer.get(extend(START, k)) : 0;
  // “US” is not “us”; what a whole line in capitals has comes here with one capital only.
  if (upper) lists &= ~(LOWER | MIXED);
  return {
    text,
    lowered,
    key: k,
    lower,
    shape: hashText(shape(text)),
    suffix: hashText(lowered.slice(-3)),
    lists: lists & (NAMED | LOWER | MIXED),
    opens: (lists & OPENS) !== 0,
    common: lists & LOWER ? 2 : lists & MIXED ? 1 : 0,
    letter,
    capital,
    digit,
    upper,
    head: k ? headOf(k) : 0,
    sense: letter ? classes.classAt(row, 0) : NO_LETTER,
    company: classes.classAt(row, 1),
    sums: undefined,
  };
}

/** The features, hashed, of a token’s own word. */
function ownFeatures({ text, lowered, lower, shape, lists, opens, sense, company }: Word): number[] {
  const own: number[] = [];
  const add = (template: number, value: number) => own.push(mix(template, value));
  add(1, hashText(text.replace(/\d/g, '0')));
  add(2, lower);
  add(3, shape);
  for (let n = 1; n <= 4; n++) {
    add(3 + n, hashText(text.slice(0, n)));
    add(7 + n, hashText(lowered.slice(-n)));
  }
  add(12, opens ? lists | OPENS : lists);
  for (let bit = 0; bit < 15; bit++) if ((lists >>> bit) & 1) add(13, bit);
  add(14, Math.min(text.length, 10));
  add(50, sense);
  add(51, sense >> COARSER);
  add(52, company);
  add(53, company >> COARSER);
  add(54, mix(sense, shape));
  return own;
}
