// What is known of words by the company they keep in a large body of text: a few small whole numbers for each.
import { brotliCompressSync, constants } from 'node:zlib';
import { unpacked } from './files.ts';
import { hashText, mix } from './hash.ts';

const BUCKET_BITS = 18;
const BUCKETS = 2 ** BUCKET_BITS;
const CHECK_BITS = 8;
/** A class shifted right by this is a coarser one: classes that share it are close. */
export const COARSER = 3;

const SALT = 0x7e57;

/** Where a word is looked for: its bucket, and behind that eight bits that tell it from others there. */
const placeOf = (hash: number): number => mix(SALT, hash) >>> (32 - BUCKET_BITS - CHECK_BITS);

/**
 * Words in lower case, and of each a class between 1 and 255 in some columns, 0 where it has none. Words are known by
 * 26 bits: of those that are not among 200,000 one in 300 is taken for one that is.
 */
export class WordClasses {
  /** The words of bucket b stand from `starts[b]` up to `starts[b + 1]`: one or two. */
  readonly #starts: Uint32Array;
  readonly #checks: Uint8Array;
  readonly #columns: readonly Uint8Array[];

  constructor(starts: Uint32Array, checks: Uint8Array, columns: readonly Uint8Array[]) {
    this.#starts = starts;
    this.#checks = checks;
    this.#columns = columns;
  }

  /** The row of a word by its `hashText`; −1 where it is unknown. */
  find(hash: number): number {
    const place = placeOf(hash);
    const bucket = place >>> CHECK_BITS;
    const check = place & (2 ** CHECK_BITS - 1);
    const end = this.#starts[bucket + 1]!;
    for (let i = this.#starts[bucket]!; i < end; i++) if (this.#checks[i] === check) return i;
    return -1;
  }

  /** What stands in a column of a row; 0 in that of an unknown word. */
  classAt(row: number, column: number): number {
    return row < 0 ? 0 : this.#columns[column]![row]!;
  }
}

/**
 * The bytes of a file of classes: brotli over the number of columns (a byte), how many words each bucket has (a byte
 * each), their checks in rising order (a byte each) and their classes, one column after the other (a byte each).
 *
 * @param classes of each word, the more frequent words first: of two that cannot be told apart the first is kept
 */
export function writeWordClasses(classes: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const rows = new Map<number, readonly number[]>();
  for (const [word, row] of classes) {
    const place = placeOf(hashText(word));
    if (!rows.has(place)) rows.set(place, row);
  }
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const width = sorted[0]?.[1].length ?? 0;
  const counts = Buffer.alloc(BUCKETS);
  for (const [place] of sorted) counts[place >>> CHECK_BITS]!++;
  const checks = Buffer.from(sorted.map(([place]) => place & 0xff));
  const columns = Array.from({ length: width }, (_, c) => Buffer.from(sorted.map(([, row]) => row[c]!)));
  return brotliCompressSync(Buffer.concat([Buffer.from([width]), counts, checks, ...columns]), {
    params: { [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}

/**
 * The classes of a file.
 *
 * @throws Error when the bytes are not such a file
 */
export function readWordClasses(bytes: Uint8Array): WordClasses {
  const raw = unpacked(bytes);
  const width = raw[0]!;
  const starts = new Uint32Array(BUCKETS + 1);
  let total = 0;
  for (let b = 0; b < BUCKETS; b++) {
    total += raw[1 + b]!;
    starts[b + 1] = total;
  }
  const column = (c: number) => raw.subarray(1 + BUCKETS + c * total, 1 + BUCKETS + (c + 1) * total);
  if (raw.length !== 1 + BUCKETS + (width + 1) * total) throw new Error('not a file of classes: its length is off');
  return new WordClasses(
    starts,
    column(0),
    Array.from({ length: width }, (_, c) => column(c + 1)),
  );
}
