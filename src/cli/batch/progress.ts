// The bar on a terminal. Here cli-progress is met, nowhere else.
import type { SingleBar } from 'cli-progress';
import type { Io } from '../io.ts';
import { figure, type Tally, time } from './tally.ts';

export interface Progress {
  /** Something was done: the tally says what. */
  step(): void;
  /** Makes way for a line that is written to the same terminal. */
  clear(): void;
  stop(): void;
}

const NONE: Progress = { step: () => {}, clear: () => {}, stop: () => {} };

/**
 * A bar on standard error, where that is a terminal and the records go elsewhere.
 *
 * @param total how many articles there are, as soon as that is known; undefined where nobody knows
 */
export async function showProgress(
  io: Io,
  tally: Tally,
  total: () => Promise<number | undefined>,
  shown: boolean,
): Promise<Progress> {
  if (!shown || !io.stderr.isTTY) return NONE;
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar(
    {
      stream: io.stderr as NodeJS.WritableStream,
      format: (_, { value, total }) => barLine(tally, value, total),
      fps: 5,
      hideCursor: null,
      clearOnComplete: true,
      forceRedraw: true,
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  bar.start(0, 0);
  // It runs beside the work. A folder that cannot be counted is told of when it is read.
  total().then(
    (all) => all !== undefined && bar.setTotal(all),
    () => {},
  );
  return shownBy(bar, io, tally);
}

const shownBy = (bar: SingleBar, io: Io, tally: Tally): Progress => ({
  step: () => bar.update(tally.kept + tally.articles),
  clear: () => void io.stderr.write('\r\u001b[K'),
  stop: () => bar.stop(),
});

const WIDTH = 24;

/** `█████░░░ 31 %  310 of 1,000 articles  38,200 words/s  2 min 4 s left`, or without a total what is known. */
export function barLine(tally: Tally, value: number, total: number): string {
  const speed = `${figure(tally.wordsPerSecond)} words/s`;
  if (total === 0) return `${figure(value)} articles  ${speed}  ${time(tally.seconds)}`;
  const share = Math.min(1, value / total);
  const full = Math.round(share * WIDTH);
  const left =
    tally.articles > 0 ? `  ${time((tally.seconds * Math.max(0, total - value)) / tally.articles)} left` : '';
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.floor(share * 100)} %  ${figure(value)} of ${figure(total)} articles  ${speed}${left}`;
}
