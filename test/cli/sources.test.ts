import { expect, test } from 'vitest';
import { folderWith } from '../support/files.ts';
import { onrecord } from '../support/io.ts';

const FILES = {
  'a/1.txt': 'Mayor Ana Ruiz spoke. “We will rebuild every bridge in this town by June,” Ruiz said.',
  'a/2.txt': '“We will rebuild every bridge in this town by June,” said Ana Ruiz, the mayor.',
  'a/3.txt': '“It is a great shame for all of us,” a senior official said.',
  'a/photo.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1]),
  '=evil.txt': 'Ana Ruiz spoke. “We will not go,” Ruiz said.',
};

async function inFolder(...argv: readonly string[]) {
  const cwd = await folderWith(FILES);
  return onrecord(['sources', ...argv], { cwd: () => cwd });
}

test('a table, one row a source; what cannot be read is told', async () => {
  const { status, out, err } = await inFolder('a');
  expect(out.split('\n')[0]).toMatch(/^source +kind +as +articles +quotes +words +repeated$/);
  expect(out).toMatch(/^Ana Ruiz +named-person +.*[mM]ayor +2 +2 +20 +1$/m);
  expect(out).toMatch(/^a senior official +unnamed-person/m);
  expect(err).toMatch(/^onrecord: a\/photo\.txt: [^\n]+\n$/);
  expect(status).toBe(3);
});

test('csv: safe to open in a spreadsheet', async () => {
  const { status, out } = await inFolder('=evil.txt', '--to', 'csv');
  const [head, line] = out.split('\r\n') as [string, string];
  expect(head).toBe(
    '\ufeffname,kind,named,roles,aliases,articles,attributions,quotes,words,first,first_article,last,last_article,repeated_quotes',
  );
  expect(line).toMatch(/^Ana Ruiz,named-person,true,,Ruiz,1,1,1,4,,'=evil\.txt,,'=evil\.txt,0$/);
  expect(status).toBe(0);
});

test('json and ndjson', async () => {
  const { out } = await inFolder('a/1.txt', 'a/2.txt', '--to', 'json', '--published', '2024-05-14');
  const rows = JSON.parse(out);
  expect(rows).toMatchObject([
    {
      name: 'Ana Ruiz',
      named: true,
      articles: 2,
      first: { article: 'a/1.txt', published: '2024-05-14' },
      repeated: [{ variants: [{ speaker: 'Ana Ruiz', articles: ['a/1.txt', 'a/2.txt'] }] }],
    },
  ]);
  const lines = (await inFolder('a/1.txt', 'a/2.txt', '--to', 'ndjson', '--published', '2024-05-14')).out;
  expect(
    lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(rows);
});

test('a single input that fails leaves standard output empty', async () => {
  const { status, out } = await inFolder('nope.txt');
  expect({ status, out }).toEqual({ status: 3, out: '' });
});
