// A long text takes its share of time and no more.
import { expect, test } from 'vitest';
import { draftOf } from '../../src/audit/draft.ts';
import { RULES } from '../../src/audit/rules/index.ts';
import { reportOf } from '../support/report.ts';

const SIZE = 96_000;

/** Milliseconds of this process that all rules take on one paragraph of so many code units, cut before. */
function time(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const blank = reportOf(text);
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const draft = draftOf({ ...blank, article: { ...blank.article, blocks } });
  expect(draft.doc.sentences.length).toBeGreaterThan(0);
  const before = process.cpuUsage();
  for (const rule of RULES) for (const _ of rule.find(draft, rule.options));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each([
  'reportedly, ',
  'according to ',
  'some many ',
  'Ab Cd ',
  'a recent poll ',
  '[check ',
  'TK ',
  'Critics have had now ',
])('%s', { retry: 2 }, (unit) => {
  time(unit, SIZE / 8);
  expect(time(unit, SIZE)).toBeLessThan(8 * 5 * Math.max(time(unit, SIZE / 8), 4));
});
