import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/files.ts';
import { onrecord, piped } from '../support/io.ts';

const VAGUE = 'The mill on the river will reportedly close in June.\n';
const WRONG_DAY = 'The hearing on the mill was held on Monday, March 8, 2023, in Marlby.\n';
const CLEAN = 'Karen Holt, the director, said the mill would close.\n';

async function audit(files: Readonly<Record<string, string>>, ...argv: string[]) {
  const folder = await folderWith(files);
  const outcome = await onrecord(['audit', ...argv], { cwd: () => folder });
  return { ...outcome, folder };
}

describe('the exit status', () => {
  test.each([
    ['nothing found', CLEAN, [], 0],
    ['a warning', VAGUE, [], 0],
    ['a warning, and warnings fail', VAGUE, ['--fail-on', 'warning'], 1],
    ['an error', WRONG_DAY, [], 1],
    ['an error, and nothing fails', WRONG_DAY, ['--fail-on', 'never'], 0],
    ['a level that is none', CLEAN, ['--fail-on', 'fatal'], 2],
  ])('%s', async (_, text, argv, status) => {
    expect((await audit({ 'a.txt': text }, 'a.txt', ...argv)).status).toBe(status);
  });

  test('what cannot be read outranks what is found', async () => {
    const { status, out, err } = await audit({ 'a.txt': WRONG_DAY }, 'a.txt', 'b.txt');
    expect(status).toBe(3);
    expect(out).toContain('a.txt:1:45: error:');
    expect(err).toBe('onrecord: b.txt: there is no such file or folder; check the name\n');
  });

  test('one input that cannot be read leaves the output empty', async () => {
    expect(await audit({}, 'b.txt')).toMatchObject({ status: 3, out: '' });
  });
});

describe('inputs', () => {
  test('a folder, in order, each with its path', async () => {
    const { out } = await audit({ 'in/b.txt': VAGUE, 'in/a.txt': VAGUE, 'in/c.txt': CLEAN }, 'in');
    expect(out.match(/^\S+(?=:1:)/gm)).toEqual(['in/a.txt', 'in/b.txt']);
    expect(out).toMatch(/\n0 errors, 2 warnings, 0 notes in 3 articles\n$/);
  });

  test('standard input, and lines of NDJSON by their ids', async () => {
    expect((await onrecord(['audit', '-'], { stdin: piped(VAGUE) })).out).toMatch(/^stdin:1:28: warning: /);
    const { out } = await audit({ 'a.ndjson': JSON.stringify({ id: 'x', text: VAGUE }) }, 'a.ndjson');
    expect(out).toMatch(/^a\.ndjson#x:1:28: warning: /);
  });

  test('comments in Markdown and HTML', async () => {
    const md = `# The mill\n\n<!-- onrecord-disable-next-line vague-source -->\n${VAGUE}\nIt will reportedly be sold.\n`;
    expect((await audit({ 'a.md': md }, 'a.md')).out.match(/vague-source/g)).toHaveLength(1);
    const html = `<h1>The mill</h1><!-- onrecord-disable vague-source --><p>${VAGUE}</p><!-- onrecord-enable --><p>It will reportedly be sold.</p>`;
    expect((await audit({ 'a.html': html }, 'a.html')).out.match(/vague-source/g)).toHaveLength(1);
  });
});

describe('the configuration', () => {
  const off = JSON.stringify({ rules: { 'vague-source': 'off' } });

  test.each([
    ['beside the article', { 'in/.onrecordrc.json': off }],
    ['above it', { 'onrecord.config.json': off }],
    ['the nearest', { 'in/.onrecordrc.json': off, '.onrecordrc.json': '{ "failOn": "warning" }' }],
  ])('is found %s', async (_, files) => {
    const { status, out } = await audit({ 'in/a.txt': VAGUE, ...files } as Record<string, string>, 'in/a.txt');
    expect({ status, out }).toEqual({ status: 0, out: '0 errors, 0 warnings, 0 notes in 1 article\n' });
  });

  test('says what fails; --fail-on outranks it, and --config is taken instead', async () => {
    const files = { 'a.txt': VAGUE, '.onrecordrc.json': '{ "failOn": "warning" }', 'other.json': '{}' };
    expect((await audit(files, 'a.txt')).status).toBe(1);
    expect((await audit(files, 'a.txt', '--fail-on', 'error')).status).toBe(0);
    expect((await audit(files, 'a.txt', '--config', 'other.json')).status).toBe(0);
  });

  test('passes over what it ignores', async () => {
    const files = { 'in/old/a.txt': VAGUE, 'in/b.old.txt': VAGUE, 'in/c.txt': VAGUE };
    const config = JSON.stringify({ ignore: ['in/old', '*.old.txt'] });
    const { out } = await audit({ ...files, '.onrecordrc.json': config }, 'in');
    expect(out.match(/^\S+(?=:1:)/gm)).toEqual(['in/c.txt']);
  });

  test.each([
    ['no JSON', '{', /^onrecord: \S+\.onrecordrc\.json: not valid JSON \(.+\)\n$/],
    ['no rule', '{"rules":{"x":"off"}}', /^onrecord: \S+: there is no rule "x"; onrecord audit --rules lists them\n$/],
  ])('%s is wrong usage, in one sentence', async (_, config, told) => {
    const { status, out, err } = await audit({ 'a.txt': CLEAN, '.onrecordrc.json': config }, 'a.txt');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(told);
  });

  test('one that is named and not there', async () => {
    const { status, err } = await audit({ 'a.txt': CLEAN }, 'a.txt', '--config', 'no.json');
    expect(status).toBe(2);
    expect(err).toBe('onrecord: --config no.json: there is no such file or folder; check the name\n');
  });
});

describe('the baseline', () => {
  test('is written, and hides what it knows though the line is another', async () => {
    const { folder, ...first } = await audit({ 'in/a.txt': VAGUE }, 'in', '--write-baseline');
    expect(first).toEqual({ status: 0, out: '', err: 'onrecord: 1 finding is in the baseline now\n' });
    expect(await readFile(join(folder, '.onrecord-baseline.json'), 'utf8')).toContain('"in/a.txt"');
    await writeFile(join(folder, 'in/a.txt'), `${CLEAN}\n${VAGUE}\nIt will reportedly be sold.\n`);
    const again = await onrecord(['audit', 'in', '--baseline', '.onrecord-baseline.json'], { cwd: () => folder });
    expect(again.out.match(/^\S+: warning/gm)).toEqual(['in/a.txt:5:9: warning']);
  });

  test('that is not there is wrong usage', async () => {
    const { status, err } = await audit({ 'a.txt': CLEAN }, 'a.txt', '--baseline', 'no.json');
    expect(status).toBe(2);
    expect(err).toContain('write one with --write-baseline');
  });
});

describe('the output', () => {
  test.each([
    ['sarif', /^\{"\$schema"/],
    ['github', /^::warning file=a\.txt,line=1,/],
    ['json', /^\{\n {2}"version": 1,/],
    ['ndjson', /^\{"version":1,/],
  ])('--to %s', async (format, start) => {
    expect((await audit({ 'a.txt': VAGUE }, 'a.txt', '--to', format)).out).toMatch(start);
  });

  test('-o writes a file', async () => {
    const { folder, out } = await audit({ 'a.txt': VAGUE }, 'a.txt', '-o', 'found.txt');
    expect(out).toBe('');
    expect(await readFile(join(folder, 'found.txt'), 'utf8')).toContain('[vague-source]');
  });

  test('--rules lists them all', async () => {
    const { status, out } = await audit({}, '--rules');
    expect(status).toBe(0);
    expect(out).toMatch(/^vague-source +warning +“sources say”/m);
    const listed = JSON.parse((await audit({}, '--rules', '--to', 'json')).out);
    expect(listed).toContainEqual(expect.objectContaining({ id: 'loaded-verb', options: { allow: [] } }));
  });
});
