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

/** Each number of articles (the given ones, again and again) with each number of jobs, in turn, `runs` times. */
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
  for (let i = 0; i < articles; i++) {
    const { text, published } = given[i % given.length]!;
    writeSync(file, `${JSON.stringify({ id: `a${i}`, text, published })}\n`);
    words += countWords(text);
  }
  closeSync(file);
  return words;
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
