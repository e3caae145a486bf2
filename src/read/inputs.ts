import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { isAddress } from './address-form.ts';
import { InputError, inputError } from './error.ts';
import { formatOfName } from './formats.ts';

/** What an argument names. Paths are as given, or as given with what was found in them. */
export type Named =
  | { readonly kind: 'stdin' }
  | { readonly kind: 'file' | 'folder' | 'glob' | 'address'; readonly path: string }
  | { readonly kind: 'error'; readonly path: string; readonly error: InputError };

/** Looks an argument up: `-`, an address, a file, a folder, or a glob where no file has that very name. */
export async function lookUp(argument: string, cwd: string): Promise<Named> {
  if (argument === '-') return { kind: 'stdin' };
  if (isAddress(argument)) return { kind: 'address', path: argument };
  const path = argument;
  if (path === '')
    return { kind: 'error', path, error: new InputError('not-found', 'an empty file name; name a file') };
  let found: Stats;
  try {
    found = await stat(resolve(cwd, path));
  } catch (error) {
    const problem = inputError(path, error);
    // Loaded where there is a glob only, as it is where they are found.
    return problem.code === 'not-found' && (await import('tinyglobby')).isDynamicPattern(path)
      ? { kind: 'glob', path }
      : { kind: 'error', path, error: problem };
  }
  return { kind: found.isDirectory() ? 'folder' : 'file', path };
}

/**
 * The files that an argument stands for, in a stable order, one at a time.
 *
 * @throws InputError where there are none
 */
export async function* filesOf(named: Named, cwd: string): AsyncGenerator<string> {
  if (named.kind === 'error') throw named.error;
  if (named.kind === 'stdin') return;
  if (named.kind === 'file' || named.kind === 'address') yield named.path;
  if (named.kind === 'glob') yield* matching(named.path, cwd);
  if (named.kind === 'folder') {
    let some = false;
    const entries = await list(named.path, cwd);
    for await (const path of within(named.path, entries, cwd)) {
      some = true;
      yield path;
    }
    if (!some) throw new InputError('no-articles', `${named.path}: no articles in this folder; name one that has some`);
  }
}

async function* matching(pattern: string, cwd: string): AsyncGenerator<string> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { cwd, absolute: isAbsolute(pattern), expandDirectories: false });
  if (paths.length === 0)
    throw new InputError('no-match', `${pattern}: no file matches; check the pattern, and quote it in the shell`);
  yield* paths.sort(byCodeUnit);
}

/** Folder by folder, so that only the names of the folders being walked are held. Hidden files are passed over. */
async function* within(folder: string, entries: readonly Dirent[], cwd: string): AsyncGenerator<string> {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  for (const entry of entries) {
    const path = base + entry.name;
    // A link to a folder is not followed: it may lead back here.
    if (entry.isDirectory()) yield* inside(path, cwd);
    else if (formatOfName(entry.name) && (entry.isFile() || (await isFile(resolve(cwd, path))))) yield path;
  }
}

/** A folder within a folder. One that cannot be listed is named itself: reading it will say why. */
async function* inside(folder: string, cwd: string): AsyncGenerator<string> {
  let entries: Dirent[];
  try {
    entries = await list(folder, cwd);
  } catch {
    return yield folder;
  }
  yield* within(folder, entries, cwd);
}

async function list(folder: string, cwd: string): Promise<Dirent[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => byCodeUnit(a.name, b.name));
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // A link to nothing: reading it says so.
    return true;
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
