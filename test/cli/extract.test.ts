import { existsSync } from 'node:fs';
import { readdir, readFile, stat, symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { SECTIONS } from '../../src/format/options.ts';
import type { Report } from '../../src/record.ts';
import { folderWith } from '../support/files.ts';
import { onrecord, piped, recordsIn, terminal } from '../support/io.ts';
import { validate } from '../support/schema.ts';

const TEXT = '🙂 Storm shuts harbour\n\n“We will not sail,” Ana Ruiz said on Tuesday.\n';
const FILES = {
  'draft.txt': TEXT,
  'in/a.txt': TEXT,
  'in/deep/b.txt': TEXT,
  'one/a.txt': TEXT,
  'photo.txt': Buffer.of(0xff, 0xd8, 0, 0, 1),
  'x.ndjson': `{"id":"n1","text":"Rain fell."}\n{"id":"n2"}\n{"id":"n3","text":"Rain fell."}\n`,
  'empty/notes.css': '',
};

/** What a batch says when all went well. */
const SUMMARY = /^onrecord: \d+ articles?; \d+ words in \d+\.\d s .+\n$/;

/** Runs in a folder with these files. */
const inFolder = async (argv: string[], stdin?: string) => {
  const folder = await folderWith(FILES);
  const outcome = await onrecord(argv, { cwd: () => folder, stdin: stdin === undefined ? terminal() : piped(stdin) });
  return { folder, ...outcome };
};

const one = (out: string): Report => {
  const record = JSON.parse(out);
  validate(record);
  return record;
};

test.each([
  ['a file', ['draft.txt'], undefined, 'draft.txt'],
  ['the same by the name of the command', ['extract', 'draft.txt'], undefined, 'draft.txt'],
  ['standard input, named', ['-'], TEXT, 'stdin'],
  ['standard input, because something is piped in', [], TEXT, 'stdin'],
])('%s: one indented record and nothing else', async (_, argv, stdin, id) => {
  const { status, out, err } = await inFolder(argv, stdin);
  expect(one(out)).toMatchObject({ version: 1, article: { id, text: TEXT, offsets: 'utf-16' } });
  expect(out).toMatch(/^\{\n {2}"version": 1,/);
  expect({ status, err }).toEqual({ status: 0, err: '' });
});

test.each([
  ['a folder', ['in'], ['in/a.txt', 'in/deep/b.txt']],
  ['a folder with one article', ['one'], ['one/a.txt']],
  ['a glob', ['*/*.txt'], ['in/a.txt', 'one/a.txt']],
  ['several inputs, in their order', ['one', 'draft.txt', 'in/a.txt'], ['one/a.txt', 'draft.txt', 'in/a.txt']],
  ['one file twice', ['draft.txt', 'draft.txt'], ['draft.txt', 'draft.txt']],
])('%s: NDJSON', async (_, argv, ids) => {
  const { status, out, err } = await inFolder(argv);
  expect(recordsIn(out).map(({ article }) => article.id)).toEqual(ids);
  expect(status).toBe(0);
  expect(err).toMatch(SUMMARY);
});

test('NDJSON in, NDJSON out, even for one line; a broken one is an error in its place', async () => {
  expect(recordsIn((await inFolder(['-'], '{"id":"a","text":"Rain fell."}')).out)).toMatchObject([
    { article: { id: 'a' } },
  ]);
  const { status, out, err } = await inFolder(['x.ndjson']);
  expect(status).toBe(3);
  expect(err).toMatch(/^onrecord: x\.ndjson, line 2: .+\nonrecord: 3 articles, 1 failed; .+\n$/);
  expect(recordsIn(out)).toMatchObject([
    { article: { id: 'n1' } },
    { article: { id: 'n2', path: 'x.ndjson' }, error: { code: 'no-text' } },
    { article: { id: 'n3' } },
  ]);
});

test.each(['photo.txt', 'nope.txt', 'empty', 'nope/*.txt'])(
  'a single input that fails (%s) leaves standard output empty',
  async (input) => {
    const { status, out, err } = await inFolder([input]);
    expect({ status, out }).toEqual({ status: 3, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(`onrecord: ${input}: `);
  },
);

test('a batch does not stop for bad files', async () => {
  const { status, out, err } = await inFolder(['photo.txt', 'draft.txt', 'nope.txt', 'empty', 'one']);
  expect(status).toBe(3);
  expect(err.trimEnd().split('\n')).toHaveLength(4);
  expect(recordsIn(out)).toMatchObject([
    { article: { id: 'photo.txt' }, error: { code: 'binary' } },
    { article: { id: 'draft.txt' }, quotes: expect.anything() },
    { article: { id: 'nope.txt' }, error: { code: 'not-found' } },
    { article: { id: 'empty' }, error: { code: 'no-articles' } },
    { article: { id: 'one/a.txt' }, quotes: expect.anything() },
  ]);
});

test('quiet: the status says it, and the output', async () => {
  const { status, err } = await inFolder(['photo.txt', 'draft.txt', '--quiet']);
  expect({ status, err }).toEqual({ status: 3, err: '' });
  expect((await inFolder(['photo.txt', '--quiet'])).err).not.toBe('');
});

test('--to says what the shape does not', async () => {
  const line = (await inFolder(['draft.txt', '--to', 'ndjson'])).out;
  expect(line.split('\n')).toHaveLength(2);
  expect(recordsIn(line)).toHaveLength(1);
  const array = JSON.parse((await inFolder(['in', '--to', 'json'])).out);
  expect(array).toMatchObject([{ article: { id: 'in/a.txt' } }, { article: { id: 'in/deep/b.txt' } }]);
});

test('--only, --no-text, --published', async () => {
  const { out } = await inFolder(['draft.txt', '--only', 'quotes, dates', '--no-text', '--published', '2024-02-29']);
  const record = one(out);
  expect(Object.keys(record)).toEqual(['version', 'article', 'quotes', 'dates']);
  expect(record.article).toMatchObject({ published: '2024-02-29' });
  expect(record.article).not.toHaveProperty('text');
  for (const section of SECTIONS)
    expect(Object.keys(one((await inFolder(['draft.txt', '--only', section])).out))).toContain(section);
});

test.each([
  ['utf-16', 2],
  ['code-point', 1],
  ['byte', 4],
])('--offsets %s', async (unit, size) => {
  const { article } = one((await inFolder(['draft.txt', '--offsets', unit])).out);
  const width = 'Storm shuts harbour'.length + 1 + size;
  expect(article).toMatchObject({ offsets: unit, blocks: [{ kind: 'headline', start: 0, end: width }, {}] });
});

test('--min-confidence leaves out what is below', async () => {
  const { quotes, attributions, entities, quantities } = one(
    (await inFolder(['draft.txt', '--min-confidence', '1'])).out,
  );
  const left = [...quotes, ...attributions, ...entities, ...quantities].filter(({ confidence }) => confidence < 1);
  expect(left).toEqual([]);
});

test('the same input gives the same bytes', async () =>
  expect((await inFolder(['in'])).out).toBe((await inFolder(['in'])).out));

test.each([
  [['--published', '2023-02-30', 'draft.txt'], /--published 2023-02-30: .*2023-03-07/],
  [['--published', '7 March', 'draft.txt'], /--published 7 March/],
  [['--only', 'quotes,verdicts', 'draft.txt'], /"verdicts"; choose from quotes, attributions, .*warnings/],
  [['--only', '', 'draft.txt'], /choose from/],
  [['--min-confidence', '1.5', 'draft.txt'], /--min-confidence 1\.5: .*0 to 1/],
  [['--min-confidence', 'high', 'draft.txt'], /--min-confidence high/],
  [['--offsets', 'words', 'draft.txt'], /'words' is invalid; choose from utf-16, code-point, byte/],
  [['--to', 'xml', 'draft.txt'], /'xml' is invalid; choose from json, ndjson/],
  [['--from', 'rtf', 'draft.txt'], /'rtf' is invalid; choose from text, .*ndjson/],
  [['--jobs', '0', 'draft.txt'], /--jobs 0/],
  [['--ofset', 'byte', 'draft.txt'], /unknown option '--ofset'; did you mean --offsets\?/],
  [['-o', 'nope/out.json', 'draft.txt'], /the folder nope does not exist/],
  [['-o', 'draft.txt/', 'draft.txt'], /a file, not a folder/],
  [['-o', 'one', '--to', 'ndjson', 'draft.txt'], /one JSON file an article/],
  [['-', '-'], /given twice/],
  [[], /nothing to read; name a file/],
  [['schema', 'draft.txt'], /too many arguments/],
])('wrong usage %j: one line that says so, status 2', async (argv, message) => {
  const { status, out, err } = await inFolder(argv);
  expect(err).toMatch(message);
  expect(err).toMatch(/^onrecord: [^\n]+\n$/);
  expect({ status, out }).toEqual({ status: 2, out: '' });
});

test('--jobs is taken', async () =>
  expect((await inFolder(['draft.txt', '--jobs', '2', '--no-color'])).status).toBe(0));

test('-o FILE: one record, whole, in place of what was there', async () => {
  const { folder, out, status } = await inFolder(['draft.txt', '-o', 'one/a.txt']);
  expect({ out, status }).toEqual({ out: '', status: 0 });
  expect(one(await readFile(`${folder}/one/a.txt`, 'utf8')).article.id).toBe('draft.txt');
  expect(await readdir(`${folder}/one`)).toEqual(['a.txt']);
});

test('-o FILE of a batch; nothing is left beside it', async () => {
  const { folder } = await inFolder(['in', 'photo.txt', '-o', 'empty/out.ndjson']);
  expect(recordsIn(await readFile(`${folder}/empty/out.ndjson`, 'utf8'))).toHaveLength(3);
  expect(await readdir(`${folder}/empty`)).toEqual(['notes.css', 'out.ndjson']);
});

test('-o FILE is not touched when the input fails', async () => {
  const { folder } = await inFolder(['photo.txt', '-o', 'draft.txt']);
  expect(await readFile(`${folder}/draft.txt`, 'utf8')).toBe(TEXT);
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('-o FILE that is a link: what it leads to is replaced', async () => {
  const folder = await folderWith({ 'real/old.json': 'old', 'a.txt': TEXT });
  await symlink('real/old.json', `${folder}/link.json`);
  await onrecord(['a.txt', '-o', 'link.json'], { cwd: () => folder });
  expect(one(await readFile(`${folder}/real/old.json`, 'utf8')).article.id).toBe('a.txt');
});

test('-o /dev/null stays /dev/null', async () => {
  expect((await inFolder(['draft.txt', '-o', '/dev/null'])).status).toBe(0);
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
});

test.each([['empty'], ['empty/'], ['new/']])('-o %s: one file an article, named after it', async (place) => {
  const { folder, status, out } = await inFolder(['in', 'draft.txt', 'nope.txt', '-o', place]);
  expect({ status, out }).toEqual({ status: 3, out: '' });
  const names = (await readdir(`${folder}/${place}`)).filter((name) => name !== 'notes.css');
  expect(names).toEqual(['draft.txt.json', 'in+a.txt.json', 'in+deep+b.txt.json', 'nope.txt.json']);
  for (const name of names) one(await readFile(`${folder}/${place}/${name}`, 'utf8'));
});

test('ids of NDJSON do not lead out of the folder or over each other', async () => {
  const lines = ['../../evil', 'a', 'a', '/etc/evil'].map((id) => JSON.stringify({ id, text: 'Rain fell.' }));
  const { folder, status } = await inFolder(['-o', 'empty'], lines.join('\n'));
  expect(status).toBe(0);
  expect(existsSync(`${folder}/../evil.json`)).toBe(false);
  expect(await readdir(`${folder}/empty`)).toEqual([
    '%2E.+..+evil.json',
    '+etc+evil.json',
    'a-2.json',
    'a.json',
    'notes.css',
  ]);
});
