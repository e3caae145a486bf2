import type { Entry, ZipFile } from 'yauzl';
import { collect, tooLarge } from './bytes.ts';
import { InputError, reasonOf } from './error.ts';

/**
 * The files of a ZIP archive whose names are wanted, unpacked. Both what the archive says of their size and what comes
 * out of them is held against the limit, so that a bomb is no more than its first megabytes.
 *
 * @param limit bytes, of all of them together
 * @throws InputError `too-large`, or `broken` where it is no sound archive
 */
export async function unzip(
  bytes: Buffer,
  wanted: (name: string) => boolean,
  limit: number,
  where: string,
): Promise<ReadonlyMap<string, Buffer>> {
  const { fromBufferPromise } = await import('yauzl');
  const files = new Map<string, Buffer>();
  let left = limit;
  try {
    const archive = await fromBufferPromise(bytes, { lazyEntries: true });
    for await (const entry of archive.eachEntry()) {
      if (!wanted(entry.fileName) || files.has(entry.fileName)) continue;
      if (entry.isEncrypted()) throw new InputError('encrypted', `${where}: encrypted; save it without a password`);
      const content = await unpack(archive, entry, left, where);
      left -= content.length;
      files.set(entry.fileName, content);
    }
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error)) throw error;
    throw new InputError('broken', `${where}: a broken archive (${reasonOf(error)}); save it again`, { cause: error });
  }
  return files;
}

async function unpack(archive: ZipFile, entry: Entry, limit: number, where: string): Promise<Buffer> {
  if (entry.uncompressedSize > limit) throw tooLarge(where, limit);
  // yauzl ends the stream with an error where more comes out than the archive says.
  return collect(await archive.openReadStreamPromise(entry), limit, where);
}
