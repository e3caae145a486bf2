import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Article } from '../../src/read/article.ts';
import { median } from './throughput.ts';

export interface ReaderShare {
  readonly format: string;
  /** Milliseconds, medians: from bytes to article, and from there to record. */
  readonly read: number;
  readonly analyze: number;
}

type Read = (path: string) => Promise<Article>;

/** Each reader's share of the work on one article of its format, all libraries loaded. */
export async function readerShares(
  folder: string,
  read: Read,
  analyze: (article: Article) => unknown,
  runs: number,
): Promise<ReaderShare[]> {
  const shares: ReaderShare[] = [];
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const times: { read: number; analyze: number }[] = [];
    for (let i = 0; i < runs + 3; i++) {
      const start = performance.now();
      const article = await read(path);
      const middle = performance.now();
      analyze(article);
      times.push({ read: middle - start, analyze: performance.now() - middle });
    }
    const warm = times.slice(3);
    shares.push({
      format: extname(name).slice(1),
      read: median(warm.map((t) => t.read)),
      analyze: median(warm.map((t) => t.analyze)),
    });
  }
  return shares;
}
