import { describe, expect, it, test } from 'vitest';
import { extend, LISTS, readGazetteer, START } from '../../../src/extract/names/gazetteer.ts';
import { findNames } from '../../../src/extract/names/index.ts';
import { key, phraseKey } from '../../../src/extract/names/key.ts';
import { TAGS } from '../../../src/extract/names/tags.ts';
import { keysOf, TYPE_RULES } from '../../../src/extract/names/types.ts';
import { readWeights, tagIn, valueIn, writeWeights } from '../../../src/extract/names/weights.ts';
import { modelFile } from '../../../src/model/files.ts';
import { segment } from '../../../src/text/segment.ts';
import { FOUND, MISSED, NOT_FOUND } from './cases.ts';
import { namesOf, readCase } from './support.ts';

describe.each(Object.entries(FOUND))('%s', (_, lines) => {
  test.each(lines)('%s', (line) => {
    const { text, names } = readCase(line);
    expect(namesOf(text)).toEqual(names);
  });
});

describe.each(Object.entries(MISSED))('not found yet: %s', (_, lines) => {
  test.fails.each(lines)('%s', (line) => {
    const { text, names } = readCase(line);
    expect(namesOf(text)).toEqual(names);
  });
});

describe('no name', () => {
  test.each(NOT_FOUND)('%s', (text) => expect(namesOf(text)).toEqual([]));
});

describe('rows of finer types prove themselves', () => {
  const gazetteer = readGazetteer(modelFile('names-lists.bin'));
  const named = (text: string) => {
    const keys = keysOf(text.split(' '));
    return { text, keys, lists: gazetteer.get(keys.reduce(extend, START)) };
  };
  test.each(TYPE_RULES)('$name', ({ fits, example, counterExample }) => {
    expect(fits(named(example))).toBe(true);
    expect(fits(named(counterExample))).toBe(false);
  });
});

describe('the shipped files', () => {
  it('has weights for the tags', () => {
    const { tags, starts, entries, transitions } = readWeights(modelFile('names.bin'));
    expect(tags).toEqual(TAGS);
    expect(entries.length).toBe(starts.at(-1));
    expect(entries.every((entry) => tagIn(entry) < TAGS.length)).toBe(true);
    expect(transitions.length).toBe((TAGS.length + 1) ** 2);
  });

  it('are written as they are read', () => {
    const crf = {
      classes: TAGS,
      states: Uint8Array.from(TAGS.keys()),
      bits: 4,
      scale: 0.5,
      transitions: Float32Array.from({ length: (TAGS.length + 1) ** 2 }, (_, i) => i / 4),
      weights: Int8Array.from({ length: 16 * TAGS.length }, (_, i) => (i % 5 ? 0 : i - 100)),
    };
    const read = readWeights(writeWeights(crf));
    const dense = new Int8Array(crf.weights.length);
    for (let bucket = 0; bucket < 16; bucket++)
      for (let i = read.starts[bucket]!; i < read.starts[bucket + 1]!; i++)
        dense[bucket * TAGS.length + tagIn(read.entries[i]!)] = valueIn(read.entries[i]!);
    expect(dense).toEqual(crf.weights);
    expect(read.transitions).toEqual(crf.transitions);
    expect(read).toMatchObject({ tags: TAGS, shift: 28, scale: 0.5 });
  });

  it('refuses weights that are cut short', () => {
    expect(() => readWeights(modelFile('names.bin').subarray(0, 1000))).toThrow();
  });

  const gazetteer = readGazetteer(modelFile('names-lists.bin'));
  const lists = (phrase: string) => {
    const bits = gazetteer.get(phraseKey(phrase.split(' ')).split(' ').reduce(extend, START));
    return LISTS.filter((_, i) => (bits >>> i) & 1);
  };
  test.each([
    ['Portuguese', 'nationality'],
    ['South Korean', 'nationality'],
    ['Burkina Faso', 'country'],
    ['Marseille', 'city'],
    ['Oluwaseun', 'given'],
    ['World Health Organization', 'organization'],
    ['nevertheless', 'lower'],
  ] as const)('lists %s as %s', (phrase, list) => expect(lists(phrase)).toContain(list));
  test.each(['Qwxzy', 'Burkina Qwxzy', 'xx yy zz'])('does not list %s', (phrase) => expect(lists(phrase)).toEqual([]));
});

describe('keys', () => {
  test.each([
    ['Nuñez', 'nunez'],
    ['U.S.', 'us'],
    ['d’Ivoire', 'divoire'],
    ['Anti-ISIS', 'anti isis'],
    ['Łódź', 'lodz'],
    ['—', ''],
    ['İzmir', 'izmir'],
  ])('%s: %s', (word, expected) => expect(key(word)).toBe(expected));
});

describe('any text', () => {
  const doc = (text: string) => segment({ id: 'any', format: 'text', sha256: '', text });
  test.each(['', ' ', '\n\n', '.', '🙂', 'X', 'The', "'s", '“”', 'A'.repeat(5000), 'Ana '.repeat(3000)])(
    'no error: %j',
    (text) => {
      for (const name of findNames(doc(text))) expect(text.slice(name.start, name.end)).toBe(name.text);
    },
  );

  it('gives names in order, apart, with a probability', () => {
    const text = 'Ana Ruiz of Acme Corp flew to Lagos. Ruiz met Samuel Okoro of the World Bank in Abuja.';
    const names = findNames(doc(text));
    expect(names.length).toBeGreaterThan(4);
    for (const [i, name] of names.entries()) {
      expect(name.start).toBeGreaterThanOrEqual(names[i - 1]?.end ?? 0);
      expect(name.confidence).toBeGreaterThan(0);
      expect(name.confidence).toBeLessThanOrEqual(1);
    }
  });
});
