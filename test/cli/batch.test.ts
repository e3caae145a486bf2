// Batches in this process: no thread is started for the few short articles they hold, unless it is asked for.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { folderWith } from '../support/files.ts';
import { onrecord, piped, recordsIn } from '../support/io.ts';

const text = (n: number): string => `Storm ${n} shuts harbour\n\n“We will not sail,” Ana Ruiz said on Tuesday.\n`;
const FILES = {
  ...Object.fromEntries([1, 2, 3, 4].map((n) => [`in/${n}.txt`, text(n)])),
  'in/5.txt': Buffer.of(0xff, 0xd8, 0, 0, 1),
  'lines.ndjson': [1, 2, 3].map((n) => `${JSON.stringify({ id: `n${n}`, text: text(n) })}\n`).join(''),
};

const make = async () => {
  const folder = await folderWith(FILES);
  const run = (...argv: string[]) => onrecord(argv, { cwd: () => folder });
  const read = (path: string): Promise<string> => readFile(`${folder}/${path}`, 'utf8');
  return { folder, run, read };
};

test('a summary, unless it is to be quiet; 3 where one failed', async () => {
  const { run } = await make();
  const { status, err } = await run('in');
  expect(status).toBe(3);
  expect(err).toMatch(/\nonrecord: 5 articles, 1 failed; 52 words in \d+\.\d s \([\d,]+ a second\)\n$/);
  expect((await run('in', '-q')).err).toBe('');
  expect((await run('in/1.txt')).err).toBe('');
});

test('threads and this process give the same bytes, errors in their place', async () => {
  const { run } = await make();
  const alone = await run('in', 'lines.ndjson', '--jobs', '1');
  const threads = await run('in', 'lines.ndjson', '--jobs', '2');
  expect(recordsIn(alone.out)).toHaveLength(8);
  expect({ out: threads.out, status: threads.status }).toEqual({ out: alone.out, status: 3 });
});

test.each(['report', 'sources'])('%s: threads and this process give the same bytes', async (command) => {
  const { run } = await make();
  const alone = await run(command, 'in', 'lines.ndjson', '--jobs', '1');
  const threads = await run(command, 'in', 'lines.ndjson', '--jobs', '2');
  expect(alone.out).toMatch(/Ana Ruiz/);
  expect(threads).toEqual({ ...alone, status: 3 });
});

test('an article that takes too long is an error in its place, and the next ones go on', async () => {
  const { folder, run } = await make();
  await writeFile(`${folder}/lines.ndjson`, `${JSON.stringify({ id: 'long', text: text(1).repeat(40_000) })}\n`);
  const { status, out, err } = await run('lines.ndjson', 'in/1.txt', '--time-limit', '2.5');
  expect(status).toBe(3);
  expect(err).toContain('onrecord: long: took longer than 2.5 seconds');
  expect(recordsIn(out)).toMatchObject([
    { article: { id: 'long' }, error: { code: 'timeout' } },
    { article: { id: 'in/1.txt' } },
  ]);
});

test('a batch answers line by line: the next one is not waited for', async () => {
  let answered = (): void => {};
  const first = new Promise<void>((settle) => {
    answered = settle;
  });
  async function* asked() {
    yield Buffer.from('{"id":"a","text":"Rain fell."}\n');
    await first;
    yield Buffer.from('{"id":"b","text":"Rain fell."}\n');
  }
  const { Readable, Writable } = await import('node:stream');
  const stdout = new Writable({
    write(_chunk, _encoding, done) {
      answered();
      done();
    },
  });
  const { status } = await onrecord(['--from', 'ndjson', '-'], {
    stdin: Readable.from(asked(), { highWaterMark: 1 }),
    stdout,
  });
  expect(status).toBe(0);
});

/** Cuts of an output that an interrupted run may leave: nothing, whole lines, a torn line, lines of zeros. */
const CUTS: readonly (readonly [string, (whole: string) => string])[] = [
  ['nothing', () => ''],
  ['one line', (whole) => whole.slice(0, whole.indexOf('\n') + 1)],
  ['a torn first line', (whole) => whole.slice(0, 100)],
  ['two lines and a torn one', (whole) => whole.slice(0, whole.indexOf('"in/3.txt"') + 200)],
  ['all but the last line end', (whole) => whole.slice(0, -1)],
  ['a line and zeros', (whole) => `${whole.slice(0, whole.indexOf('\n') + 1)}${'\0'.repeat(500)}`],
  ['everything', (whole) => whole],
];

test.each(CUTS)('--resume after %s gives the bytes of an undisturbed run', async (_, cut) => {
  const { folder, run, read } = await make();
  await run('in', '-o', 'whole.ndjson');
  const whole = await read('whole.ndjson');
  await writeFile(`${folder}/again.ndjson.part`, cut(whole));
  const { status } = await run('in', '-o', 'again.ndjson', '--resume');
  expect(status).toBe(3);
  expect(await read('again.ndjson')).toBe(whole);
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('--resume adds what is new to a file that is whole', async () => {
  const { folder, run, read } = await make();
  await run('lines.ndjson', '-o', 'out.ndjson');
  await writeFile(`${folder}/lines.ndjson`, `${FILES['lines.ndjson']}{"id":"n4","text":"Rain fell."}\n`);
  const { err } = await run('lines.ndjson', '-o', 'out.ndjson', '--resume');
  expect(err).toContain('4 articles, 3 of them from before');
  expect(recordsIn(await read('out.ndjson')).map(({ article }) => article.id)).toEqual(['n1', 'n2', 'n3', 'n4']);
});

test('--resume with a folder writes the files that are not there', async () => {
  const { folder, run, read } = await make();
  await run('in', 'in/1.txt', '-o', 'out/');
  const names = await readdir(`${folder}/out`);
  const before = await Promise.all(names.map((name) => read(`out/${name}`)));
  await writeFile(`${folder}/out/${names[0]}`, 'mine');
  const { rm } = await import('node:fs/promises');
  await rm(`${folder}/out/${names[2]}`);
  await rm(`${folder}/out/${names[1]}`);
  await run('in', 'in/1.txt', '-o', 'out/', '--resume');
  expect(await readdir(`${folder}/out`)).toEqual(names);
  const after = await Promise.all(names.map((name) => read(`out/${name}`)));
  expect(after).toEqual(['mine', ...before.slice(1)]);
});

const CHANGES: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['other options', ['lines.ndjson', '-o', 'out.ndjson', '--no-text'], /made with other options/],
  ['other articles', ['in', '-o', 'out.ndjson'], /line 1: it holds n1, but now in\/1\.txt stands there/],
  ['no -o', ['lines.ndjson'], /name it with -o/],
  ['another format', ['lines.ndjson', '-o', 'out.csv', '--to', 'csv'], /out\.csv is none of NDJSON/],
  ['/dev/null', ['lines.ndjson', '-o', '/dev/null'], /none of NDJSON/],
];

test.each(CHANGES)('--resume with %s: wrong usage, and nothing is touched', async (_, argv, message) => {
  const { folder, run, read } = await make();
  await run('lines.ndjson', '-o', 'out.ndjson');
  const before = await read('out.ndjson');
  const { status, err, out } = await run(...argv, '--resume');
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(message);
  expect(await read('out.ndjson')).toBe(before);
  expect((await readdir(folder)).length).toBeGreaterThan(0);
});

test('--resume with an article that has changed: wrong usage', async () => {
  const { folder, run } = await make();
  await run('in', '-o', 'out.ndjson');
  await writeFile(`${folder}/in/2.txt`, text(7));
  const { status, err } = await run('in', '-o', 'out.ndjson', '--resume');
  expect(status).toBe(2);
  expect(err).toMatch(/line 2: in\/2\.txt has changed since/);
});

test('an input that is a pipe is read once', async () => {
  const { run } = await make();
  const both = await onrecord(['-', 'in/1.txt'], { stdin: piped(text(1)), cwd: () => '/' });
  expect(recordsIn(both.out)).toMatchObject([{ article: { id: 'stdin', text: text(1) } }, { error: {} }]);
  expect((await run('in', '--time-limit', '0')).err).toMatch(/--time-limit 0: no number of seconds/);
});
