import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import { articleLines, type Look } from '../../../src/format/terminal/article.ts';
import { PLAIN, type Styles } from '../../../src/format/terminal/styles.ts';
import { summaryLines } from '../../../src/format/terminal/summary.ts';
import { widthOf } from '../../../src/format/terminal/wrap.ts';
import type { Report } from '../../../src/record.ts';
import { boatRecord } from '../../support/marked.ts';
import { entity, reportOf } from '../../support/report.ts';

const shown = (report: Report, look: Partial<Look> = {}, lines = articleLines): string[] => [
  ...lines(report, { styles: PLAIN, width: 80, ...look }),
];
const SPELT: Styles = { paint: (role, text) => `<${role}>${text}</${role}>`, signs: false };

test('without colours signs mark everything, and notes say who speaks', () => {
  expect(shown(boatRecord())).toEqual([
    'Boat 🚢 lost, says board',
    '',
    'By Ada Brink',
    '',
    '“We won’t pay #5 🪙#,”¹ [_Ana Ruiz_] {said}, {according to} [Reuters].',
    '    ¹ Ana Ruiz, via Reuters (mayor)',
    '',
    '!Oil! rose #3%# on ~Tuesday~. [She] {denied} ‹that the boat was hers›².',
    '    ² Ana Ruiz (mayor; here as “She”, by a pronoun; denied)',
    '',
    'stray: something is off',
    '',
    'Marked: “quote” ‹indirect› [source] {cue} _name_ #number# ~date~',
  ]);
});

test('on a wide terminal the speaker stands in the margin', () => {
  expect(shown(boatRecord(), { width: 100 }).slice(4, 8)).toEqual([
    '                Ana Ruiz │ “We won’t pay #5 🪙#,” [_Ana Ruiz_] {said}, {according to} [Reuters].',
    '             via Reuters │',
    '',
    '                Ana Ruiz │ !Oil! rose #3%# on ~Tuesday~. [She] {denied} ‹that the boat was hers›.',
  ]);
});

test('a quotation that ends with its statement has one number; two numbers stand apart', () => {
  const text =
    'Ana Ruiz said the plan was “a gift to the rich,” but that “if the boats were silent, the nets would scream,” said the mayor before a crowd.';
  const report = analyze({ id: 'a', format: 'text', sha256: '', text });
  const lines = shown(report).join(' ');
  expect(lines).toMatch(/scream,”²››¹ \{said\}/);
  expect(shown(report, { styles: SPELT }).join(' ')).toMatch(/scream,”<\S+<quiet>²<\/quiet>\S*<quiet>·¹<\/quiet>/);
});

test('styles nest', () => {
  const line = shown(boatRecord(), { styles: SPELT }).join(' ');
  expect(line).toContain('<quote>“We won’t pay </quote><quote><number>5 🪙</number></quote><quote>,”</quote>');
  expect(line).toContain('<source><name>Ana Ruiz</name></source>');
});

test('what is asked for only', () => {
  const lines = shown(boatRecord(), { only: ['quantities'] });
  expect(lines).toContain('“We won’t pay #5 🪙#,” Ana Ruiz said, according to Reuters.');
  expect(shown(boatRecord(), { only: ['quotes'] })).toContain(
    '“We won’t pay 5 🪙,”¹ [Ana Ruiz] {said}, {according to} [Reuters].',
  );
});

test('--explain says why, and how surely', () => {
  const lines = shown(boatRecord(), { explain: true, width: 100 }).map((line) => line.trim());
  expect(lines).toContain('¹ Ana Ruiz, via Reuters (mayor; 90% sure)');
  expect(lines).toContain('cue “said”');
});

test.each([30, 40, 80, 120])('no line is wider than %i', (width) => {
  const wide = '漢字かな交じり文🙂'.repeat(20);
  const report = reportOf(wide);
  const lines = shown(
    { ...report, article: { ...report.article, blocks: [{ kind: 'paragraph', start: 0, end: wide.length }] } },
    { width },
  );
  expect(Math.max(...lines.slice(0, -1).map(widthOf))).toBeLessThanOrEqual(width);
  expect(lines.slice(0, -1).join('').replace(/[\s│]/g, '')).toBe(wide);
});

describe('no article steers the terminal', () => {
  const evil = '\u001b[2J\u001b]0;x\u0007 \u009b31m \u202eabc \u0000\u007f \r\u0008';
  const name = `Ana ${evil}`;
  const report = reportOf(name, {
    entities: [
      entity('e1', { name, mentions: [{ start: 0, end: name.length, text: name, kind: 'name' }], explanation: evil }),
    ],
    sources: [{ name: evil, kind: 'unknown', attributions: 1, quotes: 1, words: 1 }],
    warnings: [{ code: 'x', message: evil }],
  });
  const article = { ...report.article, blocks: [{ kind: 'paragraph' as const, start: 0, end: name.length }] };
  test.each([
    ['text', articleLines, 60],
    ['text with a margin', articleLines, 100],
    ['summary', summaryLines, 80],
  ])('%s', (_, lines, width) => {
    const text = shown({ ...report, article }, { width, explain: width < 80 }, lines).join('\n');
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    expect(text).toContain('␛[2J');
  });
});

test('the summary: sources by weight, numbers, dates', () => {
  expect(shown(boatRecord(), { width: 100 }, summaryLines)).toEqual([
    '29 words · 1 source, 1 named · 1 quote · 31% of the words attributed · 2 facts, 1 unsourced',
    '',
    'Sources',
    'source    who    kind          named  quotes  words  share  first in',
    '────────  ─────  ────────────  ─────  ──────  ─────  ─────  ───────────',
    'Ana Ruiz  mayor  named person  yes         1      9  31%    paragraph 1',
    '',
    'Numbers',
    'number  reading  kind     said by',
    '──────  ───────  ───────  ────────',
    '5 🪙    5        count    Ana Ruiz',
    '3%      3% ↑     percent',
    '',
    'Dates',
    'date     reading      value       from        to',
    '───────  ───────────  ──────────  ──────────  ──────────',
    'Tuesday  14 May 2024  2024-05-14  2024-05-14  2024-05-14',
    'stray: something is off',
  ]);
});
