import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/extract/dates/rules.ts';
import { datesIn, PUBLISHED, readCase } from './support.ts';

const found = (text: string, rule?: string) =>
  datesIn(text, PUBLISHED)
    .filter((date) => rule === undefined || date.rule === rule)
    .map(({ value, text: words }) => `{${value}=${words}}`);

// A false friend finds nothing, in its example or elsewhere: the cases hold those.
describe.each(RULES.filter((row) => row.name !== 'false-friend'))('$name', ({ name, example, counter, inner }) => {
  it(example, () => {
    const { text, expected } = readCase(example);
    expect(expected).toHaveLength(1);
    // What is read within another date bears the name of that one's rule.
    expect(found(text, inner ? undefined : name)).toEqual(expected);
  });
  it(`not: ${counter}`, () => expect(found(counter, name)).toEqual([]));
});

it('names each rule once', () => {
  const names = RULES.map((row) => row.name);
  expect(new Set(names).size).toBe(names.length);
});

it('finds nothing in a false friend', () => {
  expect(datesIn('She writes for the Sunday Times.', PUBLISHED)).toEqual([]);
  expect(datesIn('She writes on a Sunday.', PUBLISHED)).toHaveLength(1);
});
