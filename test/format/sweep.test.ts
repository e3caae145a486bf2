import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sweep } from '../../src/format/sweep.ts';

const TEXT = 'abcdefghij';

/** `(1 ab (2 cd )2 )1`; a span that goes on is opened with a plus. */
function written(spans: readonly (readonly [number, number])[], range = { start: 0, end: TEXT.length }): string {
  const named = spans.map(([start, end], i) => ({ start, end, name: i + 1 }));
  const words = [...sweep(range, named)].map((step) =>
    step.kind === 'text'
      ? TEXT.slice(step.start, step.end)
      : step.kind === 'open'
        ? `(${step.span.name}${step.again ? '+' : ''}`
        : `)${step.span.name}`,
  );
  return words.join(' ');
}

test.each([
  ['nothing', [], 'abcdefghij'],
  [
    'one inside another',
    [
      [0, 4],
      [1, 3],
    ],
    '(1 a (2 bc )2 d )1 efghij',
  ],
  [
    'the longer of two that begin together is outside',
    [
      [0, 2],
      [0, 4],
    ],
    '(2 (1 ab )1 cd )2 efghij',
  ],
  [
    'of two alike the first is outside',
    [
      [0, 2],
      [0, 2],
    ],
    '(1 (2 ab )2 )1 cdefghij',
  ],
  [
    'two that cross',
    [
      [0, 4],
      [2, 6],
    ],
    '(1 ab (2 cd )2 )1 (2+ ef )2 ghij',
  ],
  [
    'side by side',
    [
      [0, 2],
      [2, 4],
    ],
    '(1 ab )1 (2 cd )2 efghij',
  ],
  [
    'three that cross',
    [
      [0, 4],
      [1, 6],
      [2, 8],
    ],
    '(1 a (2 b (3 cd )3 )2 )1 (2+ (3+ ef )3 )2 (3+ gh )3 ij',
  ],
  ['to the end', [[8, 10]], 'abcdefgh (1 ij )1'],
  [
    'beyond the end, empty, and turned round',
    [
      [9, 99],
      [3, 3],
      [5, 4],
    ],
    'abcdefghi (1 j )1',
  ],
] as const)('%s', (_, spans, steps) => expect(written(spans)).toBe(steps));

test('a part of the text', () =>
  expect(
    written(
      [
        [0, 4],
        [2, 9],
        [6, 7],
      ],
      { start: 3, end: 8 },
    ),
  ).toBe('(2 (1 d )1 ef (3 g )3 h )2'));

test('any spans: all the text in order, properly nested, each place within exactly its spans', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([start, end]) => ({ start, end })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(spans, (list) => {
      const open: object[] = [];
      let at = 5;
      for (const step of sweep({ start: 5, end: 30 }, list)) {
        if (step.kind === 'open') open.push(step.span);
        else if (step.kind === 'close') expect(open.pop()).toBe(step.span);
        else {
          expect(step.start).toBe(at);
          expect(step.end).toBeGreaterThan(at);
          for (let i = step.start; i < step.end; i++)
            expect(new Set(open)).toEqual(new Set(list.filter((span) => span.start <= i && i < span.end)));
          at = step.end;
        }
      }
      expect({ at, open }).toEqual({ at: 30, open: [] });
    }),
    { numRuns: 200 },
  );
});
