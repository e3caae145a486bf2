import { createHash } from 'node:crypto';

// Room for a number and an extension within the 255 bytes that file systems allow.
const LONGEST = 200;
/** Everything but letters, digits, spaces and “._-”, and a dot or space that leads. A path's slashes become plus signs. */
const UNSAFE = /[^\p{L}\p{M}\p{N} ._-]|^[. ]/gu;

/**
 * A file name for an id, which may be any string: `drafts/a.txt` is `drafts+a.txt`, `../../etc/passwd` is
 * `%2E.+..+etc+passwd`. Different ids have different names.
 */
export function fileName(id: string): string {
  const name = id.replace(UNSAFE, (c) => (c === '/' ? '+' : percent(c)));
  if (Buffer.byteLength(name) <= LONGEST && name !== '') return name;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 16);
  return `${[...name].slice(0, 40).join('')}-${hash}`;
}

const percent = (c: string): string =>
  [...Buffer.from(c)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** Names that no two articles share, also where a file system takes A for a: the second a is `a-2`. */
export class FileNames {
  readonly #taken = new Set<string>();

  next(id: string): string {
    const name = fileName(id);
    let free = name;
    for (let n = 2; this.#taken.has(key(free)); n++) free = `${name}-${n}`;
    this.#taken.add(key(free));
    return free;
  }
}

const key = (name: string): string => name.normalize('NFC').toLowerCase();
