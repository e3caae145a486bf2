// The weights of the tagger as they are shipped: of each bucket of features only the tags for which it weighs anything.
import { brotliCompressSync, constants } from 'node:zlib';
import type { Crf } from '../../model/dense.ts';
import { unpacked } from '../../model/files.ts';

export interface Weights {
  readonly tags: readonly string[];
  /** The bucket of a feature is `hash >>> shift`. */
  readonly shift: number;
  /** The weights of bucket b stand from `starts[b]` up to `starts[b + 1]`. */
  readonly starts: Uint32Array;
  /** A weight's tag in the lower five bits, its value in those above: together they are one look into memory. */
  readonly entries: Int16Array;
  /** A sum of values times this is a score. */
  readonly scale: number;
  /** `transitions[from * (T + 1) + to]` is a score; T stands for the edge of a run, on either side. */
  readonly transitions: Float32Array;
}

const TAG_BITS = 5;
export const tagIn = (entry: number): number => entry & (2 ** TAG_BITS - 1);
export const valueIn = (entry: number): number => entry >> TAG_BITS;

interface Header {
  readonly tags: readonly string[];
  readonly bits: number;
  readonly scale: number;
}

/**
 * The bytes of a file of weights: brotli over the length of a header (uint32, little-endian), the header as JSON, the
 * transitions (float32), how many weights each bucket has (a byte), their tags (a byte) and their values (int8).
 *
 * @param crf as read from a file of its own: its weights are whole numbers
 */
export function writeWeights({ classes, bits, scale, weights, transitions }: Crf): Uint8Array {
  const header = Buffer.from(JSON.stringify({ tags: classes, bits, scale } satisfies Header));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(header.length);
  const edges = Buffer.alloc(4 * transitions.length);
  for (const [i, w] of transitions.entries()) edges.writeFloatLE(w, 4 * i);
  const counts = Buffer.alloc(2 ** bits);
  const tags: number[] = [];
  const values: number[] = [];
  for (const [i, w] of weights.entries()) {
    if (w === 0) continue;
    counts[Math.floor(i / classes.length)]!++;
    tags.push(i % classes.length);
    values.push(w);
  }
  return brotliCompressSync(
    Buffer.concat([size, header, edges, counts, Buffer.from(tags), Buffer.from(Int8Array.from(values).buffer)]),
    { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 } },
  );
}

/**
 * The weights of a file.
 *
 * @throws Error when the bytes are not such a file
 */
export function readWeights(bytes: Uint8Array): Weights {
  const raw = unpacked(bytes);
  let at = 4 + raw.readUInt32LE(0);
  const { tags, bits, scale } = JSON.parse(raw.toString('utf8', 4, at)) as Header;
  const transitions = Float32Array.from({ length: (tags.length + 1) ** 2 }, (_, i) => raw.readFloatLE(at + 4 * i));
  at += 4 * transitions.length;
  const buckets = 2 ** bits;
  const starts = new Uint32Array(buckets + 1);
  for (let b = 0; b < buckets; b++) starts[b + 1] = starts[b]! + raw[at + b]!;
  at += buckets;
  const total = starts[buckets]!;
  if (raw.length !== at + 2 * total) throw new Error('not a file of weights: its length is off');
  const entries = new Int16Array(total);
  for (let i = 0; i < total; i++) entries[i] = ((raw[at + total + i]! << 24) >> (24 - TAG_BITS)) | raw[at + i]!;
  return { tags, shift: 32 - bits, starts, entries, scale, transitions };
}
