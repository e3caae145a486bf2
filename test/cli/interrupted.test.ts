// A batch that is broken off, as a program of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '../support/files.ts';
import { onrecord, recordsIn } from '../support/io.ts';

const PROGRAM = fileURLToPath(new URL('../support/program.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEXT = '“We will not sail,” Ana Ruiz said on Tuesday. Rain fell, according to the harbour master.\n\n'.repeat(12);
const LINES = Array.from({ length: 40 }, (_, i) => `${JSON.stringify({ id: `n${i}`, text: TEXT })}\n`).join('');

const start = (folder: string, ...argv: string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', PROGRAM, 'extract', ...argv.map((a) => a.replace('@', folder))], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const ended = (child: ChildProcess): Promise<number | string | null> =>
  new Promise((settle) => child.once('exit', (code, signal) => settle(code ?? signal)));

/** Waits until so many bytes of output are there. */
async function written(path: string, bytes: number): Promise<void> {
  for (let size = 0; size < bytes; await setTimeout(20)) size = (await stat(path).catch(() => undefined))?.size ?? 0;
}

test('kill -9 in the middle, then --resume: the bytes of an undisturbed run', { timeout: 90_000 }, async () => {
  const folder = await folderWith({ 'in.ndjson': LINES });
  const killed = start(folder, '@/in.ndjson', '--jobs', '2', '-o', '@/out.ndjson');
  const end = ended(killed);
  await written(`${folder}/out.ndjson.part`, 60_000);
  killed.kill('SIGKILL');
  expect(await end).toBe('SIGKILL');
  await expect(stat(`${folder}/out.ndjson`)).rejects.toThrow('ENOENT');
  const here = (out: string, ...more: string[]) =>
    onrecord([`${folder}/in.ndjson`, '--jobs', '1', '-q', '-o', `${folder}/${out}`, ...more]);
  expect(await here('out.ndjson', '--resume')).toMatchObject({ status: 0, err: '' });
  await here('whole.ndjson');
  const expected = await readFile(`${folder}/whole.ndjson`, 'utf8');
  expect(await readFile(`${folder}/out.ndjson`, 'utf8')).toBe(expected);
  expect(recordsIn(expected)).toHaveLength(40);
});

test.each([
  ['SIGINT', 130, '1'],
  ['SIGTERM', 143, '2'],
] as const)('%s ends it with %i, every line whole', { timeout: 60_000 }, async (signal, status, jobs) => {
  const folder = await folderWith({ 'in.ndjson': LINES });
  const child = start(folder, '@/in.ndjson', '--jobs', jobs, '-o', '@/out.ndjson');
  let err = '';
  child.stderr?.on('data', (chunk) => (err += chunk));
  const end = ended(child);
  await written(`${folder}/out.ndjson.part`, 40_000);
  child.kill(signal);
  expect(await end).toBe(status);
  expect(err).toMatch(
    /^onrecord: interrupted by SIG\w+ after \d+ articles.*out\.ndjson\.part: the same command with --resume goes on\n$/,
  );
  const left = await readFile(`${folder}/out.ndjson.part`, 'utf8');
  expect(left.endsWith('\n')).toBe(true);
  expect(recordsIn(left).length).toBeGreaterThan(0);
});

test('Ctrl-C while standard input gives nothing ends it too', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, 'extract', '--from', 'ndjson', '-'], {
    cwd: ROOT,
  });
  const end = ended(child);
  child.stdin.write('{"id":"a","text":"Rain fell."}\n');
  let out = '';
  for await (const chunk of child.stdout) {
    out += chunk;
    if (out.endsWith('\n')) break;
  }
  child.kill('SIGINT');
  expect(await end).toBe(130);
  expect(recordsIn(out)).toHaveLength(1);
});
