import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Verification } from '../../src/verify/verification.ts';
import { folderWith } from '../support/files.ts';
import { onrecord, piped } from '../support/io.ts';

const DRAFT = `Mayor Ana Ruiz spoke in Port Ellis.

“The bridge will reopen on March 15,” Ruiz said. “It cost us dearly.”

The city spent $11 million.
`;
const NOTES = `MAYOR RUIZ: The bridge will reopen on March 14. We have spent eleven million dollars on it.

MAYOR RUIZ: It cost us dearly.
`;
const FILES = { 'draft.txt': DRAFT, 'notes.txt': NOTES, 'more/a.txt': 'TOM LIND: Paint is cheaper than steel.' };

async function inFolder(argv: readonly string[], files: Record<string, string | Uint8Array> = FILES, stdin?: string) {
  const folder = await folderWith(files);
  const outcome = await onrecord(['verify', ...argv], {
    cwd: () => folder,
    ...(stdin !== undefined && { stdin: piped(stdin) }),
  });
  return { folder, ...outcome };
}

test('text: what differs and where it stands', async () => {
  const { status, out, err } = await inFolder(['draft.txt', '--against', 'notes.txt']);
  expect(out).toBe(`draft.txt:3: altered: Ana Ruiz: “The bridge will reopen on March [-14-] {+15+} | It cost us dearly”
    words differ, and with them a number
    notes.txt:1, MAYOR RUIZ
    notes.txt:3, MAYOR RUIZ
draft.txt:5: same: $11 million
    notes.txt:1, MAYOR RUIZ
1 quote: 1 altered; 1 number: 1 same; 1 worse than marked
`);
  expect({ status, err }).toEqual({ status: 1, err: '' });
});

test('json: places that can be cut out of the source', async () => {
  const { out } = await inFolder(['draft.txt', '--against', 'notes.txt', 'more', '--to', 'json']);
  const found = JSON.parse(out) as Verification;
  expect(found.sources.map(({ id }) => id)).toEqual(['notes.txt', 'more/a.txt']);
  const places = [
    ...found.quotes.flatMap((quote) => quote.places),
    ...found.numbers.flatMap(({ place }) => place ?? []),
  ];
  expect(places).toHaveLength(3);
  for (const { text, start, end } of places) expect(NOTES.slice(start, end)).toBe(text);
  for (const { start, end } of found.quotes) expect(DRAFT.slice(start, end)).toMatch(/^“.*”$/s);
});

test('html: one page, with nothing of the texts run', async () => {
  const files = {
    'd.txt': 'Ana Ruiz spoke. “The bridge will <script>reopen on March 15,” Ruiz said.',
    'n.txt': NOTES,
  };
  const { out } = await inFolder(['d.txt', '--against', 'n.txt', '--to', 'html'], files);
  expect(out).toMatch(/^<!doctype html>/);
  expect(out).toContain('<span class="verdict">altered</span>');
  expect(out).toContain('n.txt:1, MAYOR RUIZ');
  expect(out).not.toMatch(/<script|<b>bridge/);
});

test('captions: the place is a time', async () => {
  const files = {
    'd.txt': 'Ana Ruiz spoke. “The bridge will reopen soon,” Ruiz said.',
    'c.vtt':
      'WEBVTT\n\n00:01:02.500 --> 00:01:05.000\n<v Ana Ruiz>The bridge\n\n00:01:05.000 --> 00:01:07.000\n<v Ana Ruiz>will reopen soon.\n',
  };
  const { out } = await inFolder(['d.txt', '--against', 'c.vtt'], files);
  expect(out).toContain('exact');
  expect(out).toContain('c.vtt, 00:01:02, Ana Ruiz');
});

test('--accept, --only', async () => {
  expect((await inFolder(['draft.txt', '--against', 'notes.txt', '--accept', 'altered'])).status).toBe(0);
  const numbers = await inFolder(['draft.txt', '--against', 'notes.txt', '--only', 'numbers']);
  expect(numbers.status).toBe(0);
  expect(numbers.out).toMatch(/^draft.txt:5: same.*\n.*\n0 quotes; 1 number: 1 same; nothing worse than marked\n$/);
});

test('a cut that drops a “not” fails, though every word was said', async () => {
  const files = {
    'draft.txt': 'Tom Lind called it “caused by the barge” today.',
    'n.txt': 'LIND: It was not caused by the barge.',
  };
  const { status, out } = await inFolder(['draft.txt', '--against', 'n.txt'], files);
  expect(out).toContain('the cut drops a negation: not');
  expect(status).toBe(1);
});

test('a source that cannot be read among others is told; alone it ends the work', async () => {
  const among = await inFolder(['draft.txt', '--against', 'nope.txt', 'notes.txt']);
  expect(among.status).toBe(3);
  expect(among.err).toMatch(/^onrecord: nope\.txt: [^\n]+\n$/);
  expect(among.out).toContain('altered');
  const alone = await inFolder(['draft.txt', '--against', 'nope.txt']);
  expect({ status: alone.status, out: alone.out }).toEqual({ status: 3, out: '' });
});

test('the draft may come from standard input, and the result go to a file', async () => {
  const { status, out, folder } = await inFolder(['-', '--against', 'notes.txt', '-o', 'o.txt'], FILES, DRAFT);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(await readFile(`${folder}/o.txt`, 'utf8')).toMatch(/^stdin:3: altered/);
});

test('what would steer the terminal is shown, not obeyed', async () => {
  const files = {
    'draft.txt': 'Ana Ruiz spoke. “The bridge \u001b will\u009b reopen soon,” Ruiz said.',
    'n.txt': 'RUIZ\u001b]0;x: no.\nRUIZ: The bridge \u001b will\u202e reopen soon.',
  };
  const { out } = await inFolder(['draft.txt', '--against', 'n.txt'], files);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(out).toContain('bridge ␛ will');
});

test.each([
  [['draft.txt'], /--against/],
  [['--against', 'notes.txt'], /missing required argument 'draft'/],
  [['draft.txt', '--against', 'notes.txt', '--accept', 'good'], /choose from exact, trimmed, marked/],
  [['draft.txt', '--against', 'notes.txt', '--only', 'dates'], /no part "dates"; choose from quotes, numbers/],
  [['more', '--against', 'notes.txt'], /several articles/],
  [['-', '--against', '-'], /given twice/],
  [['draft.txt', '--against', 'notes.txt', '-o', 'more'], /a folder; name a file/],
])('wrong usage %j: one line, status 2', async (argv, message) => {
  const { status, out, err } = await inFolder(argv);
  expect(err).toMatch(message);
  expect(err).toMatch(/^onrecord: [^\n]+\n$/);
  expect({ status, out }).toEqual({ status: 2, out: '' });
});
