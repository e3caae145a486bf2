import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../src/text/blocks.ts';
import { bylineNames, titleOf } from '../../src/text/title.ts';

describe('names in bylines', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['By Ana Ruiz', 'Ana Ruiz'],
    ['By Ana Ruiz and Tom Lind, Harbour Gazette', 'Ana Ruiz', 'Tom Lind'],
    ['By Ana Ruiz, Bea Lund and Tom Lind', 'Ana Ruiz', 'Bea Lund', 'Tom Lind'],
    ['By Ana Ruiz, Harbour Gazette', 'Ana Ruiz'],
    ['By Ana Ruiz, Local Democracy Reporter', 'Ana Ruiz'],
    ['By Ana Ruiz | March 7, 2023', 'Ana Ruiz'],
    ['By Ana Ruiz in Lagos', 'Ana Ruiz'],
    ['Ana Ruiz Investigative Reporter, Defense', 'Ana Ruiz'],
    ['By Juan de la Cruz', 'Juan de la Cruz'],
    ['By The Associated Press'],
  ];
  test.each(cases)('%s', (text, ...expected) => {
    expect(bylineNames(text, [{ kind: 'byline', start: 0, end: text.length }])).toEqual(expected);
  });
  test('only bylines count', () => {
    expect(bylineNames('By Ana Ruiz', [{ kind: 'paragraph', start: 0, end: 11 }])).toEqual([]);
  });
});

test('the title is the headline, on one line', () => {
  const text = 'Pool closes\n\nThe council of Port Ellis voted on Tuesday to close the pool.';
  expect(titleOf(text, findBlocks(text))).toBe('Pool closes');
  expect(titleOf('Pool\n closes', [{ kind: 'headline', start: 0, end: 12 }])).toBe('Pool closes');
  expect(titleOf('The pool is closed.', findBlocks('The pool is closed.'))).toBeUndefined();
});
