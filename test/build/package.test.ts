// The package as it is shipped: built, packed, unpacked elsewhere, and run from there.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { onrecord } from '../support/io.ts';

// Each test starts the program, some several times.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT_FROM = [
  ...['assets', 'bin', 'fixtures', 'models', 'src', 'tools/build'],
  ...['package.json', 'rolldown.config.js', 'tsconfig.json', 'tsconfig.build.json'],
];

let folder: string;
let shipped: string;
let draft: string;
let expected: string;

const run = promisify(execFile);
const node = async (...args: string[]): Promise<string> =>
  (await run(process.execPath, args, { cwd: join(folder, 'elsewhere') })).stdout;
const extract = (): Promise<string> => node(join(shipped, 'bin/onrecord.js'), draft);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-package-'));
  const source = join(folder, 'source');
  for (const path of BUILT_FROM) await cp(join(ROOT, path), join(source, path), { recursive: true });
  await mkdir(join(folder, 'elsewhere'));
  draft = join(folder, 'draft.txt');
  await cp(join(ROOT, 'fixtures/amman-talks.txt'), draft);
  expected = (await onrecord([draft])).out;
  const modules = join(ROOT, 'node_modules');
  await symlink(modules, join(source, 'node_modules'));
  await transpile(source);
  const build = [
    [process.execPath, join(modules, 'rolldown/bin/cli.mjs'), '-c'],
    [process.execPath, 'tools/build/compile.js'],
    ['npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
  ] as const;
  for (const [program, ...args] of build) await run(program, args, { cwd: source });
  const packed = (await readdir(folder)).find((name) => name.endsWith('.tgz')) as string;
  await run('tar', ['-xzf', packed], { cwd: folder });
  shipped = join(folder, 'package');
  await symlink(modules, join(shipped, 'node_modules'));
}, 300_000);

/** What tsc does in `npm run build`, without looking at the types: those have their own check, and it takes half a minute. */
async function transpile(source: string): Promise<void> {
  const { config } = ts.readConfigFile(join(source, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, source);
  const compilerOptions = { ...options, module: ts.ModuleKind.ESNext };
  for (const path of await readdir(join(source, 'src'), { recursive: true })) {
    if (!path.endsWith('.ts')) continue;
    const fileName = join(source, 'src', path);
    const { outputText } = ts.transpileModule(await readFile(fileName, 'utf8'), { compilerOptions, fileName });
    const out = join(source, 'dist', path.replace(/ts$/, 'js'));
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, outputText);
  }
}

afterAll(() => rm(folder, { recursive: true, force: true }));

test('says what the sources say', async () => {
  expect(expected).toContain('"version": 1');
  expect(await extract()).toBe(expected);
});

test('by a link, as package managers put programs in place', async () => {
  const link = join(folder, 'elsewhere/onrecord');
  await symlink(join(shipped, 'bin/onrecord.js'), link);
  expect((await run(link, [draft], { cwd: join(folder, 'elsewhere') })).stdout).toBe(expected);
});

test('threads and one process give the same bytes', async () => {
  const jobs = (n: string) => node(join(shipped, 'bin/onrecord.js'), draft, draft, draft, '--jobs', n, '-q');
  const alone = await jobs('1');
  expect(alone.split('\n')).toHaveLength(4);
  expect(await jobs('2')).toBe(alone);
});

test('as a library', async () => {
  const code = `import { analyze, readText } from ${JSON.stringify(join(shipped, 'dist/index.js'))};
    console.log(typeof analyze, typeof readText);`;
  expect(await node('--input-type=module', '--eval', code)).toBe('function function\n');
});

test('V8 takes the code that it made at the build', async () => {
  const code = `import { readFileSync } from 'node:fs';
    import { COMPILED, script } from ${JSON.stringify(join(shipped, 'dist/analyze.js'))};
    console.log(script(readFileSync(COMPILED)).cachedDataRejected, script(Buffer.from('?')).cachedDataRejected);`;
  expect(await node('--input-type=module', '--eval', code)).toBe('false true\n');
});

test('the same without that code, and with such as V8 refuses', async () => {
  const compiled = join(shipped, 'dist/compiled');
  const [name] = (await readdir(compiled)) as [string];
  const code = await readFile(join(compiled, name));
  await writeFile(join(compiled, name), code.subarray(0, code.length / 2));
  expect(await extract()).toBe(expected);
  await rename(compiled, `${compiled}.away`);
  expect(await extract()).toBe(expected);
  await rename(`${compiled}.away`, compiled);
  await writeFile(join(compiled, name), code);
});
