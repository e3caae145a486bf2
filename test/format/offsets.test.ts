import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inUnit } from '../../src/format/offsets.ts';
import type { Source } from '../../src/record.ts';
import { attribution, quantity, reportOf } from '../support/report.ts';
import { validate } from '../support/schema.ts';

// Before “d”: UTF-16 2+1+1+1, code points 4, bytes 4+2+3+1.
const TEXT = '🙂é“ dé🇫🇷.';
const at = (start: number, end: number) =>
  reportOf(TEXT, { quantities: [quantity('n1', { start, end, text: TEXT.slice(start, end) })] });

test.each([
  ['code-point', 0, 2, [0, 1]],
  ['code-point', 5, 6, [4, 5]],
  ['code-point', 0, 12, [0, 9]],
  ['byte', 0, 2, [0, 4]],
  ['byte', 3, 5, [6, 10]],
  ['byte', 5, 12, [10, 22]],
  ['utf-16', 5, 6, [5, 6]],
] as const)('in %ss, %i–%i is %j', (unit, start, end, expected) => {
  const report = inUnit(at(start, end), unit);
  validate(report);
  expect(report.article.offsets).toBe(unit);
  expect([report.quantities[0]!.start, report.quantities[0]!.end]).toEqual(expected);
});

test('spans of every depth are converted, and nothing but offsets', () => {
  const span = { start: 5, end: 6, text: 'd' };
  const source: Source = { text: 'd', spans: [span], kind: 'group', anonymity: { phrase: span } };
  const report = reportOf(TEXT, {
    attributions: [attribution('a1', { content: [span], via: [{ ...source, cue: [span] }], source })],
    warnings: [
      { code: 'x', message: 'start' },
      { code: 'y', message: 'end', ...{ start: 5, end: 6 } },
    ],
  });
  report.article.blocks.push({ kind: 'paragraph', start: 5, end: 6 });
  const written = JSON.stringify(report);
  const expected = written
    .replaceAll('"start":5,"end":6', '"start":4,"end":5')
    .replace('"offsets":"utf-16"', '"offsets":"code-point"');
  expect(JSON.stringify(inUnit(report, 'code-point'))).toBe(expected);
  expect(JSON.stringify(report)).toBe(written);
});

test('a lone surrogate is one code point and three bytes', () => {
  const report = reportOf('\ud83d x', { quantities: [quantity('n1', { start: 2, end: 3, text: 'x' })] });
  expect(inUnit(report, 'code-point').quantities[0]).toMatchObject({ start: 2, end: 3 });
  expect(inUnit(report, 'byte').quantities[0]).toMatchObject({ start: 4, end: 5 });
});

test('the converted offsets cut out the same words', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (before, text) => {
      const whole = `${before}${text}!`;
      const [start, end] = [before.length, before.length + text.length];
      const report = reportOf(whole, { quantities: [quantity('n1', { start, end, text })] });
      const [points, bytes] = [inUnit(report, 'code-point').quantities[0]!, inUnit(report, 'byte').quantities[0]!];
      expect([...whole].slice(points.start, points.end).join('')).toBe(text);
      expect(Buffer.from(whole).subarray(bytes.start, bytes.end).toString()).toBe(text);
    }),
  ));

test('a record without its text cannot be converted', () => {
  const { text: _, ...article } = reportOf('a').article;
  expect(() => inUnit({ ...reportOf('a'), article }, 'byte')).toThrow(TypeError);
});
