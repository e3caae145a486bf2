import type { InputFormat } from '../read/options.ts';
import type { ReadOptions } from '../read/read.ts';
import type { Io } from './io.ts';
import { UsageError } from './problems.ts';

/**
 * The inputs named, or standard input where something is piped into it.
 *
 * @throws UsageError where there is nothing to read, or standard input is named twice
 */
export function whatToRead(inputs: readonly string[], io: Io): readonly string[] {
  checkStdin(inputs);
  if (inputs.length > 0) return inputs;
  if (io.stdin.isTTY)
    throw new UsageError('nothing to read; name a file, a folder or a glob, or pipe a text in (onrecord --help)');
  return ['-'];
}

/** @throws UsageError where standard input is named twice */
export function checkStdin(inputs: readonly string[]): void {
  if (inputs.filter((input) => input === '-').length > 1)
    throw new UsageError('- is given twice, but standard input can be read only once; give it once');
}

/** What the options of every command that reads say of its inputs. */
export interface ReadingOptions {
  readonly from?: InputFormat;
  readonly published?: string;
  /** Bytes of one article. */
  readonly maxSize?: number;
  readonly allowPrivateHosts?: boolean;
}

/** The same, as the readers take it. Standard input is left out: it cannot be sent to a thread. */
export const readOptions = (
  { from, published, maxSize, allowPrivateHosts }: ReadingOptions,
  io: Io,
): Omit<ReadOptions, 'stdin'> => ({
  cwd: io.cwd(),
  ...(from && { from }),
  ...(published !== undefined && { published }),
  ...(maxSize !== undefined && { limit: maxSize }),
  ...(allowPrivateHosts && { allowPrivateHosts: true }),
});
