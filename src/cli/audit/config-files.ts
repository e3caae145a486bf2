// The configuration of each article: the file named, or the first that is found upward from it.
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import picomatch from 'picomatch';
import { type Config, ConfigError, configOf } from '../../audit/config.ts';
import { inputError } from '../../read/error.ts';
import { UsageError } from '../problems.ts';

/** In this order, in the article's folder and then in each one above it. */
const CONFIG_NAMES = ['.onrecordrc.json', 'onrecord.config.json'] as const;

/** What holds for an article. */
export interface Found {
  readonly config: Config;
  readonly isIgnored: boolean;
}

const NOTHING: Loaded = { config: {}, folder: undefined, matches: () => false };

interface Loaded {
  readonly config: Config;
  readonly folder: string | undefined;
  /** Is a path, from the folder and with slashes, passed over? */
  readonly matches: (path: string) => boolean;
}

/** Looks configurations up, each folder once. */
export class ConfigFiles {
  readonly #cwd: string;
  readonly #named: Promise<Loaded> | undefined;
  readonly #byFolder = new Map<string, Promise<Loaded>>();

  /** @param named a file that holds for all articles; the others are not looked for */
  constructor(cwd: string, named?: string) {
    this.#cwd = cwd;
    this.#named = named === undefined ? undefined : load(resolve(cwd, named), named);
    // Told when it is first asked for, not before.
    this.#named?.catch(() => {});
  }

  /**
   * @param path of the article; standard input is looked for from the working directory
   * @throws UsageError in one sentence, where a file does not hold what it must
   */
  async of(path: string | undefined): Promise<Found> {
    const full = resolve(this.#cwd, path ?? '-');
    const { config, folder, matches } = await (this.#named ?? this.#inFolder(dirname(full)));
    return { config, isIgnored: folder !== undefined && matches(relative(folder, full).replaceAll('\\', '/')) };
  }

  #inFolder(folder: string): Promise<Loaded> {
    const known = this.#byFolder.get(folder) ?? search(folder);
    this.#byFolder.set(folder, known);
    return known;
  }
}

async function search(folder: string): Promise<Loaded> {
  const explorer = lilconfig('onrecord', { searchPlaces: [...CONFIG_NAMES], loaders: { '.json': (_, text) => text } });
  const found = await explorer.search(folder);
  return found && !found.isEmpty ? loaded(found.config, found.filepath, found.filepath) : NOTHING;
}

async function load(path: string, named: string): Promise<Loaded> {
  try {
    return loaded(await readFile(path, 'utf8'), path, named);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--config ${inputError(named, error).message}`);
  }
}

function loaded(text: string, path: string, named: string): Loaded {
  const config = checked(() => configOf(json(text, named), named));
  const globs = (config.ignore ?? []).flatMap((glob) => [glob, `${glob.replace(/\/$/, '')}/**`]);
  const tests = globs.map((glob) => picomatch(glob, { dot: true, basename: !glob.includes('/') }));
  return { config, folder: dirname(path), matches: (at) => tests.some((test) => test(at)) };
}

/**
 * The value that a JSON file holds.
 *
 * @throws ConfigError in one sentence
 */
export function json(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new ConfigError(`${path}: not valid JSON (${(error as Error).message})`);
  }
}

/** Wrong words in a file that the user wrote are wrong usage. */
export function checked<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof ConfigError ? new UsageError(error.message) : error;
  }
}
