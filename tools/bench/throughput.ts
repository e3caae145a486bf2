import type { Article } from '../../src/read/article.ts';

/** As `wc -w` counts. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

/** A run goes over the articles again and again for at least this long, in milliseconds. */
const RUN = 2000;

export interface Speed {
  /** Words a second, by the clock on the wall. */
  readonly wall: number;
  /** Words a second of processor time: the same on a busy machine, but all threads' (collecting garbage) count. */
  readonly processor: number;
}

/** The speed of each run, after a warm-up over all articles. */
export function speeds(work: (article: Article) => unknown, articles: readonly Article[], runs: number): Speed[] {
  const words = articles.reduce((sum, { text }) => sum + countWords(text), 0);
  const round = () => articles.forEach((article) => void work(article));
  round();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    const before = process.cpuUsage();
    let rounds = 0;
    do {
      round();
      rounds++;
    } while (performance.now() - start < RUN);
    const wall = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    return { wall: (rounds * words) / wall, processor: (rounds * words * 1e6) / (user + system) };
  });
}
