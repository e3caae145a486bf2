import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderWith } from '../support/files.ts';
import { recordsIn } from '../support/io.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = `node --import tsx ${ROOT}test/support/program.ts`;

/** Runs a line of shell, in which $ONRECORD is the program. */
const shell = (line: string): Promise<{ status: unknown; out: string; err: string }> =>
  new Promise((settle) =>
    execFile('bash', ['-c', line], { cwd: ROOT, env: { ...process.env, ONRECORD: PROGRAM } }, (error, out, err) =>
      settle({ status: error ? error.code : 0, out, err }),
    ),
  );

test('a pipe that is closed early ends it with 0, and quietly', async () => {
  const line = '{"text":"“No,” Ana Ruiz said on Tuesday."}';
  const { status, out, err } = await shell(`yes '${line}' | $ONRECORD | head -n 1; exit \${PIPESTATUS[1]}`);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(recordsIn(out)).toMatchObject([{ article: { id: 'stdin:1' } }]);
});

test('the status reaches the shell', async () => {
  const folder = await folderWith({ 'a.txt': 'Rain fell.' });
  expect(await shell(`$ONRECORD ${folder}/a.txt ${folder}/b.txt -q | wc -l; exit \${PIPESTATUS[0]}`)).toMatchObject({
    status: 3,
    out: expect.stringMatching(/^\s*2\n$/),
  });
});

/** What a module loads before anything is run: not types, and not what is imported when it is needed. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  for (const [, , from = ''] of readFileSync(file, 'utf8').matchAll(
    /^(import|export) (?!type )[^;]*?from '([^']+)';$/gm,
  )) {
    const module = from.startsWith('.') ? resolve(dirname(file), from) : from;
    if (seen.has(module)) continue;
    seen.add(module);
    if (from.startsWith('.')) loaded(module, seen);
  }
  return seen;
}

test('--help loads the declarations of the commands and no more', () => {
  const modules = [...loaded(`${ROOT}src/cli/run.ts`)].map((module) => module.replace(`${ROOT}src/`, ''));
  expect(modules.filter((module) => !module.startsWith('cli/')).sort()).toEqual([
    'commander',
    'compare/comparison.ts',
    'format/audit/options.ts',
    'format/options.ts',
    'node:fs',
    'read/day.ts',
    'read/error.ts',
    'read/options.ts',
    'verify/verification.ts',
  ]);
  expect(modules).toContain('cli/extract.ts');
});
