import type { Io } from './io.ts';
import { UsageError } from './problems.ts';

/**
 * The inputs named, or standard input where something is piped into it.
 *
 * @throws UsageError where there is nothing to read, or standard input is named twice
 */
export function whatToRead(inputs: readonly string[], io: Io): readonly string[] {
  if (inputs.filter((input) => input === '-').length > 1)
    throw new UsageError('- is given twice, but standard input can be read only once; give it once');
  if (inputs.length > 0) return inputs;
  if (io.stdin.isTTY)
    throw new UsageError('nothing to read; name a file, a folder or a glob, or pipe a text in (onrecord --help)');
  return ['-'];
}
