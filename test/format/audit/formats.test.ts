import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/audit/rules/index.ts';
import type { Fingerprinted, Outcome } from '../../../src/format/audit/audited.ts';
import { AUDIT_WRITERS } from '../../../src/format/audit/formats.ts';
import type { AuditOutput } from '../../../src/format/audit/options.ts';
import { sarifSchema } from './sarif-schema.ts';

const TEXT = 'Title\n\nThe mill, 😀 100% old, will\treportedly close: in June.\u001b[31m\n';
const NASTY = '“re\u009bd\u202eer”, 100%: who?\n::error::x';

const finding = (words: string, rest: Partial<Fingerprinted> = {}): Fingerprinted => {
  const start = TEXT.indexOf(words);
  const place = { start, end: start + words.length };
  return { rule: 'vague-source', level: 'warning', ...place, message: 'Who?', fingerprint: 'f0', ...rest };
};

const outcome = (file: string, findings: readonly Fingerprinted[]): Outcome => ({
  file,
  article: { id: file, path: file, text: TEXT },
  findings,
});
const UNREAD: Outcome = {
  version: 1,
  article: { id: 'b.txt', path: 'b.txt' },
  error: { code: 'not-found', message: 'b.txt: there is no such file' },
};

async function written(format: AuditOutput, outcomes: readonly Outcome[], several = true): Promise<string> {
  async function* given() {
    yield* outcomes;
  }
  const about = { rules: RULES, several, version: '1.2.3', color: false };
  let all = '';
  for await (const piece of AUDIT_WRITERS[format](given(), about)) all += piece;
  return all;
}

/** What would steer a terminal: all control characters but line ends, and what turns the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe.each(['text', 'json', 'ndjson', 'sarif', 'github'] as const)('%s', (format) => {
  test('lets nothing of the article steer a terminal', async () => {
    const bad = outcome('a\u001b[2J.txt', [finding('reportedly close: in June.\u001b[31m', { message: NASTY })]);
    const shown = await written(format, [bad, UNREAD]);
    expect(shown).toContain('vague-source');
    expect(shown).not.toMatch(STEERING);
  });

  test('writes something for nothing found', async () => {
    expect(await written(format, [outcome('a.txt', [])])).not.toMatch(/undefined|null/);
  });
});

test('text: the place, the line, and carets below it', async () => {
  const place =
    '    The mill, 😀 100% old, will reportedly close: in June.␛[31m\n                                ^^^^^^^^^^\n';
  expect(await written('text', [outcome('a.txt', [finding('reportedly')])])).toBe(
    `a.txt:3:28: warning: Who? [vague-source]\n${place}\n0 errors, 1 warning, 0 notes in 1 article\n`,
  );
});

test('text: a long line is cut to a window, a place over lines to its first', async () => {
  const text = `${'word '.repeat(60)}reportedly ${'so\n'.repeat(3)}${'word '.repeat(60)}`;
  const start = text.indexOf('reportedly');
  const found = { ...finding('mill'), start, end: start + 16 };
  const [, line = '', carets = ''] = (
    await written('text', [{ ...outcome('a', []), article: { id: 'a', text }, findings: [found] } as Outcome])
  ).split('\n');
  expect(line).toMatch(/^ {4}…(?:\w* )+reportedly so$/);
  expect(line.length).toBeLessThan(104);
  expect(line.indexOf('reportedly')).toBe(carets.indexOf('^'));
});

test('github: a workflow command a finding, escaped', async () => {
  const found = finding('reportedly', { message: NASTY, level: 'info' });
  expect(await written('github', [outcome('a,b:c.txt', [found]), UNREAD])).toBe(
    '::notice file=a%2Cb%3Ac.txt,line=3,endLine=3,col=28,endColumn=38,title=vague-source::“re�d�er”, 100%25: who?%0A::error::x\n' +
      '::error file=b.txt,title=not-found::b.txt: there is no such file\n',
  );
});

test('json: one alone is an object, several are an array, ndjson is one a line', async () => {
  const one = outcome('a.txt', [finding('reportedly')]);
  const alone = JSON.parse(await written('json', [one], false));
  expect(alone.findings[0]).toEqual({
    rule: 'vague-source',
    level: 'warning',
    message: 'Who?',
    start: 35,
    end: 45,
    line: 3,
    column: 28,
    endLine: 3,
    endColumn: 38,
    text: 'reportedly',
    fingerprint: 'f0',
  });
  expect(JSON.parse(await written('json', [one, UNREAD]))).toEqual([alone, UNREAD]);
  expect(JSON.parse(await written('json', []))).toEqual([]);
  const lines = (await written('ndjson', [one, UNREAD])).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([alone, UNREAD]);
});

describe('sarif', () => {
  const check = addFormats.default(new Ajv2020({ allErrors: true, strict: false })).compile(sarifSchema);
  const log = async (outcomes: readonly Outcome[]) => JSON.parse(await written('sarif', outcomes));

  test.each([
    ['nothing', []],
    [
      'findings',
      [outcome('a b#%.txt', [finding('reportedly'), finding('mill', { level: 'error' })]), outcome('c.txt', [])],
    ],
    ['an input that could not be read', [UNREAD, outcome('ü.txt', [finding('mill', { level: 'info' })])]],
  ])('%s is valid', async (_, outcomes) => {
    const shown = await log(outcomes);
    check(shown);
    expect(check.errors).toBeNull();
  });

  test('a result names its rule, its place and what it is known by', async () => {
    const shown = await log([outcome('a b#.txt', [finding('reportedly')]), UNREAD]);
    const [result] = shown.runs[0].results;
    expect(shown.runs[0].tool.driver.rules[result.ruleIndex].id).toBe('vague-source');
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b%23.txt');
    expect(result.locations[0].physicalLocation.region).toMatchObject({ startLine: 3, startColumn: 28, endColumn: 38 });
    expect(result.partialFingerprints).toEqual({ 'onrecord/v1': 'f0' });
    expect(shown.runs[0].invocations[0]).toMatchObject({ executionSuccessful: false });
  });

  test('the schema can fail', async () => {
    const shown = await log([outcome('a.txt', [finding('mill')])]);
    shown.runs[0].results[0].level = 'info';
    expect(check(shown)).toBe(false);
  });
});
