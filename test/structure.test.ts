// The shape of the code: who imports whom, who may look at the world outside, how long a file is, and sorted lexicons.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forbiddenImports } from './structure/direction.ts';
import { listsOf, misplacedEntries, worldlyWordsOf } from './structure/source.ts';

const ROOT = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

/** The files under a folder, by their path from there, with slashes. */
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, ROOT), { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesIn(`${folder}${entry.name}/`).map((path) => `${entry.name}/${path}`)
        : entry.isFile()
          ? [entry.name]
          : [],
    )
    .sort();

const SOURCES = filesIn('src/').filter((path) => path.endsWith('.ts'));

test('imports follow the direction of the data', () => {
  expect(SOURCES.flatMap((path) => forbiddenImports(path, read(`src/${path}`)))).toEqual([]);
});

test('only the command line and the reading of files look at the world outside', () => {
  const library = SOURCES.filter((path) => !/^(cli|read)\//.test(path));
  const found = library.flatMap((path) => worldlyWordsOf(read(`src/${path}`)).map((word) => `${path}: ${word}`));
  expect(found).toEqual([]);
});

test('no file of code is longer than 200 lines', () => {
  const TABLES: ReadonlySet<string> = new Set(['record.ts', 'extract/dates/duration.ts', 'model/parser-atoms.ts']);
  const isData = (path: string) => path.startsWith('lexicon/') || TABLES.has(path);
  const lines = (path: string) => read(`src/${path}`).trimEnd().split('\n').length;
  const long = SOURCES.filter((path) => !isData(path) && lines(path) > 200);
  expect(long.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
});

describe('the lists of a lexicon are sorted, nothing in them is there twice', () => {
  const lexicons = SOURCES.filter((path) => path.startsWith('lexicon/'));
  test.each(lexicons)('%s', (path) => {
    expect(listsOf(read(`src/${path}`)).flatMap(misplacedEntries)).toEqual([]);
  });
});

test('nothing in the repository points to a place on the machine it was made on', () => {
  const notOurs = /^(\.git|node_modules|dist|coverage)(\/|$)|\.(bin|br|gz|docx|pdf|png|zip)$/;
  const roots = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => !notOurs.test(entry.name));
  const files = roots.flatMap((e) => (e.isDirectory() ? filesIn(`${e.name}/`).map((p) => `${e.name}/${p}`) : [e.name]));
  const place = /(?<![\w./])\/(?:root|work)\/\w/;
  expect(files.filter((path) => !notOurs.test(path) && place.test(read(path)))).toEqual([]);
});

describe('the checks can fail', () => {
  const bad: readonly (readonly [string, string, readonly string[]])[] = [
    ['text/a.ts', "import { x } from '../extract/dates/x.ts';", ['text/a.ts → extract/dates/x.ts']],
    ['text/a.ts', "import { x } from '../read/article.ts';", ['text/a.ts → read/article.ts']],
    ['text/a.ts', "import type { X } from '../read/ndjson.ts';", ['text/a.ts → read/ndjson.ts (types)']],
    ['text/a.ts', "import winkNLP from 'wink-nlp';", ['text/a.ts → wink-nlp']],
    ['text/a.ts', "import { type Span } from '../record.ts';", ['text/a.ts → record.ts']],
    ['extract/dates/a.ts', "export * from '../quotes/b.ts';", ['extract/dates/a.ts → extract/quotes/b.ts']],
    [
      'extract/dates/a.ts',
      "import type { B } from '../quotes/b.ts';",
      ['extract/dates/a.ts → extract/quotes/b.ts (types)'],
    ],
    ['extract/dates/a.ts', "const c = await import('compromise/two');", ['extract/dates/a.ts → compromise/two']],
    ['resolve/a.ts', "import { x } from '../extract/findings.ts';", ['resolve/a.ts → extract/findings.ts']],
    ['resolve/a.ts', "import { x } from '../format/json.ts';", ['resolve/a.ts → format/json.ts']],
    ['cli/run.ts', "import { recordSchema } from '../record.ts';", ['cli/run.ts → record.ts']],
    ['helpers/a.ts', "import { x } from '../text/span.ts';", ['helpers/a.ts → text/span.ts']],
  ];
  test.each(bad)('%s: %s', (path, source, told) => expect(forbiddenImports(path, source)).toEqual(told));

  const good: readonly (readonly [string, string])[] = [
    ['text/a.ts', "import type { Article } from '../read/article.ts';"],
    ['text/a.ts', "import { x } from './b.ts'; import { y } from '../lexicon/y.ts';"],
    ['text/marks/a.ts', "import { x } from '../span.ts';"],
    ['extract/dates/a.ts', "import { x } from './rules/b.ts'; import type { F } from '../findings.ts';"],
    ['resolve/a/b.ts', "import { x } from '../c/d.ts'; import type { F } from '../../extract/findings.ts';"],
    ['cli/schema.ts', "import { outputSchema } from '../record.ts'; import { Command } from 'commander';"],
    ['nlp/wink.ts', "import winkNLP from 'wink-nlp'; // import '../cli/run.ts'"],
  ];
  test.each(good)('%s: %s is fine', (path, source) => expect(forbiddenImports(path, source)).toEqual([]));

  test.each([
    ['const t = Date.now();', ['Date.now']],
    ['const t = new Date();', ['new Date()']],
    ['const t = Date();', ['Date()']],
    ['if (process.env.HOME) console.log(Math.random());', ['process', 'console', 'Math.random']],
    ['const t = new Date(0); const d = Date.UTC(2024, 1); // process, Date.now()', []],
    ['job.process({ console: 1 });', []],
  ])('%s', (source, told) => expect(worldlyWordsOf(source).sort()).toEqual([...told].sort()));

  test.each([
    ['`\na\nc\nb\n`', ['“b” after “c”']],
    ['`\na\nb = 1\nb = 2\n`', ['“b” twice']],
    ['`\nZulu\narea | x\narea code | y\n`', []],
    ['`one line`', []],
  ])('%j', (source, told) => {
    expect(listsOf(`const LIST = ${source};`).flatMap(misplacedEntries)).toEqual(told);
  });
});
