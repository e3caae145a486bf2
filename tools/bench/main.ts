// How fast it is: see USAGE. Measures the compiled code, as it is shipped.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/read/article.ts';
import { commandLine } from '../command-line.ts';
import { columns } from '../evaluate/print.ts';
import { articlesOf } from './articles.ts';
import { batchFigures } from './batch.ts';
import { growth } from './growth.ts';
import { readerShares } from './readers.ts';
import { startTimes } from './start.ts';
import { countWords, median, type Speed, speeds } from './throughput.ts';

const USAGE = `usage: npm run bench -- [PART…] [--data DIR] [--runs N] [--no-build]
  speed                           words a second on one thread, and the share of the text layer
  start                           from the shell: an empty Node, wink with its model, --help, one article
  batch [--articles 100,1000] [--jobs 1,2]   the command over many articles: words a second, most memory
  growth [--most 100000]          time by the length of one article, in words
  readers                         each reader's share
Without PART: all. DIR holds PolNeAR (dev) and Wikinews; without it the fixtures are read.
`;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = commandLine(USAGE, {
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    runs: { type: 'string', default: '5' },
    articles: { type: 'string', default: '100,1000' },
    jobs: { type: 'string', default: '1,2' },
    most: { type: 'string', default: '100000' },
    'no-build': { type: 'boolean' },
  },
});
const runs = Number(values.runs);
const numbers = (list: string): number[] => list.split(',').map(Number);
const figure = (n: number, digits = 0): string =>
  n.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const PARTS: Readonly<Record<string, (articles: readonly Article[]) => void | Promise<void>>> = {
  speed,
  start,
  batch,
  growth: grow,
  readers,
};
process.exitCode = await main();

async function main(): Promise<number> {
  const asked = positionals.length > 0 ? positionals : Object.keys(PARTS);
  if (asked.some((name) => !Object.hasOwn(PARTS, name))) {
    console.error(USAGE);
    return 2;
  }
  if (!values['no-build']) execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
  const articles = articlesOf(ROOT, values.data);
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  console.log(
    `${figure(articles.length)} articles, ${figure(words)} words, Node ${process.versions.node}, ${runs} runs: medians`,
  );
  for (const name of asked) {
    console.log(`\n${name}`);
    await PARTS[name]?.(articles);
  }
  return 0;
}

async function speed(articles: readonly Article[]): Promise<void> {
  const { segment } = (await load('text/segment.js')) as typeof import('../../src/text/segment.ts');
  const whole = report('analyze', speeds(await analyzer(), articles, runs));
  const text = report('segment alone', speeds(segment, articles, runs));
  console.log(`share of the text layer: ${((100 * whole) / text).toFixed(0)} %`);
}

/** Prints words a second of each run; returns the median by processor time. */
function report(name: string, runs: readonly Speed[]): number {
  const [wall, processor] = [runs.map((r) => r.wall), runs.map((r) => r.processor)];
  console.log(`${name}: ${wall.map((n) => figure(n)).join('  ')} words/s; median ${figure(median(wall))}`);
  console.log(`  by processor time: median ${figure(median(processor))} words/s`);
  return median(processor);
}

function start(articles: readonly Article[]): void {
  const long = articles.find((a) => countWords(a.text) > 600) ?? (articles[0] as Article);
  const { node, wink, help, extract } = startTimes(ROOT, long.text, runs);
  const row = (name: string, ms: number) => [name, figure(ms), ((ms - node) / (wink - node)).toFixed(2)];
  console.log(
    columns(
      [
        ['', 'ms', '× wink, above an empty start'],
        row('node, nothing to do', node),
        row('node and wink with its model', wink),
        row('onrecord --help', help),
        row(`onrecord, ${countWords(long.text)} words`, extract),
      ],
      1,
    ),
  );
}

function batch(articles: readonly Article[]): void {
  const figures = batchFigures(ROOT, articles, numbers(values.articles), numbers(values.jobs), runs);
  const base = (size: number) => figures.find(({ articles }) => articles === size);
  const rows = figures.map(({ articles, jobs, wordsPerSecond, peak }) => {
    const one = base(articles)?.wordsPerSecond ?? wordsPerSecond;
    const first = figures.find((other) => other.jobs === jobs)?.peak ?? peak;
    return [
      figure(articles),
      String(jobs),
      figure(wordsPerSecond),
      (wordsPerSecond / one).toFixed(2),
      figure(peak),
      (peak / first).toFixed(2),
    ];
  });
  console.log(columns([['articles', 'jobs', 'words/s', '× first jobs', 'peak MB', '× fewest articles'], ...rows], 0));
}

async function grow(articles: readonly Article[]): Promise<void> {
  const figures = growth(await analyzer(), articles, Number(values.most), runs);
  const rows = figures.map(({ words, seconds }) => [
    figure(words),
    figure(seconds, 3),
    figure((seconds / words) * 1e6, 1),
  ]);
  console.log(columns([['words', 'processor s', 'µs a word'], ...rows], 0));
}

async function readers(): Promise<void> {
  const { readFile } = (await load('read/read.js')) as typeof import('../../src/read/read.ts');
  const shares = await readerShares(join(ROOT, 'fixtures/formats'), readFile, await analyzer(), runs);
  const rows = shares.map(({ format, read, analyze }) => [
    format,
    figure(read, 1),
    figure(analyze, 1),
    `${((100 * read) / (read + analyze)).toFixed(0)} %`,
  ]);
  console.log(columns([['format', 'read ms', 'analyze ms', 'share of reading'], ...rows], 1));
}

async function analyzer(): Promise<(article: Article) => unknown> {
  return ((await load('analyze.js')) as typeof import('../../src/analyze.ts')).analyze;
}

function load(module: string): Promise<unknown> {
  return import(new URL(`../../dist/${module}`, import.meta.url).href);
}
