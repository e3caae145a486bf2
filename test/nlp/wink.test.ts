import { describe, expect, test } from 'vitest';
import { winkTokens } from '../../src/nlp/wink.ts';

const TEXTS = ['Ruiz’s pool, (Ruiz’s) and Ruiz’s—', "The Ruizes' Ruiz's, Ruiz's", 'Zork blarg-whee? Ruiz’s.'];

test('what it says of a text does not depend on the texts before', () => {
  const forwards = TEXTS.map((text) => winkTokens(text));
  const backwards = TEXTS.toReversed().map((text) => winkTokens(text));
  expect(backwards.toReversed()).toEqual(forwards);
});

test('nor does it once it has been set up anew', () => {
  const before = TEXTS.map((text) => winkTokens(text));
  const strange = Array.from({ length: 120_000 }, (_, i) => `qz${i.toString(36)}x`);
  for (let i = 0; i < strange.length; i += 20_000) winkTokens(strange.slice(i, i + 20_000).join(' '));
  expect(TEXTS.map((text) => winkTokens(text))).toEqual(before);
});

describe('every token stands where it says', () => {
  const texts = [
    '',
    ' ',
    '\ufeffA\u2028b',
    'a\u00a0b',
    `${'x'.repeat(5000)} y`,
    `${'“'.repeat(300)}a`,
    '😀😀 a',
    "a'".repeat(200),
  ];
  test.each(texts)('%j', (text) => {
    const tokens = winkTokens(text);
    let end = 0;
    for (const token of tokens) {
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(token.start, token.end)).toMatch(/^\S+$/u);
      end = token.end;
    }
    const covered = tokens.map(({ start, end }) => text.slice(start, end)).join('');
    expect(covered).toBe(text.replaceAll(/[\s\ufeff]/g, ''));
  });
});

test('part of speech and lemma', () => {
  expect(winkTokens('She said no to the mayors.').map(({ pos, lemma }) => `${lemma}/${pos}`)).toContain('say/VERB');
});
