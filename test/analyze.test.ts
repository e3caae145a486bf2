import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import type { Article } from '../src/read/article.ts';
import type { Report, Span } from '../src/record.ts';
import { violations } from './support/schema.ts';

const TEXT = `Harbor closes for repairs

By Tess Quill

MARLBY, March 7 — The harbor at Marlby will close for two weeks, Mayor Ana Ruiz said on Tuesday.

“We had no choice,” Ruiz told reporters. “The wall is 90 years old.”

Omar Hadi, a fisherman, said he would lose 40 percent of his income. A port official, speaking on condition of anonymity because the contract is secret, said the work would cost $2.5 million.

“Nobody asked us,” Hadi said, according to Reuters.`;

const article = (text: string): Article => ({
  id: 'case',
  format: 'text',
  sha256: '0'.repeat(64),
  text,
  published: '2023-03-07',
});
const report = analyze(article(TEXT));

/** Every span of a record, wherever it stands. */
function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value && 'text' in value) yield value as Span;
  for (const inner of Object.values(value)) yield* spansIn(inner);
}

test('the record is valid, and the same each time', () => {
  expect(violations(report)).toEqual([]);
  expect(JSON.stringify(analyze(article(TEXT)))).toBe(JSON.stringify(report));
});

test('every span is what stands there', () => {
  for (const { start, end, text } of spansIn(report)) expect(TEXT.slice(start, end)).toBe(text);
});

test('every id that is pointed at exists, and ids count from 1', () => {
  const sections = ['quotes', 'attributions', 'entities', 'quantities', 'dates', 'facts'] as const;
  const ids = new Set<string>();
  for (const section of sections)
    report[section].forEach(({ id }, i) => {
      expect(id.slice(1)).toBe(String(i + 1));
      ids.add(id);
    });
  const pointers = JSON.stringify(report).match(/"(?:entity|attribution|within|place|date|until)":"[a-z]\d+"/g) ?? [];
  expect(pointers.length).toBeGreaterThan(5);
  for (const pointer of pointers) expect(ids).toContain(pointer.split('"')[3]);
});

test('a source at the very start of a text, cut off in front of the name, comes to an end', () => {
  const { attributions } = analyze(
    article('nst Harlow Labs’ CEO Do Kwan and co-founder Shin in May, accusing them of fraud.'),
  );
  expect(attributions.map(({ content }) => content[0]?.text)).toEqual(['them of fraud']);
});

test('whoever wrote the article is nobody in it', () => {
  expect(report.entities.map((e) => e.name)).not.toContain('Tess Quill');
});

test('who said what', () => {
  expect(report.quotes.map((q) => [q.kind, q.text, q.speaker?.name])).toEqual([
    ['full', 'We had no choice, The wall is 90 years old.', 'Ana Ruiz'],
    ['full', 'Nobody asked us,', 'Omar Hadi'],
  ]);
  const official = report.attributions.find((a) => a.source?.kind === 'unnamed-person')?.source;
  expect(official?.anonymity?.phrase.text).toBe('on condition of anonymity');
  expect(official?.anonymity?.reason?.text).toBe('the contract is secret');
});

describe('texts with little or nothing in them', () => {
  test.each([
    '',
    ' ',
    '\n',
    '“',
    '”“',
    '“”',
    '""=',
    '.',
    'He',
    'said said said',
    '“He said “he said “he said',
    '\u{1f600}“\u{1f600}” said \u{1f600}.',
  ])('%j', (text) => expect(violations(analyze(article(text)))).toEqual([]));
});

test('all of it is there', () => {
  const counts = (r: Report) =>
    [r.quantities.length, r.dates.length, r.facts.length, r.sources.length].map((n) => n > 0);
  expect(counts(report)).toEqual([true, true, true, true]);
});
