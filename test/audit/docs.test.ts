import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../src/audit/rules/index.ts';

const PAGE = readFileSync(new URL('../../docs/audit.md', import.meta.url), 'utf8');

test.each(RULES.map((rule) => [rule.id, rule] as const))('the page has %s as it is', (id, { level, finds, why }) => {
  expect(PAGE).toContain(`### ${id}\n\n*${level}.* Finds ${finds}.`);
  expect(PAGE).toContain(why);
});

test('the page has no rule that is none', () => {
  const ids = [...PAGE.matchAll(/^### (\S+)$/gm)].map(([, id]) => id);
  expect(ids).toEqual(RULES.map(({ id }) => id));
});
