// The files of `models/`, which ship with the package.
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliDecompress, brotliDecompressSync } from 'node:zlib';

const FOLDER = new URL('../../models/', import.meta.url);

/** Files that were unpacked ahead of their use, and what they hold, by their bytes. */
const ahead = new Map<string, Uint8Array>();
const held = new WeakMap<Uint8Array, Buffer>();

/** The bytes of a file, packed as it is. */
export function modelFile(name: string): Uint8Array {
  const bytes = ahead.get(name) ?? readFileSync(new URL(name, FOLDER));
  ahead.delete(name);
  return bytes;
}

/** What the bytes of a file hold. */
export const unpacked = (bytes: Uint8Array): Buffer => held.get(bytes) ?? brotliDecompressSync(bytes);

/** More than any of the files holds: in one piece, for each piece would wait for its turn in this thread. */
const PIECE = { chunkSize: 2 ** 21 };

/** Unpacks all files in Node's own threads while this one loads modules. */
export async function unpackAhead(): Promise<void> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.bin'));
  const unpack = async (name: string): Promise<void> => {
    const bytes = readFileSync(new URL(name, FOLDER));
    held.set(bytes, await promisify(brotliDecompress)(bytes, PIECE));
    ahead.set(name, bytes);
  };
  await Promise.all(names.map(unpack));
}
