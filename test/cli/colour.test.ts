import { expect, test } from 'vitest';
import { colourLevel } from '../../src/cli/colour.ts';
import { folderWith } from '../support/files.ts';
import { onrecord, Sink } from '../support/io.ts';

const level = (env: Record<string, string>, isTTY: boolean, color?: boolean) =>
  colourLevel({ env, stdout: Object.assign(new Sink(), { isTTY }) }, color === undefined ? {} : { color });

test.each([
  ['a terminal', {}, true, undefined, 1],
  ['a pipe', {}, false, undefined, 0],
  ['a dumb terminal', { TERM: 'dumb' }, true, undefined, 0],
  ['256 colours', { TERM: 'xterm-256color' }, true, undefined, 2],
  ['all colours', { COLORTERM: 'truecolor' }, true, undefined, 3],
  ['FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, false, undefined, 1],
  ['FORCE_COLOR with a depth', { FORCE_COLOR: '3' }, false, undefined, 3],
  ['FORCE_COLOR in a dumb terminal', { FORCE_COLOR: '1', TERM: 'dumb' }, true, undefined, 1],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, undefined, 0],
  ['an empty FORCE_COLOR', { FORCE_COLOR: '' }, false, undefined, 0],
  ['NO_COLOR', { NO_COLOR: '1' }, true, undefined, 0],
  ['an empty NO_COLOR', { NO_COLOR: '' }, true, undefined, 1],
  ['NO_COLOR against FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, undefined, 0],
  ['--no-color against FORCE_COLOR', { FORCE_COLOR: '1' }, true, false, 0],
  ['--color in a pipe', {}, false, true, 1],
  ['--color against NO_COLOR', { NO_COLOR: '1' }, false, true, 1],
] as const)('%s', (_, env, isTTY, color, wanted) => expect(level(env, isTTY, color)).toBe(wanted));

test('a file has none', () => {
  const io = { env: { FORCE_COLOR: '1' }, stdout: Object.assign(new Sink(), { isTTY: true }) };
  expect(colourLevel(io, { color: true }, { kind: 'file', path: 'x', special: false, mode: 0o644 })).toBe(0);
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape is what is looked for
const ESCAPE = /\u001b\[/;

test('every command that colours follows it', async () => {
  const folder = await folderWith({
    'a.txt': '“We will not go to Rome,” Ruiz said on Tuesday.',
    'b.txt': '“We will go to Rome,” Ruiz said on Monday.',
  });
  const [a, b] = [`${folder}/a.txt`, `${folder}/b.txt`];
  const commands = [
    ['show', a],
    ['audit', a],
    ['verify', a, '--against', b],
    ['compare', a, b],
  ];
  for (const argv of commands) {
    expect((await onrecord(argv)).out, argv[0]).not.toMatch(ESCAPE);
    expect((await onrecord([...argv, '--color'])).out, argv[0]).toMatch(ESCAPE);
    expect((await onrecord(argv, { env: { FORCE_COLOR: '1' } })).out, argv[0]).toMatch(ESCAPE);
    expect((await onrecord([...argv, '--no-color'], { env: { FORCE_COLOR: '1' } })).out, argv[0]).not.toMatch(ESCAPE);
  }
});
