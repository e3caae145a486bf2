import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatOfName, holdsSeveral } from '../../read/formats.ts';
import { filesOf, lookUp } from '../../read/inputs.ts';
import type { ReadOptions } from '../../read/read.ts';

/** How many articles there are about: files, and of NDJSON its lines. undefined where standard input is among them. */
export async function countArticles(
  inputs: readonly string[],
  { cwd, from }: ReadOptions,
): Promise<number | undefined> {
  let articles = 0;
  for (const input of inputs) {
    const named = await lookUp(input, cwd);
    if (named.kind === 'stdin') return undefined;
    if (named.kind === 'error') articles += 1;
    else
      for await (const path of filesOf(named, cwd)) {
        const format = from ?? formatOfName(path);
        articles += format && holdsSeveral(format) ? await countLines(resolve(cwd, path)) : 1;
      }
  }
  return articles;
}

async function countLines(path: string): Promise<number> {
  // A pipe gives its bytes once only.
  if (!(await stat(path)).isFile()) return 1;
  let found = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>)
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, end + 1)) found += 1;
  return found;
}
