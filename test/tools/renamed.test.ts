import { describe, expect, test } from 'vitest';
import { random } from '../../tools/train/random.ts';
import { renamed } from '../../tools/train/renamed.ts';

const TEXT = `Mayor Ana Ruiz said on Monday that the bridge was safe.

“We checked it,” Ruiz told reporters in Springfield. Her spokesman, Peter Lindqvist, disagreed with Ruiz.
`;
const other = renamed(TEXT, random(5));
const words = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

describe('the same article about other people', () => {
  test('is as long, and ends each word where it ended', () => {
    expect(other.replace(/\p{L}/gu, 'x')).toBe(TEXT.replace(/\p{L}/gu, 'x'));
  });
  test('has none of its people', () => {
    expect(words(other).filter((word) => ['Ana', 'Ruiz', 'Peter', 'Lindqvist'].includes(word))).toEqual([]);
  });
  test('names one person alike all through', () => {
    const places = [...words(TEXT).entries()].filter(([, word]) => word === 'Ruiz');
    expect(places).toHaveLength(3);
    expect(new Set(places.map(([i]) => words(other)[i])).size).toBe(1);
  });
  test('leaves all other words', () => {
    const same = words(TEXT).filter((word, i) => word === words(other)[i]);
    expect(same).toHaveLength(words(TEXT).length - 6);
  });
  test('is the same from the same seed, and another from another', () => {
    expect(renamed(TEXT, random(5))).toBe(other);
    expect(renamed(TEXT, random(6))).not.toBe(other);
  });
});
