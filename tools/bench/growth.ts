import type { Article } from '../../src/read/article.ts';
import { countWords, median } from './throughput.ts';

export interface Growth {
  readonly words: number;
  /** Seconds of processor time, the median of the runs. */
  readonly seconds: number;
}

/** How the time grows with the length of one article: 1,000 words, 10,000 and so on up to `most`. */
export function growth(
  analyze: (article: Article) => unknown,
  articles: readonly Article[],
  most: number,
  runs: number,
): Growth[] {
  const figures: Growth[] = [];
  // Warm: it is the length that is measured.
  for (const article of articles.slice(0, 50)) analyze(article);
  for (let words = 1000; words <= most; words *= 10) {
    const article = ofWords(articles, words);
    const rounds = Math.max(1, Math.round(20_000 / words));
    const once = () =>
      seconds(() => {
        for (let i = 0; i < rounds; i++) analyze(article);
      });
    figures.push({ words: countWords(article.text), seconds: median(Array.from({ length: runs }, once)) / rounds });
  }
  return figures;
}

function ofWords(articles: readonly Article[], most: number): Article {
  const parts: string[] = [];
  let words = 0;
  for (let i = 0; words < most; i++) {
    const { text } = articles[i % articles.length] as Article;
    parts.push(text);
    words += countWords(text);
  }
  const text = parts.join('\n\n');
  return { ...(articles[0] as Article), text: text.slice(0, Math.round((text.length * most) / words)) };
}

function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
