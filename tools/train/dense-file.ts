import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Crf } from '../../src/model/dense.ts';

interface Header {
  readonly classes: readonly string[];
  readonly states: readonly number[];
  readonly bits: number;
  readonly scale: number;
}

/**
 * A model from the bytes of its file: brotli over a length (uint32, little-endian), a JSON header of that length padded
 * with spaces to four bytes, the transitions (float32) and the weights (int8, dense).
 *
 * @throws Error when the bytes are not such a file
 */
export function readCrf(bytes: Uint8Array): Crf {
  const raw = brotliDecompressSync(bytes);
  const head = raw.readUInt32LE(0);
  const { classes, states, bits, scale } = JSON.parse(raw.toString('utf8', 4, 4 + head)) as Header;
  const edges = (states.length + 1) ** 2;
  const at = 4 + head;
  if (raw.length !== at + edges * 4 + 2 ** bits * classes.length)
    throw new Error('not a weights file: its length is off');
  const transitions = Float32Array.from({ length: edges }, (_, i) => raw.readFloatLE(at + 4 * i));
  const weights = new Int8Array(raw.buffer, raw.byteOffset + at + edges * 4, 2 ** bits * classes.length);
  return { classes, states: Uint8Array.from(states), bits, scale, transitions, weights, fixed: true };
}

/** The bytes of a model's file: weights in eight bits, those below `drop` (in units of weight) left out. */
export function writeCrf(crf: Crf, drop = 0.05): Uint8Array {
  let largest = 0;
  for (const w of crf.weights) largest = Math.max(largest, Math.abs(w * crf.scale));
  // A few outliers must not coarsen all the others: what is beyond six is as good as certain.
  const scale = Math.min(largest, 6) / 127 || 1;
  const quantized = Int8Array.from(crf.weights as Float32Array, (w) =>
    Math.abs(w * crf.scale) < drop ? 0 : Math.max(-127, Math.min(127, Math.round((w * crf.scale) / scale))),
  );
  const json = JSON.stringify({ classes: crf.classes, states: [...crf.states], bits: crf.bits, scale });
  const header = Buffer.from(json.padEnd(Math.ceil(Buffer.byteLength(json) / 4) * 4));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(header.length);
  const transitions = Buffer.alloc(crf.transitions.length * 4);
  for (const [i, w] of crf.transitions.entries()) transitions.writeFloatLE(w, 4 * i);
  return brotliCompressSync(Buffer.concat([size, header, transitions, Buffer.from(quantized.buffer)]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}
