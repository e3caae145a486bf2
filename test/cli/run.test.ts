import { Readable, Writable } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { folderWith } from '../support/files.ts';
import { onrecord, piped, recordsIn, Sink, terminal } from '../support/io.ts';

const analysis = vi.hoisted(() => ({ breaks: false }));
vi.mock('../../src/analyze.ts', async (original) => {
  const real = await original<typeof import('../../src/analyze.ts')>();
  return {
    analyze: (...[article, options]: Parameters<typeof real.analyze>) => {
      if (analysis.breaks && article.text.includes('boom')) throw new TypeError('undefined is not a bug');
      return real.analyze(article, options);
    },
  };
});
afterEach(() => {
  analysis.breaks = false;
});

test.each([
  [['--help'], /^Usage: onrecord[\s\S]*extract[\s\S]*schema[\s\S]*Examples:\n {2}onrecord draft\.txt/],
  [['extract', '--help'], /^Usage: onrecord extract[\s\S]*--only[\s\S]*Examples:/],
  [['help', 'schema'], /^Usage: onrecord schema[\s\S]*Examples:/],
  [['--version'], /^\d+\.\d+\.\d+\n$/],
])('%j', async (argv, text) => {
  const { status, out, err } = await onrecord(argv);
  expect(out).toMatch(text);
  expect({ status, err }).toEqual({ status: 0, err: '' });
});

test('schema: a JSON Schema that refuses and admits', async () => {
  const { status, out } = await onrecord(['schema']);
  const schema = JSON.parse(out);
  expect(status).toBe(0);
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: expect.any(String),
    title: expect.any(String),
    description: expect.any(String),
  });
  const check = new Ajv2020({ strict: false }).compile(schema);
  expect(check({ version: 1, article: { id: 'a' }, error: { code: 'x', message: 'y' } })).toBe(true);
  expect(check({ version: 2, article: { id: 'a' }, error: { code: 'x', message: 'y' } })).toBe(false);
});

describe('a word that is no command', () => {
  test.each([
    [['audti', 'drafts/'], 2, 'onrecord: audti: there is no such command or file; did you mean audit?\n'],
    [['extrct', 'draft.txt'], 2, 'onrecord: extrct: there is no such command or file; did you mean extract?\n'],
    [['hlep'], 2, 'onrecord: hlep: there is no such command or file; did you mean help?\n'],
    [['minutes'], 3, 'onrecord: minutes: there is no such file or folder; check the name\n'],
    [
      ['help', 'minutes'],
      2,
      'onrecord: there is no such command; choose from extract, show, report, verify, compare, sources, audit, schema\n',
    ],
  ])('%j', async (args, status, err) => {
    expect(await onrecord(args)).toMatchObject({ status, err, out: '' });
  });

  test('a file may have such a name', async () => {
    const folder = await folderWith({ shov: 'Ana Ruiz said no.' });
    const { status, out } = await onrecord(['shov'], { cwd: () => folder });
    expect(status).toBe(0);
    expect(JSON.parse(out).article.path).toBe('shov');
  });
});

test('a name cannot steer the terminal', async () => {
  const { err } = await onrecord(['\u001b[2J\u202e\u009b31mx.txt\nonrecord: all is well']);
  expect(err).toBe(
    'onrecord: \\u001b[2J\\u202e\\u009b31mx.txt\\u000aonrecord: all is well: there is no such file or folder; check the name\n',
  );
});

test('a bug: status 70 and its stack', async () => {
  analysis.breaks = true;
  const { status, out, err } = await onrecord(['-'], { stdin: piped('boom') });
  expect({ status, out }).toEqual({ status: 70, out: '' });
  expect(err).toMatch(/^onrecord: stdin: a bug of ours.*\nTypeError: undefined is not a bug\n {4}at /);
});

test('a bug in one article of a batch: the others are written, status 70', async () => {
  analysis.breaks = true;
  const stdin = piped(['One.', 'boom', 'Three.'].map((text) => JSON.stringify({ id: text, text })).join('\n'));
  const { status, out, err } = await onrecord(['-', '-q'], { stdin });
  expect(status).toBe(70);
  expect(recordsIn(out)).toMatchObject([{}, { error: { code: 'internal' } }, {}]);
  expect(err).toContain('TypeError: undefined is not a bug');
});

/** NDJSON without end, and how many articles of it were taken. */
function endless() {
  const taken = { count: 0 };
  const stdin = new Readable({
    highWaterMark: 1,
    read() {
      taken.count += 1;
      this.push(Buffer.from(`{"id":"${taken.count}","text":"Rain fell on Port Ellis."}\n`.padEnd(5000)));
    },
  });
  return { stdin, taken };
}

const broken = (code: string) => Object.assign(new Error(`write ${code}`), { code, syscall: 'write' });

test('a closed pipe ends quietly with 0, and reading ends with it', async () => {
  const { stdin } = endless();
  let written = 0;
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(++written > 3 ? broken('EPIPE') : null) });
  const { status, err } = await onrecord(['-'], { stdin, stdout });
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(stdin.destroyed).toBe(true);
});

test.each([[['-']], [['--help']], [['schema']]])('standard output closed from the start: %j', async (argv) => {
  const stdout = new Sink();
  stdout.destroy();
  const { status, err } = await onrecord(argv, { stdin: piped('Rain fell.'), stdout });
  expect({ status, err }).toEqual({ status: 0, err: '' });
});

test('a full disk is told, and is no bug', async () => {
  const stdout = new Writable({ write: (_chunk, _encoding, done) => done(broken('ENOSPC')) });
  const { status, err } = await onrecord(['-'], { stdin: piped('Rain fell.'), stdout });
  expect(status).toBe(2);
  expect(err).toMatch(/^onrecord: the output cannot be written \(write ENOSPC\)/);
});

test('a slow reader slows the reading', async () => {
  const { stdin, taken } = endless();
  let release = (): void => {};
  const stuck = new Promise<void>((settle) => {
    release = settle;
  });
  let written = 0;
  const stdout = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      written += 1;
      if (written === 2) stuck.then(() => done(broken('EPIPE')));
      else done();
    },
  });
  const running = onrecord(['-'], { stdin, stdout });
  await vi.waitFor(() => expect(written).toBe(2), 10_000);
  // What may be in flight is read still.
  await new Promise((settle) => setTimeout(settle, 1000));
  const before = taken.count;
  await new Promise((settle) => setTimeout(settle, 50));
  expect(taken.count - before).toBeLessThan(5);
  release();
  expect((await running).status).toBe(0);
});

test('a closed standard error changes nothing', async () => {
  const stderr = new Sink();
  stderr.destroy();
  const { status } = await onrecord(['nope.txt'], { stderr });
  expect(status).toBe(3);
});

test('nothing is read from standard input that is not asked for', async () => {
  const cwd = await folderWith({ 'a.txt': 'Rain fell.' });
  const stdin = Object.assign(terminal(), {
    read: () => {
      throw new Error('read');
    },
  });
  expect((await onrecord(['a.txt'], { stdin, cwd: () => cwd })).status).toBe(0);
});
