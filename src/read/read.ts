import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Fetched, FetchOptions } from './address.ts';
import { isAddress } from './address-form.ts';
import { type Article, type Found, isArticle, type Reading, type Unread } from './article.ts';
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
export interface Opened<Item = Reading> {
  /** A folder, a glob, NDJSON or several inputs, even if they hold one article. */
  readonly several: boolean;
  /** In the order of the inputs, each read as it is asked for. */
  readonly readings: AsyncIterable<Item>;
}

interface Finding extends ReadOptions {
  /** Only find the files that hold one article. */
  readonly later: boolean;
}
type Item = Reading | Found;

/**
 * Finds the inputs (files, folders, globs, addresses, `-`) and reads them one article at a time. Of several inputs, one that
 * cannot be read is an `Unread` in its place.
 *
 * @throws InputError where a single input cannot be read, here or when its first article is asked for
 */
export function open(inputs: readonly string[], options: ReadOptions): Promise<Opened> {
  // Nothing is left for later, so all of it is read.
  return openAll(inputs, { ...options, later: false }) as Promise<Opened>;
}

/** The same, but files that hold one article are only found: `readFound` reads them, in whatever thread. */
export function find(inputs: readonly string[], options: ReadOptions): Promise<Opened<Reading | Found>> {
  return openAll(inputs, { ...options, later: true });
}

/** Never throws for the file: what cannot be read is an `Unread`. */
export async function readFound(found: Found, options: ReadOptions): Promise<Reading> {
  try {
    return await readFile(found.path, { ...options, from: found.format });
  } catch (error) {
    return unread(found.path, error);
  }
}

async function openAll(inputs: readonly string[], options: Finding): Promise<Opened<Item>> {
  const named = await Promise.all(inputs.map((input) => lookUp(input, options.cwd)));
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return { several: true, readings: readAll(named, options) };
  if (only.kind === 'error') throw only.error;
  if (only.kind === 'folder' || only.kind === 'glob') return { several: true, readings: readNamed(only, options) };
  const file = await openFile(only.kind === 'stdin' ? undefined : only.path, options);
  return { several: holdsSeveral(file.format), readings: file.readings };
}

async function* readAll(named: readonly Named[], options: Finding): AsyncGenerator<Item> {
  for (const one of named) {
    try {
      yield* readNamed(one, options);
    } catch (error) {
      yield unread(one.kind === 'stdin' ? undefined : one.path, error);
    }
  }
}

async function* readNamed(named: Named, options: Finding): AsyncGenerator<Item> {
  if (named.kind === 'stdin') return yield* readOne(undefined, options);
  try {
    for await (const path of filesOf(named, options.cwd)) yield* readOne(path, options);
  } catch (error) {
    throw inputError(named.path, error);
  }
}

async function* readOne(path: string | undefined, options: Finding): AsyncGenerator<Item> {
  try {
    yield* (await openFile(path, options)).readings;
  } catch (error) {
    yield unread(path, error);
  }
}

function unread(path: string | undefined, error: unknown): Unread {
  return {
    id: path ?? 'stdin',
    ...(path !== undefined && { path }),
    error: inputError(path ?? 'standard input', error),
  };
}

/** One file or address, or standard input where there is no path. */
async function openFile(path: string | undefined, options: Finding): Promise<OpenFile> {
  const { published, limit = DEFAULT_LIMIT } = options;
  const about = {
    id: path ?? 'stdin',
    ...(path !== undefined && { path }),
    ...(published !== undefined && { published }),
  };
  try {
    const { bytes, name, media, charset } = await sourceOf(path, options);
    // A format that was named needs no telling: the first line is read without waiting for the second.
    const { head, whole } = await peek(bytes, options.from ? 1 : 4096);
    const format = options.from ?? tellFormat(name, head, media);
    if (options.later && path !== undefined && !holdsSeveral(format) && !isAddress(path)) {
      const found = await stat(resolve(options.cwd, path));
      // A pipe gives its bytes once only.
      if (found.isFile())
        return { format, readings: left({ id: path, path, format, size: found.size, found: true }, whole) };
    }
    const means = { limit, ...(charset !== undefined && { charset }) };
    return { format, readings: known(READERS[format](whole, about, means), about.id) };
  } catch (error) {
    throw inputError(path ?? 'standard input', error);
  }
}

interface OpenFile {
  readonly format: InputFormat;
  readonly readings: AsyncIterable<Item>;
}

/** The file is closed again: a stream lets go of it when its reading is broken off. */
async function* left(found: Found, whole: Bytes): AsyncGenerator<Found> {
  for await (const _ of whole) break;
  yield found;
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
  const { format, readings } = await openFile(path, { cwd: '.', ...options, later: false });
  if (!holdsSeveral(format)) for await (const reading of readings) if (isArticle(reading)) return reading;
  throw new InputError('not-readable', `${path}: holds articles line by line, not one; read it with open()`);
}
