// What all scorers share: words, pairs, sums.
import { describe, expect, test } from 'vitest';
import { gains } from '../../tools/evaluate/gains.ts';
import { count, type Judgement, percentages, total } from '../../tools/evaluate/judgement.ts';
import { match } from '../../tools/evaluate/match.ts';
import { likeness, type Range, same, shared, wordsIn } from '../../tools/evaluate/words.ts';

describe('a span is the words that it touches', () => {
  const touched = (text: string, range: Range) => [...wordsIn(text)([range])];
  test.each<[string, Range, number[]]>([
    ['He left, she said.', [0, 18], [0, 1, 2, 3]],
    ['He left, she said.', [0, 7], [0, 1]],
    ['He left, she said.', [0, 8], [0, 1]],
    ['He left, she said.', [7, 9], []],
    ['He left, she said.', [4, 5], [1]],
    ['He left, she said.', [0, 0], []],
    ['O’Neil paid $1.5 re-opened', [0, 26], [0, 1, 2, 3]],
    ['', [0, 0], []],
  ])('%j %j', (text, range, words) => expect(touched(text, range)).toEqual(words));
});

test('likeness is shared words over all words', () => {
  const [a, b] = [new Set([1, 2, 3]), new Set([2, 3, 4, 5])];
  expect(shared(a, b)).toBe(2);
  expect(likeness(a, b)).toBe(2 / 5);
  expect(likeness(a, new Set())).toBe(0);
  expect(same(a, new Set([3, 2, 1]))).toBe(true);
  expect(same(a, new Set([1, 2]))).toBe(false);
});

test('the best pairs are made first, each item is used once, of equals the earliest', () => {
  const scores = new Map([
    ['a1', 0.5],
    ['a2', 0.9],
    ['b2', 0.8],
    ['c1', 0.5],
  ]);
  const pairs = match(['a', 'b', 'c'], ['1', '2'], (e, f) => scores.get(e + f) ?? 0);
  expect(pairs).toEqual([
    [0, 1, 0.9],
    [2, 0, 0.5],
  ]);
  expect(match(['x', 'y'], ['z', 'z'], () => 1)).toEqual([
    [0, 0, 1],
    [1, 1, 1],
  ]);
  expect(match(['x'], ['z'], () => 0)).toEqual([]);
});

test('precision, recall and F1 in percent', () => {
  expect(percentages(count(2, 3, 4))).toEqual({ precision: 50, recall: 66.7, f1: 57.1 });
  expect(percentages(count(0, 3, 0))).toEqual({ precision: 0, recall: 0, f1: 0 });
});

const judgement = (right: readonly boolean[], wrong: readonly string[]): Judgement => ({
  counts: { all: count(right.filter(Boolean).length, right.length, right.length + wrong.length) },
  gold: right.map((r, i) => ({ right: r, text: `gold ${i}` })),
  wrong,
});

test('counts add up over articles', () => {
  const sums = total([judgement([true, false], ['x']), judgement([true], [])]);
  expect(sums).toEqual(new Map([['all', count(2, 3, 4)]]));
});

test('gains: what was won, lost, added and dropped', () => {
  const before = new Map([['d', judgement([true, false, true], ['x', 'y', 'y'])]]);
  const after = new Map([['d', judgement([false, true, true], ['y', 'z'])]]);
  expect(gains(before, after)).toEqual({
    won: ['d  gold 1'],
    lost: ['d  gold 0'],
    added: ['d  z'],
    dropped: ['d  x', 'd  y'],
  });
});
