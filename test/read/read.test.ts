import { createHash } from 'node:crypto';
import { symlink } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Article, Reading } from '../../src/read/article.ts';
import { open, type ReadOptions, readFile } from '../../src/read/read.ts';
import { readText } from '../../src/read/text.ts';
import { folderWith } from '../support/files.ts';
import { piped } from '../support/io.ts';

const TEXT = 'Rain fell on Port Ellis.\r\n\r\nIt\u00a0rained\u200b all day.\n';
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

async function read(inputs: string[], options: ReadOptions): Promise<{ several: boolean; readings: Reading[] }> {
  const { several, readings } = await open(inputs, options);
  const all: Reading[] = [];
  for await (const reading of readings) all.push(reading);
  return { several, readings: all };
}

const ids = async (inputs: string[], cwd: string) => (await read(inputs, { cwd })).readings.map(({ id }) => id);

test('a file: its text untouched but for the byte order mark, its sha256 with it', async () => {
  const bytes = Buffer.from(`\ufeff${TEXT}`);
  const cwd = await folderWith({ 'draft.txt': bytes });
  expect(await read(['draft.txt'], { cwd, published: '2023-03-07' })).toEqual({
    several: false,
    readings: [
      {
        id: 'draft.txt',
        path: 'draft.txt',
        format: 'text',
        sha256: sha256(bytes),
        text: TEXT,
        published: '2023-03-07',
        warnings: [],
      },
    ],
  });
});

test('standard input is called stdin', async () => {
  const { several, readings } = await read(['-'], { cwd: '/', stdin: piped(TEXT, 3) });
  expect(several).toBe(false);
  expect(readings).toMatchObject([{ id: 'stdin', format: 'text', text: TEXT }]);
  expect(readings[0]).not.toHaveProperty('path');
});

test('a folder: recursive, sorted, only what has a known extension, nothing hidden', async () => {
  const cwd = await folderWith({
    'in/b.txt': 'b',
    'in/B.TXT': 'B',
    'in/a.text': 'a',
    'in/deep/er/c.txt': 'c',
    'in/z.ndjson': '{"id":"n1","text":"n"}\n{"id":"n2","text":"n"}\n',
    'in/y.jsonl': '{"id":"m1","text":"m"}',
    'in/picture.png': 'no',
    'in/README': 'no',
    'in/.hidden.txt': 'no',
    'in/.git/x.txt': 'no',
  });
  const expected = ['in/B.TXT', 'in/a.text', 'in/b.txt', 'in/deep/er/c.txt', 'm1', 'n1', 'n2'];
  expect(await ids(['in'], cwd)).toEqual(expected);
  expect(await ids(['in/'], cwd)).toEqual(expected);
  expect((await read(['in'], { cwd })).several).toBe(true);
});

test('links: to files they are followed, to folders they are not', async () => {
  const cwd = await folderWith({ 'in/a.txt': 'a', 'out/b.txt': 'b' });
  await symlink('../out/b.txt', `${cwd}/in/b.txt`);
  await symlink('..', `${cwd}/in/loop`);
  expect(await ids(['in'], cwd)).toEqual(['in/a.txt', 'in/b.txt']);
});

test.each([
  ['*.txt', ['a.txt', 'b.txt']],
  ['**/*.{txt,md}', ['a.txt', 'b.txt', 'deep/c.txt', 'deep/d.md']],
  ['./deep/*', ['deep/c.txt', 'deep/d.md']],
])('the glob %s', async (glob, expected) => {
  const cwd = await folderWith({ 'b.txt': 'b', 'a.txt': 'a', 'deep/c.txt': 'c', 'deep/d.md': 'd' });
  expect(await ids([glob], cwd)).toEqual(expected);
  expect((await read([glob], { cwd })).several).toBe(true);
});

test('an absolute glob names absolute paths', async () => {
  const cwd = await folderWith({ 'a.txt': 'a' });
  expect(await ids([`${cwd}/*.txt`], '/')).toEqual([`${cwd}/a.txt`]);
});

test('a file whose name looks like a glob is that file', async () => {
  const cwd = await folderWith({ 'draft[1].txt': 'one', 'draft1.txt': 'other' });
  expect(await read(['draft[1].txt'], { cwd })).toMatchObject({ several: false, readings: [{ text: 'one' }] });
});

test('NDJSON: fields, blank lines, numbers as ids, lines without an id', async () => {
  const content = [
    '\ufeff{"id":"a","text":"One.","title":"First","published":"2023-03-07"}',
    '',
    '  \r',
    '{"id":7,"text":"Two.","published":"2023-03-07T23:30:00-05:00"}\r',
    '{"text":"Three.","published":null,"title":""}',
  ].join('\n');
  const cwd = await folderWith({ 'archive.ndjson': content });
  const { several, readings } = await read(['archive.ndjson'], { cwd, published: '2020-01-01' });
  expect(several).toBe(true);
  const path = 'archive.ndjson';
  expect(readings).toEqual(
    [
      { id: 'a', path, format: 'ndjson', text: 'One.', title: 'First', published: '2023-03-07' },
      { id: '7', path, format: 'ndjson', text: 'Two.', published: '2023-03-07' },
      { id: 'archive.ndjson:5', path, format: 'ndjson', text: 'Three.', published: '2020-01-01' },
    ].map((article) => ({ ...article, sha256: sha256(article.text), warnings: [] })),
  );
});

test.each<[string, string | Uint8Array, string, string?]>([
  ['broken JSON', '{"id":"a","text":', 'bad-line'],
  ['JSON, but no object', '["a"]', 'bad-line'],
  ['null', 'null', 'bad-line'],
  ['no text', '{"id":"a"}', 'no-text', 'a'],
  ['neither id nor text', '{}', 'no-text'],
  ['text that is no string', '{"id":7,"text":["One."]}', 'no-text', '7'],
  ['no UTF-8', Buffer.from('{"id":"a","text":"caf\xe9"}', 'latin1'), 'bad-line'],
  ['too long', `{"id":"a","text":"${'x'.repeat(300)}"}`, 'too-large'],
])(
  'NDJSON, a line with %s: an error that names the line, and the others are read',
  async (_, line, code, id = 'x.ndjson:2') => {
    const content = Buffer.concat(
      ['{"id":"1","text":"One."}\n', line, '\n{"id":"3","text":"Three."}'].map((x) => Buffer.from(x)),
    );
    const cwd = await folderWith({ 'x.ndjson': content });
    const { readings } = await read(['x.ndjson'], { cwd, limit: 200 });
    expect(readings).toMatchObject([
      { id: '1' },
      { id, path: 'x.ndjson', error: { code, message: expect.stringContaining('x.ndjson, line 2') } },
      { id: '3' },
    ]);
  },
);

test('NDJSON: a lone surrogate is kept', async () => {
  const stdin = piped('{"id":"a","text":"A \\ud83d b."}');
  expect((await read(['-'], { cwd: '/', stdin })).readings).toMatchObject([{ text: 'A \ud83d b.' }]);
});

test('NDJSON: a day that cannot be read is a warning and no guess', async () => {
  const stdin = piped('{"id":"a","text":"A.","published":"last week"}');
  const { readings } = await read(['-'], { cwd: '/', stdin, published: '2020-01-01' });
  expect(readings).toMatchObject([{ warnings: [{ code: 'bad-published' }] }]);
  expect(readings[0]).not.toHaveProperty('published');
});

test.each([
  ['NDJSON', Buffer.from('\n {"id":"a","text":"One."}\n'), undefined, 'ndjson'],
  ['NDJSON in UTF-16', Buffer.from('\ufeff{"id":"a","text":"One."}\r\n', 'utf16le'), undefined, 'ndjson'],
  ['text', Buffer.from('{sic} “No,” he said.'), undefined, 'text'],
  ['NDJSON called text', Buffer.from('{"id":"a","text":"One."}'), 'text', 'text'],
  ['text called NDJSON', Buffer.from('One.'), 'ndjson', undefined],
] as const)('told by content or by from: %s', async (_, content, from, format) => {
  const { several, readings } = await read(['-'], { cwd: '/', stdin: piped(content, 1), ...(from && { from }) });
  expect(several).toBe(format !== 'text');
  expect(readings.map((reading) => (reading as Article).format)).toEqual([format]);
});

test.each([
  ['a missing file', 'nope.txt', 'not-found'],
  ['an empty name', '', 'not-found'],
  ['a folder without articles', 'empty', 'no-articles'],
  ['a glob that matches nothing', '*.md', 'no-match'],
  ['a binary file', 'photo.txt', 'binary'],
  ['a file that is too large', 'long.txt', 'too-large'],
])('%s: alone it throws, among others it stands in its place', async (_, input, code) => {
  const cwd = await folderWith({
    'a.txt': 'a',
    'empty/notes.md5': '',
    'photo.txt': Buffer.of(0xff, 0xd8, 0, 0, 1),
    'long.txt': 'x'.repeat(5000),
  });
  const error = { code, message: expect.stringMatching(/^(.*: )?.+[;,] .+$/) };
  await expect(read([input], { cwd, limit: 4500 })).rejects.toMatchObject(error);
  const { readings } = await read(['a.txt', input, 'a.txt'], { cwd, limit: 4500 });
  expect(readings).toMatchObject([{ id: 'a.txt' }, { id: input, path: input, error }, { id: 'a.txt' }]);
});

test('a stream that breaks is an input that cannot be read', async () => {
  const stdin = new Readable({
    read() {
      this.destroy(Object.assign(new Error('read EIO'), { code: 'EIO', syscall: 'read' }));
    },
  });
  await expect(read(['-'], { cwd: '/', stdin })).rejects.toMatchObject({ code: 'not-readable' });
});

test('an endless line is not held', async () => {
  let chunks = 0;
  const endless = (async function* () {
    for (; chunks < 2000; chunks++) yield Buffer.alloc(65536, 0x61);
    yield Buffer.from('\n{"id":"after","text":"One."}\n');
  })();
  const before = process.memoryUsage().arrayBuffers;
  const { readings } = await read(['-'], { cwd: '/', stdin: endless, from: 'ndjson', limit: 1_000_000 });
  expect(readings).toMatchObject([{ error: { code: 'too-large' } }, { id: 'after' }]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
});

test('an empty file is an article with a warning', async () => {
  const cwd = await folderWith({ 'empty.txt': '', 'blank.txt': ' \n\u00a0\n' });
  const { readings } = await read(['empty.txt', 'blank.txt'], { cwd });
  expect(readings).toMatchObject([{ warnings: [{ code: 'empty' }] }, { warnings: [{ code: 'empty' }] }]);
});

test('a text that is not English is told', async () => {
  const text =
    'Der Bürgermeister sagte am Dienstag, der Hafen bleibe geschlossen, bis der Sturm vorüber sei, und die Familien auf der Insel müssten sich auf Tage ohne Strom einstellen.';
  expect(await readText(text)).toMatchObject({ language: 'de', warnings: [{ code: 'not-english' }] });
});

test('readText: a text at hand', async () =>
  expect(await readText('Rain fell.', { id: 'x', published: '2023-03-07' })).toEqual({
    id: 'x',
    published: '2023-03-07',
    format: 'text',
    sha256: sha256('Rain fell.'),
    text: 'Rain fell.',
    warnings: [],
  }));

test('readFile: one article, and no file that holds several', async () => {
  const cwd = await folderWith({ 'a.txt': 'Rain fell.', 'b.ndjson': '{"text":"Rain fell."}' });
  expect(await readFile('a.txt', { cwd })).toMatchObject({ id: 'a.txt', text: 'Rain fell.' });
  await expect(readFile('b.ndjson', { cwd })).rejects.toMatchObject({ code: 'not-readable' });
});
