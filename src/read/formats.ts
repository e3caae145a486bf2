// The formats that can be read. To add one: a file of its own here that turns bytes into articles, and a row in each table.
import { extname } from 'node:path';
import type { Reading } from './article.ts';
import { type Bytes, collect } from './bytes.ts';
import { tellUtf16 } from './decode.ts';
import { readNdjson } from './ndjson.ts';
import type { InputFormat } from './options.ts';
import { type About, readTextBytes } from './text.ts';

const EXTENSIONS: ReadonlyMap<string, InputFormat> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.ndjson', 'ndjson'],
  ['.jsonl', 'ndjson'],
]);

/** Formats that hold one article to the line: their output is NDJSON, even for one. */
export const holdsSeveral = (format: InputFormat): boolean => format === 'ndjson';

type Reader = (bytes: Bytes, about: About, limit: number) => AsyncIterable<Reading>;

export const READERS: { readonly [Format in InputFormat]: Reader } = {
  text: whole(readTextBytes),
  ndjson: readNdjson,
};

/** A reader that needs all the bytes of its one article at once. */
function whole(read: (bytes: Buffer, about: About) => Promise<Reading>): Reader {
  return async function* (bytes, about, limit) {
    yield await read(await collect(bytes, limit, about.path ?? about.id), about);
  };
}

/** By the extension; a file in a folder is read only if it has one of these. */
export const formatOfName = (name: string): InputFormat | undefined => EXTENSIONS.get(extname(name).toLowerCase());

/** By the extension where it is known, else by how the content begins. */
export function tellFormat(path: string | undefined, head: Uint8Array): InputFormat {
  const named = path === undefined ? undefined : formatOfName(path);
  if (named) return named;
  const start = new TextDecoder(tellUtf16(head) ?? 'utf-8').decode(head.subarray(0, 4096));
  return /^\s*\{[ \t]*"/.test(start) ? 'ndjson' : 'text';
}
