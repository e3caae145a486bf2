import { expect, test } from 'vitest';
import type { DateFinding, QuantityFinding } from '../../src/extract/findings.ts';
import { resolve } from '../../src/resolve/index.ts';
import { segment } from '../../src/text/segment.ts';
import { span } from '../../src/text/span.ts';
import { solve } from './marked.ts';

test('one row a source, most words first', () => {
  const { sources } = solve(
    '{q:It rains}, {s:{p:Ana Ruiz}} {c:said}.\n\n{s2:{p:Omar Hadi}} {c2:said} {q2:the river had never been so high in May}.\n\n{q3:“It pours,”} {s3:she} {c3:said}.\n\n{q4:It stopped}, {s4:officials} {c4:said}. {q5:It stopped for good}, {s5:the officials} {c5:said}.',
  ).sections;
  expect(
    sources.map(({ name, kind, attributions, quotes, words }) => [name, kind, attributions, quotes, words]),
  ).toEqual([
    ['Omar Hadi', 'named-person', 1, 0, 9],
    ['officials', 'group', 2, 0, 6],
    ['Ana Ruiz', 'named-person', 2, 1, 4],
  ]);
});

test('ids follow the order of the text', () => {
  const { attributions, quotes } = solve(
    '{s:{p:Ana Ruiz}} {c:said} {q:“no”}. {q2:“Yes,”} {s2:{p:Omar Hadi}} {c2:said}.',
  ).sections;
  expect(attributions.map((a) => a.id)).toEqual(['a1', 'a2']);
  expect(quotes.map((q) => [q.id, q.attribution])).toEqual([
    ['q1', 'a1'],
    ['q2', 'a2'],
  ]);
});

const TEXT =
  'Talks go on\n\nIt has 2,500 troops in Iraq and 900 in Syria. Sales fell 3 percent to 11 million in Europe on Monday.';
const at = (words: string) => span(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
const quantity = (words: string): QuantityFinding => ({ ...at(words), kind: 'count', confidence: 0.9, rule: 'case' });
const monday: DateFinding = { ...at('Monday'), type: 'date', value: '2023-03-06', anchor: 'published', rule: 'case' };

test('a quantity takes the place and the date behind it', () => {
  const place = (words: string) => ({ ...at(words), type: 'place' as const, confidence: 0.9, rule: 'case' });
  const { quantities, entities } = resolve(segment({ id: 'case', format: 'text', sha256: '', text: TEXT }), {
    names: ['Iraq', 'Syria', 'Europe'].map(place),
    dates: [monday],
    quantities: ['2,500 troops', '900', '3 percent', '11 million'].map(quantity),
    attributions: [],
  });
  const names = new Map(entities.map((e) => [e.id, e.name]));
  expect(quantities.map((q) => [q.text, names.get(q.place ?? ''), q.date])).toEqual([
    ['2,500 troops', 'Iraq', undefined],
    ['900', 'Syria', undefined],
    ['3 percent', 'Europe', 'd1'],
    ['11 million', 'Europe', 'd1'],
  ]);
});

test('a date by its own id, and by the one it is counted from', () => {
  const { dates } = resolve(segment({ id: 'case', format: 'text', sha256: '', text: TEXT }), {
    names: [],
    dates: [monday, { ...at('Sales'), type: 'date', anchor: 0, until: 0, rule: 'case' }],
    quantities: [],
    attributions: [],
  });
  expect(dates.map((d) => [d.id, d.anchor, d.until])).toEqual([
    ['d1', 'published', undefined],
    ['d2', 'd1', 'd1'],
  ]);
});
