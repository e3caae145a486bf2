import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Fetched, FetchOptions } from './address.ts';
import { isAddress } from './address-form.ts';
import { type Article, isUnread, type Reading } from './article.ts';
import { type Bytes, DEFAULT_LIMIT, peek } from './bytes.ts';
import { InputError, inputError } from './error.ts';
import { holdsSeveral, READERS, tellFormat } from './formats.ts';
import { filesOf, lookUp, type Named } from './inputs.ts';
import type { InputFormat } from './options.ts';

export interface ReadOptions extends FetchOptions {
  /** Where relative paths and globs start. */
  readonly cwd: string;
  /** What `-` stands for. */
  readonly stdin?: Bytes;
  /** Of all inputs; else each is told by its extension and content. */
  readonly from?: InputFormat;
  /** YYYY-MM-DD, for articles that do not say it themselves. */
  readonly published?: string;
  /** Bytes of one article. */
  readonly limit?: number;
}

/** What was asked for, found. */
export interface Opened {
  /** A folder, a glob, NDJSON or several inputs, even if they hold one article. */
  readonly several: boolean;
  /** In the order of the inputs, each read as it is asked for. */
  readonly readings: AsyncIterable<Reading>;
}

/**
 * Finds the inputs (files, folders, globs, addresses, `-`) and reads them one article at a time. Of several inputs, one that
 * cannot be read is an `Unread` in its place.
 *
 * @throws InputError where a single input cannot be read, here or when its first article is asked for
 */
export async function open(inputs: readonly string[], options: ReadOptions): Promise<Opened> {
  const named = await Promise.all(inputs.map((input) => lookUp(input, options.cwd)));
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return { several: true, readings: readAll(named, options) };
  if (only.kind === 'error') throw only.error;
  if (only.kind === 'folder' || only.kind === 'glob') return { several: true, readings: readNamed(only, options) };
  const file = await openFile(only.kind === 'stdin' ? undefined : only.path, options);
  return { several: holdsSeveral(file.format), readings: file.readings };
}

async function* readAll(named: readonly Named[], options: ReadOptions): AsyncGenerator<Reading> {
  for (const one of named) {
    try {
      yield* readNamed(one, options);
    } catch (error) {
      yield unread(one.kind === 'stdin' ? undefined : one.path, error);
    }
  }
}

async function* readNamed(named: Named, options: ReadOptions): AsyncGenerator<Reading> {
  if (named.kind === 'stdin') return yield* readOne(undefined, options);
  try {
    for await (const path of filesOf(named, options.cwd)) yield* readOne(path, options);
  } catch (error) {
    throw inputError(named.path, error);
  }
}

async function* readOne(path: string | undefined, options: ReadOptions): AsyncGenerator<Reading> {
  try {
    yield* (await openFile(path, options)).readings;
  } catch (error) {
    yield unread(path, error);
  }
}

function unread(path: string | undefined, error: unknown): Reading {
  return {
    id: path ?? 'stdin',
    ...(path !== undefined && { path }),
    error: inputError(path ?? 'standard input', error),
  };
}

/** One file or address, or standard input where there is no path. */
async function openFile(path: string | undefined, options: ReadOptions) {
  const { published, limit = DEFAULT_LIMIT } = options;
  const about = {
    id: path ?? 'stdin',
    ...(path !== undefined && { path }),
    ...(published !== undefined && { published }),
  };
  try {
    const { bytes, name, media, charset } = await sourceOf(path, options);
    const { head, whole } = await peek(bytes, 4096);
    const format = options.from ?? tellFormat(name, head, media);
    const means = { limit, ...(charset !== undefined && { charset }) };
    return { format, readings: known(READERS[format](whole, about, means), about.id) };
  } catch (error) {
    throw inputError(path ?? 'standard input', error);
  }
}

/** Where bytes come from, and what is known of them. */
interface Source extends Partial<Omit<Fetched, 'bytes'>> {
  readonly bytes: Bytes;
}

async function sourceOf(path: string | undefined, options: ReadOptions): Promise<Source> {
  if (path === undefined) {
    if (options.stdin) return { bytes: options.stdin };
    throw new InputError('not-readable', 'standard input: there is none here');
  }
  if (!isAddress(path)) return { bytes: createReadStream(resolve(options.cwd, path)), name: path };
  return (await import('./address.ts')).fetchPage(path, options);
}

/** The same, but whatever goes wrong comes as an InputError. */
async function* known(readings: AsyncIterable<Reading>, where: string): AsyncGenerator<Reading> {
  try {
    yield* readings;
  } catch (error) {
    throw inputError(where, error);
  }
}

/**
 * One file, or the page at an http(s) address, as an article. For a file that holds several, see `open`.
 *
 * @throws InputError where it cannot be read
 */
export async function readFile(path: string, options: Partial<ReadOptions> = {}): Promise<Article> {
  const { format, readings } = await openFile(path, { cwd: '.', ...options });
  if (!holdsSeveral(format)) for await (const reading of readings) if (!isUnread(reading)) return reading;
  throw new InputError('not-readable', `${path}: holds articles line by line, not one; read it with open()`);
}
