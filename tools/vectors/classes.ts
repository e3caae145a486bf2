import { COARSER } from '../../src/model/word-classes.ts';
import { kMeans } from './kmeans.ts';
import type { Vectors } from './vectors.ts';

type Points = Pick<Vectors, 'values' | 'width'>;

/** How many classes a coarser one has. */
export const FINE = 2 ** COARSER;
const ROUNDS = 12;
const SEED = 5;

/** Classes of points from 8 on: `coarse` groups of points that lie together, numbered from 1, and eight parts of each. */
export function classesOf({ values, width }: Points, coarse: number): Uint8Array {
  const groups = kMeans({ values, width }, coarse, ROUNDS, SEED).classes;
  const classes = new Uint8Array(groups.length);
  for (let group = 0; group < coarse; group++) {
    const members = [...groups.keys()].filter((i) => groups[i] === group);
    const own = new Float32Array(members.length * width);
    for (const [m, i] of members.entries()) own.set(values.subarray(i * width, (i + 1) * width), m * width);
    const parts = kMeans({ values: own, width }, Math.min(FINE, members.length), ROUNDS, SEED).classes;
    for (const [m, i] of members.entries()) classes[i] = (group + 1) * FINE + parts[m]!;
  }
  return classes;
}
