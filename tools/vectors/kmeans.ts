// Classes of vectors that lie close together (k-means, Lloyd’s iterations). Deterministic from its seed.
import { random, shuffle } from '../train/random.ts';
import type { Vectors } from './vectors.ts';

export interface Clusters {
  readonly centres: Float32Array;
  /** Of each vector the class whose centre is the nearest. */
  readonly classes: Uint16Array;
}

type Points = Pick<Vectors, 'values' | 'width'>;

export function kMeans({ values, width }: Points, k: number, rounds: number, seed: number): Clusters {
  const count = values.length / width;
  const order = Array.from({ length: count }, (_, i) => i);
  shuffle(order, random(seed));
  const centres = new Float32Array(k * width);
  for (let c = 0; c < k; c++) centres.set(values.subarray(order[c]! * width, (order[c]! + 1) * width), c * width);
  let classes = nearest({ values, width }, centres);
  for (let round = 1; round < rounds; round++) {
    recentre({ values, width }, classes, centres);
    classes = nearest({ values, width }, centres);
  }
  return { centres, classes };
}

/** Of each vector the nearest of some centres. */
function nearest({ values, width }: Points, centres: Float32Array): Uint16Array {
  const count = values.length / width;
  const k = centres.length / width;
  // |x − c|² = |x|² − 2(x·c − |c|²/2), and |x|² is the same for all centres.
  const half = Float32Array.from({ length: k }, (_, c) => dot(centres, c * width, centres, c * width, width) / 2);
  const classes = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < k; c++) {
      const near = dot(values, i * width, centres, c * width, width) - half[c]!;
      if (near > best) {
        best = near;
        classes[i] = c;
      }
    }
  }
  return classes;
}

function dot(a: Float32Array, at: number, b: Float32Array, bt: number, width: number): number {
  let sum = 0;
  for (let d = 0; d < width; d++) sum += a[at + d]! * b[bt + d]!;
  return sum;
}

/** Moves each centre to the middle of its class; that of an empty class stays where it is. */
function recentre({ values, width }: Points, classes: Uint16Array, centres: Float32Array): void {
  const sums = new Float64Array(centres.length);
  const sizes = new Uint32Array(centres.length / width);
  for (let i = 0; i < classes.length; i++) {
    const c = classes[i]!;
    sizes[c]!++;
    for (let d = 0; d < width; d++) sums[c * width + d]! += values[i * width + d]!;
  }
  for (let j = 0; j < sums.length; j++) {
    const size = sizes[Math.floor(j / width)]!;
    if (size > 0) centres[j] = sums[j]! / size;
  }
}
