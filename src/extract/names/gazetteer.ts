import { brotliDecompressSync } from 'node:zlib';

/** What a listed word or phrase may be; a phrase has one bit for each. The order is that of the file's sections. */
export const LISTS = [
  'given',
  'surname',
  'name-word',
  'city',
  'town',
  'country',
  'region',
  'nationality',
  'creed',
  'organization',
  'place',
  'event',
  'work',
  'lower',
  'mixed',
] as const;

export type ListName = (typeof LISTS)[number];

/** The bit of a list. */
export const bitOf = (list: ListName): number => 1 << LISTS.indexOf(list);

/** Common words: seen in lower case nearly always, and now and then. */
export const LOWER = bitOf('lower');
export const MIXED = bitOf('mixed');
/** The lists that say what a name is. */
export const NAMED = 0x7fff & ~(LOWER | MIXED);

/** Set for a word that a longer phrase begins with. */
export const OPENS = 1 << 15;

const EMPTY = 0;

/** Phrases by the hash of their keys, in open addressing: one probe or two tell what a phrase is listed as. */
export class Gazetteer {
  readonly #hashes: Int32Array;
  readonly #bits: Uint16Array;
  readonly #mask: number;

  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2(size * 2));
    this.#hashes = new Int32Array(slots);
    this.#bits = new Uint16Array(slots);
    this.#mask = slots - 1;
  }

  /** The lists that a phrase stands in, as bits; 0 for an unknown one. */
  get(hash: number): number {
    return this.#bits[this.#slot(hash)]!;
  }

  add(hash: number, bits: number): void {
    const slot = this.#slot(hash);
    this.#hashes[slot] = hash;
    this.#bits[slot]! |= bits;
  }

  #slot(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#bits[slot] !== EMPTY && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

/** The hash of an empty phrase, to begin with. */
export const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SPACE = 0x20;
const NEWLINE = 0x0a;

/** The hash of a phrase one word longer: `extend(extend(START, 'new'), 'york')` is that of “new york” (FNV-1a). */
export function extend(hash: number, wordKey: string): number {
  let h = hash === START ? hash : Math.imul(hash ^ SPACE, PRIME);
  for (let i = 0; i < wordKey.length; i++) h = Math.imul(h ^ wordKey.charCodeAt(i), PRIME);
  return h;
}

/**
 * Reads the compiled lists: brotli over UTF-8 text, one section a list in the order of LISTS, closed by a blank line;
 * in a section one entry a line, sorted, each with the number of leading characters it shares with the one before
 * (a character from “0” on) and then the rest.
 */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const text = brotliDecompressSync(bytes).toString('utf8');
  let lines = 0;
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lines++;
  const gazetteer = new Gazetteer(lines);
  // hashes[n]: of the first n characters of the entry under way; the shared ones are not hashed again.
  const hashes = new Int32Array(256);
  hashes[0] = START;
  let section = 0;
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === NEWLINE) {
      section++;
      at++;
      continue;
    }
    let n = text.charCodeAt(at++) - 0x30;
    let c = text.charCodeAt(at++);
    let firstWord = 0;
    while (c !== NEWLINE) {
      if (c === SPACE && firstWord === 0) firstWord = n;
      hashes[n + 1] = Math.imul(hashes[n]! ^ c, PRIME);
      n++;
      c = text.charCodeAt(at++);
    }
    if (firstWord) gazetteer.add(hashes[firstWord]!, OPENS);
    gazetteer.add(hashes[n]!, 1 << section);
  }
  return gazetteer;
}
