import { describe, expect, it } from 'vitest';
import { random } from '../../tools/train/random.ts';
import { classesOf, FINE } from '../../tools/vectors/classes.ts';
import { kMeans } from '../../tools/vectors/kmeans.ts';
import { type Case, Network } from '../../tools/vectors/network.ts';

/** Points around the corners of a rectangle, 40 at each: left and right, down and up. */
function corners(across = 1): { values: Float32Array; width: number } {
  const next = random(3);
  const values = new Float32Array(320);
  for (let i = 0; i < 160; i++) {
    values[2 * i] = (i & 1 ? across : -across) + (next() - 0.5) * 0.2;
    values[2 * i + 1] = (i & 2 ? 1 : -1) + (next() - 0.5) * 0.2;
  }
  return { values, width: 2 };
}

describe('classes of vectors', () => {
  it('puts points together that lie together', () => {
    const { classes } = kMeans(corners(5), 2, 10, 1);
    expect(classes[0]).not.toBe(classes[1]);
    for (let i = 2; i < 160; i++) expect(classes[i]).toBe(classes[i % 2]);
  });

  it('has parts of classes, none of them 0', () => {
    const classes = classesOf(corners(), 2);
    expect(new Set([...classes].map((c) => Math.floor(c / FINE)))).toEqual(new Set([1, 2]));
    expect(new Set(classes).size).toBeGreaterThan(4);
  });
});

describe('a network with a hidden layer', () => {
  // “Either, but not both”: no straight line divides these.
  const { values } = corners();
  const cases = Array.from({ length: 160 }, (_, i): Case => {
    const odd = (i & 1) ^ ((i >> 1) & 1);
    return { vector: values.subarray(2 * i, 2 * i + 2), shares: Float32Array.of(odd, 1 - odd), weight: 1 };
  });
  const settings = { hidden: 8, epochs: 40, rate: 0.1, decay: 0, seed: 1 };

  it('learns what no straight line divides', () => {
    const network = new Network(2, 2, cases, settings);
    expect(Math.exp(network.logs(Float32Array.of(1, -1))[0]!)).toBeGreaterThan(0.9);
    expect(Math.exp(network.logs(Float32Array.of(1, 1))[0]!)).toBeLessThan(0.1);
  });

  it('is the same for the same seed', () => {
    const [a, b] = [new Network(2, 2, cases, settings), new Network(2, 2, cases, settings)];
    expect(a.logs(Float32Array.of(0.3, 0.4))).toEqual(b.logs(Float32Array.of(0.3, 0.4)));
  });
});
