// The command over many articles: words a second, and the most memory it held.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/read/article.ts';
import { countWords, median } from './throughput.ts';

export interface BatchFigures {
  readonly articles: number;
  readonly jobs: number;
  /** Medians, from the shell's side: the start counts. */
  readonly wordsPerSecond: number;
  /** Megabytes held at most. */
  readonly peak: number;
}

/** Loaded before the command: the main thread tells at its end what the process held at most, in kilobytes. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
`)}`;

/** Each number of articles (see `repeated`) with each number of jobs, in turn, `runs` times. */
export function batchFigures(
  root: string,
  given: readonly Article[],
  sizes: readonly number[],
  jobs: readonly number[],
  runs: number,
): BatchFigures[] {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  try {
    return sizes.flatMap((articles) => {
      const file = join(folder, `${articles}.ndjson`);
      const words = writeArticles(file, given, articles);
      // In turn, so that what else the machine does falls on all alike.
      const timed = Array.from({ length: runs }, () => jobs.map((n) => once(root, file, n)));
      return jobs.map((n, i) => ({
        articles,
        jobs: n,
        wordsPerSecond: words / median(timed.map((run) => run[i]!.seconds)),
        peak: median(timed.map((run) => run[i]!.peak)),
      }));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeArticles(path: string, given: readonly Article[], articles: number): number {
  const file = openSync(path, 'w');
  let words = 0;
  for (const [i, { text, published }] of repeated(given, articles).entries()) {
    writeSync(file, `${JSON.stringify({ id: `a${i}`, text, published })}\n`);
    words += countWords(text);
  }
  closeSync(file);
  return words;
}

/**
 * The given articles again and again, or so many of them, with as many short and long ones as all have and the longest among
 * them: memory goes with the longest article, and what is asked is whether it goes with their number.
 */
function repeated(given: readonly Article[], articles: number): Article[] {
  if (articles >= given.length) return Array.from({ length: articles }, (_, i) => given[i % given.length]!);
  const byLength = given.toSorted((a, b) => b.text.length - a.text.length);
  const chosen = new Set(
    Array.from({ length: articles }, (_, i) => byLength[Math.floor((i * given.length) / articles)]),
  );
  return given.filter((article) => chosen.has(article));
}

function once(root: string, file: string, jobs: number): { seconds: number; peak: number } {
  const args = ['--import', TELL_PEAK, 'bin/onrecord.js', 'extract', file, '--jobs', String(jobs), '-q', '-o'];
  const start = performance.now();
  const done = spawnSync(process.execPath, [...args, `${file}.out`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (done.status !== 0) throw new Error(`onrecord ended with ${done.status}: ${done.stderr}`);
  return { seconds: (performance.now() - start) / 1000, peak: Number(done.output[3]) / 1024 };
}
