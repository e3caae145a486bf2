import { expect, test } from 'vitest';
import { coloured } from '../../src/cli/styles.ts';
import { ROLES } from '../../src/format/terminal/styles.ts';
import { folderWith } from '../support/files.ts';
import { onrecord, Sink } from '../support/io.ts';

const DRAFT = '“We will not go,” Ana Ruiz said on Tuesday.';
const draft = async () => `${await folderWith({ 'draft.txt': DRAFT })}/draft.txt`;
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape is what is looked for
const ESCAPE = /\u001b\[/;

test('in a pipe: signs, no escapes, notes', async () => {
  const { status, out, err } = await onrecord(['show', await draft()]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^“We will not go,”¹ \[_Ana Ruiz_\] \{said\} on ~Tuesday~\.\n {4}¹ Ana Ruiz\n/);
});

test('in a terminal: colours and a margin; --no-color and NO_COLOR: none', async () => {
  const inTerminal = async (argv: string[], env = {}) => {
    const stdout = Object.assign(new Sink(), { isTTY: true, columns: 100 });
    expect((await onrecord(['show', ...argv], { stdout, env })).status).toBe(0);
    return stdout.text;
  };
  const path = await draft();
  expect(await inTerminal([path])).toMatch(ESCAPE);
  expect(await inTerminal([path])).toContain('│');
  expect(await inTerminal([path, '--no-color'])).not.toMatch(ESCAPE);
  expect(await inTerminal([path], { NO_COLOR: '1' })).not.toMatch(ESCAPE);
});

test('every look is distinct from every other, but via from source', () => {
  for (const level of [1, 2, 3] as const) {
    const looks = ROLES.filter((role) => role !== 'via' && role !== 'strong').map((role) =>
      coloured(level).paint(role, 'x'),
    );
    expect(new Set(looks).size).toBe(looks.length);
  }
});

test('several: a line with the name before each; a bad one is told, and the others go on', async () => {
  const folder = await folderWith({ 'a.txt': DRAFT, 'b.txt': new Uint8Array([0, 1, 2, 0, 255]) });
  const { status, out, err } = await onrecord(['show', `${folder}/a.txt`, `${folder}/b.txt`, '--summary']);
  expect(status).toBe(3);
  expect(out).toMatch(/^── .*a\.txt ──\n\n9 words · 1 source, 1 named/);
  expect(err).toContain('b.txt');
});

test('a width that is none', async () =>
  expect(await onrecord(['show', 'x', '--width', 'wide'])).toMatchObject({ status: 2, out: '' }));
