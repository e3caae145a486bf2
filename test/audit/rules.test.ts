// Every rule on its own example, and on the cases written for it: places in braces where it fires, none where it must not.
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/audit/rules/index.ts';
import { CASES } from './cases/index.ts';
import { findingsOf, marked, unmarked } from './marked.ts';

test('ids are unique, in order, and made of lower-case words', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
});

test('every rule has three drafts where it fires, and three where it must not', () => {
  const few = RULES.filter(
    ({ id }) => (CASES.get(id)?.fires.length ?? 0) < 3 || (CASES.get(id)?.silent.length ?? 0) < 3,
  );
  expect(few.map(({ id }) => id)).toEqual([]);
  expect([...CASES.keys()].filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = CASES.get(id) ?? { fires: [], silent: [] };

  test.each([rule.example, ...cases.fires])('finds what stands in braces: %s', (draft) => {
    expect(draft).toMatch(/\{[^{}]+\}/);
    expect(marked(draft, id)).toBe(draft);
  });

  test.each([rule.counterExample, ...cases.silent])('finds nothing: %s', (draft) => {
    expect(draft).not.toMatch(/[{}]/);
    expect(marked(draft, id)).toBe(draft);
  });

  test('names the thing in one line, and the newsroom whose rule it is', () => {
    for (const { message } of findingsOf(unmarked(rule.example), id)) expect(message).toMatch(/^[^\n]{10,300}[.?]$/);
    expect(rule.why).toMatch(/\b(?:AP|Reuters|BBC|New York Times|NPR)\b[^:]*[“:]/);
    expect(rule.finds).not.toMatch(/\.$/);
  });
});
