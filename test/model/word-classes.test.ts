import { describe, expect, it, test } from 'vitest';
import { hashText } from '../../src/model/hash.ts';
import { readWordClasses, writeWordClasses } from '../../src/model/word-classes.ts';

const WORDS = Array.from({ length: 5000 }, (_, i) => `word${i}`);
const bytes = writeWordClasses(new Map(WORDS.map((word, i) => [word, [8 + (i % 200), i % 3]])));

describe('a file of classes', () => {
  it('gives each word the classes that it was written with', () => {
    const classes = readWordClasses(bytes);
    const read = WORDS.map((word) => {
      const row = classes.find(hashText(word));
      return [classes.classAt(row, 0), classes.classAt(row, 1)];
    });
    const wrong = read.filter(([a, b], i) => a !== 8 + (i % 200) || b !== i % 3);
    // Words are known by 26 bits: of 5,000 hardly two have the same.
    expect(wrong.length).toBeLessThanOrEqual(2);
  });

  it('knows hardly any other word', () => {
    const classes = readWordClasses(bytes);
    const taken = WORDS.filter((word) => classes.find(hashText(`other ${word}`)) >= 0);
    expect(taken.length).toBeLessThanOrEqual(5);
    expect(classes.classAt(-1, 0)).toBe(0);
  });

  it('keeps the first of two words that it cannot tell apart', () => {
    const twice = writeWordClasses(
      new Map([
        ['ruiz', [9]],
        ['lagos', [10]],
      ]),
    );
    const again = writeWordClasses(
      new Map([
        ['lagos', [10]],
        ['ruiz', [9]],
      ]),
    );
    expect(Buffer.from(twice)).toEqual(Buffer.from(again));
  });

  test.each([1000, bytes.length - 1])('is refused when cut short after %d bytes', (length) => {
    expect(() => readWordClasses(bytes.subarray(0, length))).toThrow();
  });
});
