import type { Io } from './io.ts';
import { UsageError } from './problems.ts';
import { deliver, findTarget, formatted, type Target } from './target.ts';

/**
 * Where one text goes: a file, or standard output.
 *
 * @throws UsageError where -o names a folder
 */
export async function findFile(output: string | undefined, io: Io): Promise<Target> {
  const target = await findTarget(output, io.cwd());
  if (target.kind === 'folder') throw new UsageError(`-o ${output}: this is a folder; name a file`);
  return target;
}

/** Sends a text to its place, as records are sent: whole or not at all. */
export function deliverText(text: string, target: Target, io: Io): Promise<void> {
  const whole = async function* (): AsyncGenerator<string> {
    yield text;
  };
  return deliverChunks(whole(), target, io);
}

/** The same for a text that comes in pieces. */
export const deliverChunks = (chunks: AsyncIterable<string>, target: Target, io: Io): Promise<void> =>
  deliver({ ...formatted(chunks), several: false }, target, io);
