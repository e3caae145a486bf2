import { brotliCompressSync, constants } from 'node:zlib';
import type { Chain, Sequence } from './crf.ts';
import { unpacked } from './files.ts';
import { checkOf, entryOf, firstOf, type SparseTable, secondOf, sumInto } from './sparse.ts';

/** A linear-chain CRF whose weights are sparse. A position has two sums; what they mean is its user's affair. */
export interface SparseCrf extends Chain {
  readonly table: SparseTable;
  /** A weight is a whole number of the table times this. */
  readonly scale: number;
}

/** The first sum of the features at each position. */
export function scoreFirst({ table, scale }: SparseCrf, { ids, starts, length }: Sequence): Float32Array {
  const sums = new Int32Array(2);
  const out = new Float32Array(length);
  for (let t = 0; t < length; t++) {
    sumInto(table, ids, starts[t]!, starts[t + 1]!, sums);
    out[t] = sums[0]! * scale;
  }
  return out;
}

interface Header {
  readonly states: readonly number[];
  readonly bits: number;
  readonly scale: number;
  readonly rows: number;
}

/**
 * A model from the bytes of its file: brotli over a length (uint32, little-endian), a JSON header of that length padded with
 * spaces to four bytes, the transitions (float32), and the entries of the table that are not empty, column by column: gap to
 * the bucket before (uint8, 255 for a gap of 255 and no entry), check bits (low byte, then high), first and second weights
 * (int16: low bytes, then high).
 *
 * @throws Error when the bytes are not such a file
 */
export function readSparse(bytes: Uint8Array): SparseCrf {
  const raw = unpacked(bytes);
  const head = raw.readUInt32LE(0);
  const { states, bits, scale, rows } = JSON.parse(raw.toString('utf8', 4, 4 + head)) as Header;
  const edges = (states.length + 1) ** 2;
  const at = 4 + head + edges * 4;
  if (raw.length !== at + rows * COLUMNS) throw new Error('not a weights file: its length is off');
  const transitions = Float32Array.from({ length: edges }, (_, i) => raw.readFloatLE(4 + head + 4 * i));
  const entries = new Int32Array(2 ** bits);
  const column = (k: number): Uint8Array => raw.subarray(at + k * rows, at + (k + 1) * rows);
  const [gap, checkLow, checkHigh, firstLow, firstHigh, secondLow, secondHigh] = Array.from(
    { length: COLUMNS },
    (_, k) => column(k),
  ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  let bucket = -1;
  for (let row = 0; row < rows; row++) {
    bucket += gap[row]!;
    if (gap[row] === 255) continue;
    const hash = checkLow[row]! | (checkHigh[row]! << 8);
    const first = ((firstLow[row]! | (firstHigh[row]! << 8)) << 16) >> 16;
    const second = ((secondLow[row]! | (secondHigh[row]! << 8)) << 16) >> 16;
    entries[bucket] = entryOf(hash, first, second);
  }
  return { states: Uint8Array.from(states), transitions, fixed: true, table: { bits, entries }, scale };
}

const COLUMNS = 7;

/** The bytes of a model's file. */
export function writeSparse({ states, transitions, table, scale }: SparseCrf): Buffer {
  const rows: number[][] = [];
  let last = -1;
  table.entries.forEach((entry, bucket) => {
    if (entry === 0) return;
    for (; bucket - last >= 255; last += 255) rows.push([255, 0, 0, 0, 0, 0, 0]);
    const [check, first, second] = [checkOf(entry), firstOf(entry), secondOf(entry)];
    rows.push([
      bucket - last,
      check & 255,
      check >> 8,
      first & 255,
      (first >> 8) & 255,
      second & 255,
      (second >> 8) & 255,
    ]);
    last = bucket;
  });
  const header = { states: [...states], bits: table.bits, scale, rows: rows.length } satisfies Header;
  const json = JSON.stringify(header);
  const head = Buffer.from(json.padEnd(Math.ceil(json.length / 4) * 4));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  const edges = Buffer.alloc(transitions.length * 4);
  for (const [i, w] of transitions.entries()) edges.writeFloatLE(w, 4 * i);
  const columns = Buffer.from(Array.from({ length: COLUMNS }, (_, k) => rows.map((row) => row[k]!)).flat());
  return brotliCompressSync(Buffer.concat([size, head, edges, columns]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}
