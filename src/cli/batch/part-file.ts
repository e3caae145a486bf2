import { constants } from 'node:fs';
import { copyFile, type FileHandle, open, rename, rm, stat, truncate } from 'node:fs/promises';
import type { Target } from '../target.ts';

/**
 * The file that a batch is written to, line by line, until it is whole: `records.ndjson.part` beside `records.ndjson`.
 * When the batch is broken off it stays, and --resume goes on with it.
 */
export class PartFile {
  readonly path: string;
  readonly #target: Target & { kind: 'file' };

  constructor(target: Target & { kind: 'file' }) {
    this.#target = target;
    this.path = `${target.path}.part`;
  }

  /** Is there something to go on with? The whole file counts too, as one that was written before there were more articles. */
  async isThere(): Promise<boolean> {
    if (await isFile(this.path)) return true;
    if (!(await isFile(this.#target.path))) return false;
    await copyFile(this.#target.path, this.path, constants.COPYFILE_FICLONE);
    return true;
  }

  /**
   * Writes the lines after so many bytes of what is there, and puts the file in its place.
   *
   * @throws what the chunks throw; what was written stays, whole lines all, if there is any
   */
  async write(chunks: AsyncIterable<string>, keep: number): Promise<void> {
    if (keep > 0) await truncate(this.path, keep);
    const file = await open(this.path, keep > 0 ? 'a' : 'w', this.#target.mode);
    try {
      for await (const chunk of chunks) await file.appendFile(chunk);
      await file.sync();
    } catch (error) {
      await this.#leave(file);
      throw error;
    }
    await file.close();
    await rename(this.path, this.#target.path);
  }

  async #leave(file: FileHandle): Promise<void> {
    const { size } = await file.stat();
    await file.close();
    if (size === 0) await rm(this.path, { force: true });
  }
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;
