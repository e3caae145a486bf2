// How fast it is: `npm run bench -- [--data DIR] [--runs N] [--no-build]`. Measures the compiled code, as it is shipped.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Article } from '../../src/read/article.ts';
import type { GoldArticle } from '../evaluate/gold.ts';
import { readNdjson } from '../evaluate/ndjson.ts';
import { startTimes } from './start.ts';
import { countWords, median, type Speed, speeds } from './throughput.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SET = 'attributions-polnear-dev.jsonl';

const { values } = parseArgs({
  options: { data: { type: 'string' }, runs: { type: 'string', default: '5' }, 'no-build': { type: 'boolean' } },
});
const runs = Number(values.runs);
const articles =
  values.data === undefined ? fixtures() : readNdjson<GoldArticle>(join(values.data, SET)).map(articleOf);

if (!values['no-build']) execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
const { analyze } = (await load('analyze.js')) as typeof import('../../src/analyze.ts');
const { segment } = (await load('text/segment.js')) as typeof import('../../src/text/segment.ts');

const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
console.log(
  `${articles.length} articles, ${words.toLocaleString('en')} words, one thread, Node ${process.versions.node}\n`,
);
const whole = report('analyze', speeds(analyze, articles, runs));
const text = report('segment alone', speeds(segment, articles, runs));
console.log(`share of the text layer: ${((100 * whole) / text).toFixed(0)} %\n`);

const long = articles.find((a) => countWords(a.text) > 600) ?? (articles[0] as Article);
const { node, help, extract } = startTimes(ROOT, long.text, runs);
console.log(`node alone           ${node.toFixed(0)} ms`);
console.log(`onrecord --help      ${help.toFixed(0)} ms (${(help / node).toFixed(2)} × node)`);
console.log(`onrecord, one article of ${countWords(long.text)} words  ${extract.toFixed(0)} ms`);

/** Prints words a second of each run; returns the median by processor time. */
function report(name: string, runs: readonly Speed[]): number {
  const figure = (n: number) => Math.round(n).toLocaleString('en');
  const [wall, processor] = [runs.map((r) => r.wall), runs.map((r) => r.processor)];
  console.log(`${name}: ${wall.map(figure).join('  ')} words/s; median ${figure(median(wall))}`);
  console.log(`  by processor time: median ${figure(median(processor))} words/s`);
  return median(processor);
}

function load(module: string): Promise<unknown> {
  return import(new URL(`../../dist/${module}`, import.meta.url).href);
}

function fixtures(): Article[] {
  const folder = join(ROOT, 'fixtures');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.map((file) => articleOf({ id: file, text: readFileSync(join(folder, file), 'utf8') }));
}

function articleOf({ id, text, published }: Pick<GoldArticle, 'id' | 'text' | 'published'>): Article {
  return { id, format: 'text', sha256: '0'.repeat(64), text, published: published ?? '2024-05-14' };
}
