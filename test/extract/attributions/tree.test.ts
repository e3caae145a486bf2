// What hangs on what, seen from cues. Sentences as lists of heads: “Ana said that Kim told Bo that it rained”.
import { describe, expect, test } from 'vitest';
import { branches, LEVELS } from '../../../src/extract/attributions/tokens/branches.ts';
import type { Columns } from '../../../src/extract/attributions/tokens/columns.ts';
import { edges } from '../../../src/extract/attributions/tokens/edges.ts';
import { ownersOf, relationTo } from '../../../src/extract/attributions/tokens/owners.ts';
import { labelOf } from '../../../src/model/parser-labels.ts';

//             Ana said that Kim told Bo that it rained
const HEADS = [1, -1, 4, 4, 1, 4, 8, 8, 4];
const LABELS = ['nsubj', 'root', 'mark', 'nsubj', 'ccomp', 'obj', 'mark', 'nsubj', 'ccomp'] as const;
const label = Uint8Array.from(LABELS, labelOf);
const columns = {
  length: 9,
  head: Int32Array.from(HEADS),
  label,
  sentence: new Int32Array(9),
} as unknown as Columns;
const [SAID, TOLD] = [1, 4];

describe('owners', () => {
  const owners = ownersOf(columns, [SAID, TOLD]);

  test('each token hangs on the nearest cue above it', () => {
    expect([...owners.owner]).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1]);
    expect([...owners.above]).toEqual([-1, 0]);
  });

  test.each([
    ['its own', 0, 0, 1],
    ['of one told inside its content', 0, 1, 2],
    ['of the one around it', 1, 0, 3],
    ['nobody’s', 0, -1, 0],
  ])('%s', (_, cue, owner, relation) => expect(relationTo(owners, cue, owner)).toBe(relation));

  test('of another that is neither', () => {
    const two = ownersOf({ ...columns, length: 4, head: Int32Array.of(-1, 0, -1, 2) }, [0, 2]);
    expect(relationTo(two, 0, two.owner[3]!)).toBe(4);
  });
});

describe('branches', () => {
  const { codes, second } = branches(columns, TOLD, 0, 9);
  const limb = (i: number) => Math.floor(codes[i]! / LEVELS);

  test('what hangs on one dependent is one branch', () => {
    expect(limb(6)).toBe(limb(8));
    expect(limb(7)).toBe(limb(8));
    expect(new Set([limb(2), limb(3), limb(5), limb(8), limb(1)]).size).toBe(5);
  });

  test('deeper on it the level grows, and the second relation is told', () => {
    expect(codes[8]! % LEVELS).toBe(0);
    expect(codes[7]! % LEVELS).toBe(1);
    expect(second[7]).toBe(labelOf('nsubj'));
    expect(second[6]).toBe(labelOf('mark'));
  });
});

test('edges: the largest constituent that begins or ends at a token', () => {
  const { opens, closes } = edges(columns.head, label);
  expect(opens[2]).toBe(labelOf('ccomp'));
  expect(opens[6]).toBe(labelOf('ccomp'));
  expect(closes[8]).toBe(labelOf('root'));
  expect(opens[3]).toBe(31);
});
