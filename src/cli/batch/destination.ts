// Where a batch is written to, and what of it is there already.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Found, Reading } from '../../read/article.ts';
import { FileNames } from '../file-names.ts';
import { UsageError } from '../problems.ts';
import type { Result } from '../target.ts';
import type { Asked } from './index.ts';
import { PartFile } from './part-file.ts';
import type { Tally } from './tally.ts';

type Item = Reading | Found;

export interface Destination {
  /** What is still to be done. */
  readonly items: AsyncIterable<Item>;
  readonly result: Pick<Result, 'names' | 'write'>;
  /** Where a run that is broken off leaves what it has done. */
  readonly place?: string;
}

/** @throws UsageError where --resume has nothing to go on with, or something else than the inputs */
export async function destinationOf(asked: Asked, tally: Tally): Promise<Destination> {
  const { target, name, items, resume = false, output = '', result } = asked;
  if (target.kind === 'file' && name === 'ndjson' && !target.special)
    return toPart(asked, new PartFile(target), output, tally);
  if (target.kind === 'folder') {
    if (!resume) return { items, result: {}, place: output };
    const { extension = 'json' } = result;
    return { ...missing(items, (file) => join(target.path, `${file}.${extension}`), tally), place: output };
  }
  if (!resume) return { items, result: {} };
  const why = target.kind === 'stdout' ? 'name it with -o' : `${output} is none of NDJSON (--to ndjson)`;
  throw new UsageError(`--resume: goes on with a file of NDJSON or a folder; ${why}`);
}

async function toPart(asked: Asked, part: PartFile, output: string, tally: Tally): Promise<Destination> {
  const iterator = asked.items[Symbol.asyncIterator]();
  let keep = 0;
  if (asked.resume && (await part.isThere())) {
    const { takeKept } = await import('./resume.ts');
    const kept = await takeKept(part.path, iterator, asked.how);
    keep = kept.bytes;
    tally.kept = kept.articles;
    tally.keptFailed = kept.failed;
  }
  return {
    items: { [Symbol.asyncIterator]: () => iterator },
    result: { write: (chunks) => part.write(chunks, keep) },
    place: `${output}.part`,
  };
}

/** The items whose file is not there, and the names of their files. */
function missing(items: AsyncIterable<Item>, pathOf: (name: string) => string, tally: Tally): Destination {
  const names = new FileNames();
  const waiting: string[] = [];
  async function* left(): AsyncGenerator<Item> {
    for await (const item of items) {
      const name = names.next(item.id);
      if (await isThere(pathOf(name))) tally.kept += 1;
      else {
        waiting.push(name);
        yield item;
      }
    }
  }
  // Outcomes come in the order of the items.
  return { items: left(), result: { names: { next: () => waiting.shift() as string } } };
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
