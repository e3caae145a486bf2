import { brotliCompressSync, constants } from 'node:zlib';
import { unpacked } from './files.ts';
import type { Parser } from './parser.ts';
import { KNOWN_BITS } from './parser-input.ts';
import { tagKinds } from './parser-state.ts';
import { type FileTable, inRows, margins } from './parser-sums.ts';
import { HASH_BITS, hashOf, rowOf, type Table } from './parser-table.ts';
import type { Tagger } from './parser-tags.ts';

/** Weights are whole numbers from -LEVELS to LEVELS: finer ones take room and win nothing. */
const LEVELS = 47;

interface Shape {
  readonly bits: number;
  readonly stride: number;
  /** How many rows there are, and how many bytes the gaps between their buckets take. */
  readonly rows: number;
  readonly gaps: number;
}

interface Header {
  readonly tags: readonly string[];
  /** The numbers of the labels of tags, 0 where there are several. */
  readonly sure: readonly number[];
  /** Words with one tag only: pairs of a hash and the number of a tag. */
  readonly words: readonly number[];
  readonly tables: readonly [Shape, Shape, Shape];
}

/**
 * A parser from the bytes of its file: brotli over a length (uint32, little-endian), a JSON header of that length, the
 * bitmap of known words, and three tables (tags, actions, labels). A table is the gaps from the hash of each feature to
 * the next (7 bits a byte, the high bit says that more follow), and its rows (int8), class by class.
 *
 * @throws Error when the bytes are not such a file
 */
export function readParser(bytes: Uint8Array): Parser {
  const raw = unpacked(bytes);
  const head = raw.readUInt32LE(0);
  const { tags, sure, words, tables } = JSON.parse(raw.toString('utf8', 4, 4 + head)) as Header;
  let at = 4 + head;
  const take = (size: number): Uint8Array => {
    at += size;
    if (at > raw.length) throw new Error('not a parser’s file: it is too short');
    return raw.subarray(at - size, at);
  };
  const known = Uint8Array.from(take(2 ** (KNOWN_BITS - 3))); // a copy: a view would hold on to all of the file
  const [tagTable, actions, labels] = tables.map((shape) =>
    readTable(shape, take(shape.gaps), take(shape.rows * shape.stride)),
  );
  if (at !== raw.length || !tagTable || !actions || !labels) throw new Error('not a parser’s file: its length is off');
  const pairs = words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1]!] as const] : []));
  const tagger = { tags, sure: new Map(pairs), table: inRows(tagTable) };
  return {
    tagger,
    kinds: tagKinds(tags),
    known,
    actions: margins(actions),
    labels: inRows(labels),
    sure: Uint8Array.from(sure),
  };
}

function readTable({ bits, stride, rows }: Shape, gaps: Uint8Array, columns: Uint8Array): FileTable {
  const index = new Int32Array(2 ** bits);
  const rest = HASH_BITS - bits;
  let hash = -1;
  let at = 0;
  for (let row = 1; row <= rows; row++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = gaps[at++]!;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    hash += gap;
    index[hash >>> rest] = (row << rest) | (hash & ((1 << rest) - 1));
  }
  return { bits, classes: stride, index, columns: new Int8Array(columns.buffer, columns.byteOffset, columns.length) };
}

/** A tagger and a parser as training leaves them. */
export type TrainedTagger = Omit<Tagger, 'table'> & { readonly table: Table };
export type Trained = Omit<Parser, 'tagger' | 'actions' | 'labels'> & {
  readonly tagger: TrainedTagger;
  readonly actions: Table;
  readonly labels: Table;
};

/** The bytes of a parser's file. Weights become eight bits; those below `drop` are left out, in shares of the largest. */
export function writeParser(model: Trained, drop: number): Buffer {
  const { tagger, known, actions, labels } = model;
  const tables = [tagger.table, actions, labels].map((table) => writeTable(table, drop));
  const header = Buffer.from(
    JSON.stringify({
      tags: tagger.tags,
      sure: [...model.sure],
      words: [...tagger.sure].flat(),
      tables: tables.map(({ shape }) => shape) as unknown as Header['tables'],
    } satisfies Header),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(header.length);
  return brotliCompressSync(
    Buffer.concat([size, header, known, ...tables.flatMap(({ gaps, columns }) => [gaps, columns])]),
    {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
    },
  );
}

function writeTable(table: Table, drop: number): { shape: Shape; gaps: Buffer; columns: Buffer } {
  const { bits, stride, index, rows } = table;
  const sizes = Float32Array.from(rows, Math.abs).sort();
  const unit = sizes[Math.max(0, sizes.length - 40)]! / LEVELS || 1;
  const small = (w: number): number =>
    Math.abs(w) < drop * LEVELS * unit ? 0 : Math.max(-LEVELS, Math.min(LEVELS, Math.round(w / unit)));
  const gaps: number[] = [];
  const kept: number[] = [];
  let last = -1;
  index.forEach((entry, bucket) => {
    if (entry === 0) return;
    const row = rowOf(table, bucket);
    const hash = hashOf(table, bucket);
    if (!rows.subarray(row * stride, (row + 1) * stride).some((w) => small(w) !== 0)) return;
    let gap = hash - last;
    for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128);
    gaps.push(gap);
    kept.push(row);
    last = hash;
  });
  const columns = Buffer.alloc(kept.length * stride);
  for (let c = 0; c < stride; c++)
    kept.forEach((row, k) => {
      columns.writeInt8(small(rows[row * stride + c]!), c * kept.length + k);
    });
  return { shape: { bits, stride, rows: kept.length, gaps: gaps.length }, gaps: Buffer.from(gaps), columns };
}
