import type { Outcome } from './outcome.ts';

/** What was done so far, and how fast. */
export class Tally {
  articles = 0;
  failed = 0;
  words = 0;
  /** Articles that an interrupted run had done. */
  kept = 0;
  /** And of those, that failed. */
  keptFailed = 0;
  readonly #start = performance.now();

  add({ error, words }: Outcome): void {
    this.articles += 1;
    this.failed += error ? 1 : 0;
    this.words += words;
  }

  get seconds(): number {
    return (performance.now() - this.#start) / 1000;
  }

  get wordsPerSecond(): number {
    return this.words / this.seconds;
  }

  /** “10,000 articles, 3 of them failed; 4,210,000 words in 1 min 45 s (40,000 a second)”. */
  get summary(): string {
    const all = this.articles + this.kept;
    const from = this.kept > 0 ? `, ${figure(this.kept)} of them from before` : '';
    const failures = this.failed + this.keptFailed;
    const failed = failures > 0 ? `, ${figure(failures)} failed` : '';
    const speed = this.words > 0 ? ` (${figure(this.wordsPerSecond)} a second)` : '';
    return `${of(all, 'article')}${from}${failed}; ${of(this.words, 'word')} in ${time(this.seconds)}${speed}`;
  }
}

const of = (n: number, thing: string): string => `${figure(n)} ${thing}${n === 1 ? '' : 's'}`;
export const figure = (n: number): string => Math.round(n).toLocaleString('en');

/** 0.4 s, 12 s, 3 min 4 s, 2 h 5 min. */
export function time(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.round((whole % 3600) / 60)} min`;
}
