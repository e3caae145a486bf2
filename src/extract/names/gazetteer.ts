import { brotliCompressSync } from 'node:zlib';
import { unpacked } from '../../model/files.ts';

/** What a listed word or phrase may be; a phrase has one bit for each. The order is that of the bits. */
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

/** The hash of an empty phrase, to begin with. */
export const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SPACE = 0x20;

/** The hash of a phrase one word longer: `extend(extend(START, 'new'), 'york')` is that of “new york” (FNV-1a). */
export function extend(hash: number, wordKey: string): number {
  let h = hash === START ? hash : Math.imul(hash ^ SPACE, PRIME);
  for (let i = 0; i < wordKey.length; i++) h = Math.imul(h ^ wordKey.charCodeAt(i), PRIME);
  return h;
}

const BUCKETS = 2 ** 16;

/**
 * Phrases by the hashes of their keys. A bucket holds those with the same upper half, `low` their lower halves; the
 * phrases of bucket b stand from `starts[b]` up to `starts[b + 1]`: one or two.
 */
export class Gazetteer {
  readonly #starts = new Uint32Array(BUCKETS + 1);
  readonly #low: Uint16Array;
  readonly #bits: Uint16Array;

  constructor(counts: Uint8Array, low: Uint16Array, bits: Uint16Array) {
    for (let b = 0; b < BUCKETS; b++) this.#starts[b + 1] = this.#starts[b]! + counts[b]!;
    this.#low = low;
    this.#bits = bits;
  }

  /** The lists that a phrase stands in, as bits; 0 for an unknown one. */
  get(hash: number): number {
    const bucket = hash >>> 16;
    const low = hash & 0xffff;
    const end = this.#starts[bucket + 1]!;
    for (let i = this.#starts[bucket]!; i < end; i++) if (this.#low[i] === low) return this.#bits[i]!;
    return 0;
  }
}

/**
 * The bytes of a file of phrases: brotli over the number of phrases in each bucket (a byte), then the lower halves of
 * their hashes in rising order, then their bits (both uint16, little-endian).
 */
export function writeGazetteer(phrases: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...phrases].map(([hash, bits]) => [hash >>> 0, bits] as const).sort((a, b) => a[0] - b[0]);
  const out = Buffer.alloc(BUCKETS + 4 * sorted.length);
  for (const [i, [hash, bits]] of sorted.entries()) {
    out[hash >>> 16]!++;
    out.writeUInt16LE(hash & 0xffff, BUCKETS + 2 * i);
    out.writeUInt16LE(bits, BUCKETS + 2 * sorted.length + 2 * i);
  }
  return brotliCompressSync(out);
}

/**
 * The phrases of a file.
 *
 * @throws Error when the bytes are not such a file
 */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  // A copy: what brotli returns may begin at an odd place of a larger buffer, and 16-bit views may not.
  const raw = Uint8Array.from(unpacked(bytes));
  const counts = raw.subarray(0, BUCKETS);
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (raw.length !== BUCKETS + 4 * total) throw new Error('not a file of phrases: its length is off');
  const low = new Uint16Array(raw.buffer, BUCKETS, total);
  const bits = new Uint16Array(raw.buffer, BUCKETS + 2 * total, total);
  return new Gazetteer(counts, low, bits);
}
