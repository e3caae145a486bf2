import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { folderWith } from '../support/files.ts';
import { onrecord, piped } from '../support/io.ts';

const FILES = {
  'old.txt': 'Ana Ruiz spoke. “The bridge will reopen in May,” Ruiz said.\n\nIt cost $11 million.\n',
  'new.txt': 'It cost $12 million.\n\nAna Ruiz spoke. “The bridge will reopen in June,” Ruiz said.\n',
  'same.txt': 'It cost $11 million.\n\nAna Ruiz spoke. “The bridge will reopen in May,” Ruiz said.\n',
  'many.ndjson': '{"text":"One."}\n{"text":"Two."}\n',
};

async function inFolder(argv: readonly string[], stdin?: string) {
  const folder = await folderWith(FILES);
  const outcome = await onrecord(['compare', ...argv], {
    cwd: () => folder,
    ...(stdin !== undefined && { stdin: piped(stdin) }),
  });
  return { folder, ...outcome };
}

test('text', async () => {
  const { status, out, err } = await inFolder(['old.txt', 'new.txt']);
  expect(out).toBe(`quotes
~ new.txt:3: Ana Ruiz: The bridge will reopen in [-May-] {+June+}

numbers
~ new.txt:1: $12 million
    value: 11000000 dollar → 12000000 dollar

dates
~ new.txt:3: June
    value: XXXX-05 → XXXX-06
`);
  expect({ status, err }).toEqual({ status: 0, err: '' });
});

test('--exit-code is 1 for a difference, and 0 for what only moved', async () => {
  expect((await inFolder(['old.txt', 'new.txt', '--exit-code'])).status).toBe(1);
  expect(await inFolder(['old.txt', 'same.txt', '--exit-code'])).toMatchObject({ status: 0, out: 'no difference\n' });
  expect((await inFolder(['old.txt', 'new.txt', '--exit-code', '--only', 'sources'])).status).toBe(0);
});

test('json, to a file, from standard input', async () => {
  const { folder, out } = await inFolder(['-', 'new.txt', '--to', 'json', '-o', 'o.json'], FILES['old.txt']);
  expect(out).toBe('');
  const found = JSON.parse(await readFile(`${folder}/o.json`, 'utf8'));
  expect(found).toMatchObject({ version: 1, old: { id: 'stdin' }, new: { id: 'new.txt', path: 'new.txt' } });
  expect(found.quotes).toMatchObject([{ kind: 'changed', old: { id: 'q1', line: 1 }, new: { id: 'q1', line: 3 } }]);
  expect(FILES['new.txt'].slice(found.quotes[0].new.start, found.quotes[0].new.end)).toBe(
    '“The bridge will reopen in June,”',
  );
});

test('html: one page', async () => {
  const { out } = await inFolder(['old.txt', 'new.txt', '--to', 'html']);
  expect(out).toMatch(/^<!doctype html>/);
  expect(out).toContain('>June<');
  expect(out).toContain('value: 11000000 dollar → 12000000 dollar');
});

test.each([
  [['old.txt'], 2, /missing required argument 'new'/],
  [['-', '-'], 2, /given twice/],
  [['old.txt', 'new.txt', '--only', 'facts'], 2, /no section "facts"; choose from quotes, speakers/],
  [['old.txt', 'many.ndjson'], 2, /several articles/],
  [['old.txt', 'nope.txt'], 3, /nope\.txt: there is no such file/],
])('%j: one line, status %i', async (argv, code, message) => {
  const { status, out, err } = await inFolder(argv);
  expect(err).toMatch(message);
  expect(err).toMatch(/^onrecord: [^\n]+\n$/);
  expect({ status, out }).toEqual({ status: code, out: '' });
});
