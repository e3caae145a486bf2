import type { OutputRecord } from '../format/format.ts';
import type { Io } from './io.ts';
import { UsageError } from './problems.ts';
import { deliver, findTarget, type Target } from './target.ts';

/** Where one text goes: a file, or standard output. */
export async function findFile(output: string | undefined, io: Io): Promise<Target> {
  const target = await findTarget(output, io.cwd());
  if (target.kind === 'folder') throw new UsageError(`-o ${output}: this is a folder; name a file`);
  return target;
}

/** Sends a text to its place, as records are sent: whole or not at all. */
export function deliverText(text: string, target: Target, io: Io): Promise<void> {
  const chunks = async function* (): AsyncGenerator<string> {
    yield text;
  };
  return deliver({ records: none(), format: chunks, several: false }, target, io);
}

async function* none(): AsyncGenerator<OutputRecord> {}

/** Colours only where somebody looks: on a terminal, without NO_COLOR and --no-color. */
export const wantsColour = (io: Io, target: Target, { color }: { readonly color?: boolean }): boolean =>
  target.kind === 'stdout' && io.stdout.isTTY === true && color !== false && !io.env.NO_COLOR;
