import { createWriteStream, rmSync, type Stats } from 'node:fs';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Format, OutputRecord, View } from '../format/format.ts';
import { FileNames } from './file-names.ts';
import { type Io, isClosedPipe, write } from './io.ts';
import { UsageError } from './problems.ts';

/** Where the result goes: standard output, one file, or a folder with a file an article. */
export type Target =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string; readonly special: boolean; readonly mode: number }
  | { readonly kind: 'folder'; readonly path: string };

/**
 * Looks at the place that -o names, before any work is done.
 *
 * @throws UsageError where nothing can be written there
 */
export async function findTarget(output: string | undefined, cwd: string): Promise<Target> {
  if (output === undefined || output === '-') return { kind: 'stdout' };
  if (output === '') throw new UsageError('-o: an empty name; name a file or a folder');
  const path = resolve(cwd, output);
  const found = await look(path);
  if (found?.isDirectory()) return { kind: 'folder', path };
  if (!(await look(dirname(path)))?.isDirectory())
    throw new UsageError(`-o ${output}: the folder ${dirname(output)} does not exist; make it first, or name another`);
  if (/[/\\]$/.test(output)) {
    if (found) throw new UsageError(`-o ${output}: this is a file, not a folder; name a folder`);
    await mkdir(path);
    return { kind: 'folder', path };
  }
  // Not beside a link but beside what it leads to; /dev/null and pipes are written to as they are.
  const place = found ? await realpath(path) : path;
  return { kind: 'file', path: place, special: found?.isFile() === false, mode: (found?.mode ?? 0o666) & 0o777 };
}

async function look(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}

/** What is printed, and how. */
export interface Result {
  readonly records: AsyncIterable<OutputRecord>;
  readonly format: Format;
  /** Were several articles asked for? */
  readonly several: boolean;
  /** What the format is told besides. */
  readonly view?: View;
  /** Of the files in a folder. */
  readonly extension?: string;
  /** Of the files in a folder, where they are not those of the ids alone. */
  readonly names?: Pick<FileNames, 'next'>;
  /** Writes the file, where it is not to be there as a whole or not at all. */
  readonly write?: (chunks: AsyncIterable<string>) => Promise<void>;
}

/** What is formatted already, as a result. */
export const formatted = (chunks: AsyncIterable<string>): Pick<Result, 'records' | 'format'> => ({
  records: nothing(),
  format: () => chunks,
});

async function* nothing(): AsyncGenerator<never> {}

/**
 * Sends the records to their place, one at a time.
 *
 * @throws UsageError where the place takes no more
 */
export async function deliver(result: Result, target: Target, io: Io): Promise<void> {
  const { records, format, several, view } = result;
  try {
    if (target.kind === 'folder') return await toFolder(target.path, result);
    const chunks = format(records, several, view);
    if (target.kind === 'stdout') return await toStdout(io, chunks);
    await (result.write ? result.write(chunks) : toFile(target, chunks));
  } catch (error) {
    // Inputs and analysis have errors of their own: what the system says here, it says of the output.
    if (isClosedPipe(error) || !(error instanceof Error && 'syscall' in error)) throw error;
    throw new UsageError(`the output cannot be written (${error.message}); check the place and its free space`);
  }
}

/** Writes to standard output as fast as it is read. */
async function toStdout(io: Io, chunks: AsyncIterable<string>): Promise<void> {
  for await (const chunk of chunks) await write(io.stdout, chunk);
}

/** Writes a file that is there as a whole or not at all: beside its place, then renamed. */
async function toFile(target: Target & { kind: 'file' }, chunks: AsyncIterable<string>): Promise<void> {
  if (target.special) return pipeline(chunks, createWriteStream(target.path));
  const temporary = `${target.path}.${process.pid}.tmp`;
  const { onExit } = await import('signal-exit');
  const forget = onExit(() => rmSync(temporary, { force: true }));
  const file = await open(temporary, 'w', target.mode);
  try {
    for await (const chunk of chunks) await file.appendFile(chunk);
    await file.sync();
    await file.close();
    await rename(temporary, target.path);
  } finally {
    await file.close();
    await rm(temporary, { force: true });
    forget();
  }
}

/** One file an article, named after its id, each written as one alone. */
async function toFolder(folder: string, result: Result): Promise<void> {
  const { records, format, view, extension = 'json', names = new FileNames() } = result;
  const { default: writeFile } = await import('write-file-atomic');
  for await (const record of records) {
    const path = join(folder, `${names.next(record.article.id)}.${extension}`);
    let text = '';
    for await (const chunk of format(alone(record), false, view)) text += chunk;
    await writeFile(path, text, { fsync: false });
  }
}

async function* alone(record: OutputRecord): AsyncGenerator<OutputRecord> {
  yield record;
}
