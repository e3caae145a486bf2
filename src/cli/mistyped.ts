import { existsSync } from 'node:fs';
import { UsageError } from './problems.ts';

/**
 * Stops at “onrecord audti drafts/”, which would be taken for the file “audti” and a folder to extract from.
 *
 * @param first the first argument
 * @throws UsageError where it is a letter off a command, and there is no such file
 */
export async function refuseMistyped(first: string, commands: readonly string[], cwd: string): Promise<void> {
  if (!/^[a-z]{3,}$/.test(first) || commands.includes(first)) return;
  const { oneEditApart } = await import('../audit/spelling.ts');
  const meant = commands.find((command) => oneEditApart(command, first));
  if (meant === undefined || existsSync(`${cwd}/${first}`)) return;
  throw new UsageError(`${first}: there is no such command or file; did you mean ${meant}?`);
}
