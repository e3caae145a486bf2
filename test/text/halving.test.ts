import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstWhere, lastAt, lineStarts } from '../../src/text/halving.ts';

const rising = fc.array(fc.nat(50)).map((list) => list.sort((a, b) => a - b));

test('firstWhere is findIndex on an ordered list', () =>
  fc.assert(
    fc.property(rising, fc.nat(60), (list, place) => {
      const found = list.findIndex((start) => start >= place);
      expect(firstWhere(list, (start) => start >= place)).toBe(found < 0 ? list.length : found);
    }),
  ));

test('lastAt is findLastIndex', () =>
  fc.assert(
    fc.property(rising, fc.nat(60), (list, place) => {
      expect(lastAt(list, place)).toBe(list.findLastIndex((start) => start <= place));
    }),
  ));

test.each([
  ['', [0]],
  ['a', [0]],
  ['a\nb', [0, 2]],
  ['\n\r\nb\n', [0, 1, 3, 5]],
])('lines of %j begin at %j', (text, starts) => expect(lineStarts(text)).toEqual(starts));
