import { describe, expect, test } from 'vitest';
import { docx, paragraph } from '../support/docx.ts';
import { folderWith } from '../support/files.ts';
import { onrecord, recordsIn } from '../support/io.ts';
import { lines, pdf } from '../support/pdf.ts';

test('a folder: every format in it is read, what is broken stands in its place', async () => {
  const cwd = await folderWith({
    'in/a.md': '# Storm\n\nRain fell.',
    'in/b.html': '<p>Rain fell.',
    'in/c.docx': docx(paragraph('Rain fell.')),
    'in/d.pdf': await pdf(lines([72, 72, 'Rain fell.'])),
    'in/e.srt': '1\n00:00:01,000 --> 00:00:02,000\nRain fell.\n',
    'in/f.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nRain fell.\n',
    'in/g.pdf': 'Rain fell.',
    'in/h.txt': 'Rain fell.',
  });
  const { status, out, err } = await onrecord(['in'], { cwd: () => cwd });
  const records = recordsIn(out);
  expect(records.map((record) => ('error' in record ? record.error.code : record.article.format))).toEqual([
    'markdown',
    'html',
    'docx',
    'pdf',
    'srt',
    'vtt',
    'broken',
    'text',
  ]);
  for (const record of records) if (!('error' in record)) expect(record.article.text).toContain('Rain fell.');
  expect(status).toBe(3);
  expect(err).toMatch(/^onrecord: in\/g\.pdf: a broken PDF/);
});

test.each([
  ['1kb', 3],
  ['3kb', 0],
  ['3000', 0],
  ['0.001MB', 3],
])('--max-size %s for 2,000 bytes: exit status %i', async (size, status) => {
  const cwd = await folderWith({ 'a.txt': 'Rain fell. '.repeat(182) });
  expect(await onrecord(['a.txt', '--max-size', size, '--only', 'quotes'], { cwd: () => cwd })).toMatchObject({
    status,
  });
});

test.each(['0', '-1', 'ten', '5x', ''])('--max-size %s is wrong usage', async (size) =>
  expect(await onrecord(['a.txt', `--max-size=${size}`])).toMatchObject({
    status: 2,
    out: '',
    err: expect.stringContaining('write it as 20MB'),
  }),
);

test('an address on this machine: exit status 3, one sentence, nothing on standard output', async () =>
  expect(await onrecord(['http://localhost:1/a.html'])).toMatchObject({
    status: 3,
    out: '',
    err: expect.stringMatching(
      /^onrecord: http:\/\/localhost:1\/a\.html: localhost is on this machine .*--allow-private-hosts\n$/,
    ),
  }));

test('with --allow-private-hosts it is asked', async () =>
  expect(await onrecord(['http://localhost:1/', '--allow-private-hosts'])).toMatchObject({
    status: 3,
    err: expect.stringContaining('cannot be fetched'),
  }));

/** Every other command that reads, with one input in each place that takes one. */
const READERS: readonly (readonly [string, (input: string) => readonly string[]])[] = [
  ['show', (input) => ['show', input]],
  ['report', (input) => ['report', input]],
  ['audit', (input) => ['audit', input, '--fail-on', 'never']],
  ['sources', (input) => ['sources', input]],
  ['compare, old', (input) => ['compare', input, 'short.txt']],
  ['compare, new', (input) => ['compare', 'short.txt', input]],
  ['verify, draft', (input) => ['verify', input, '--against', 'short.txt']],
  ['verify, source', (input) => ['verify', 'short.txt', '--against', input]],
];

describe.each(READERS)('%s', (_, argv) => {
  test('--max-size', async () => {
    const cwd = await folderWith({ 'a.txt': 'Rain fell. '.repeat(182), 'short.txt': 'Rain fell.' });
    const given = (size: string) => onrecord([...argv('a.txt'), '--max-size', size], { cwd: () => cwd });
    expect(await given('1kb')).toMatchObject({ status: 3, out: '', err: expect.stringContaining('a.txt: ') });
    expect(await given('3kb')).toMatchObject({ status: 0, err: '' });
  });

  test('--allow-private-hosts', async () => {
    const cwd = await folderWith({ 'short.txt': 'Rain fell.' });
    const address = argv('http://localhost:1/');
    const refused = await onrecord(address, { cwd: () => cwd });
    expect(refused).toMatchObject({ status: 3, out: '', err: expect.stringContaining('on this machine') });
    const asked = await onrecord([...address, '--allow-private-hosts'], { cwd: () => cwd });
    expect(asked).toMatchObject({ status: 3, out: '', err: expect.stringContaining('cannot be fetched') });
  });
});
