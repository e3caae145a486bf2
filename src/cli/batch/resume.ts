// What an interrupted run left behind, held against the inputs: what stands there need not be done again.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OutputRecord } from '../../format/format.ts';
import type { Found, Reading } from '../../read/article.ts';
import { lines } from '../../read/bytes.ts';
import { UsageError } from '../problems.ts';
import { type How, isFailure, work } from './work.ts';

type Item = Reading | Found;

export interface Kept {
  readonly articles: number;
  readonly failed: number;
  /** Bytes of the whole lines: what comes after them is torn. */
  readonly bytes: number;
}

interface Pair {
  readonly item: Item;
  readonly line: string;
}

/**
 * Takes from the inputs what the file holds already, and makes sure that going on gives the file that an undisturbed run
 * gives: the same articles in the same order, the same contents, and for the first, the longest and the last the same record.
 *
 * @throws UsageError where that is not so
 */
export async function takeKept(path: string, items: AsyncIterator<Item>, how: How): Promise<Kept> {
  let [articles, failed, bytes] = [0, 0, 0];
  let longest: Pair | undefined;
  const samples: Pair[] = [];
  let last: Pair | undefined;
  for await (const { line, record } of wholeLines(path)) {
    const next = await items.next();
    if (next.done) throw differs(path, articles + 1, 'there is no such article any more');
    await check(path, articles + 1, record, next.value, how);
    last = { item: next.value, line };
    if (articles === 0) samples.push(last);
    if (!longest || line.length > longest.line.length) longest = last;
    articles += 1;
    failed += 'error' in record ? 1 : 0;
    bytes += Buffer.byteLength(line) + 1;
  }
  if (longest) samples.push(longest);
  if (last) samples.push(last);
  for (const pair of new Set(samples)) await checkRecord(path, pair, how);
  return { articles, failed, bytes };
}

/** Records up to the first line that is torn: cut off, or no JSON. */
async function* wholeLines(path: string): AsyncGenerator<{ line: string; record: OutputRecord }> {
  const { size } = await stat(path);
  let end = 0;
  for await (const { bytes } of lines(createReadStream(path), Number.POSITIVE_INFINITY)) {
    if (bytes === undefined) return;
    end += bytes.length + 1;
    const line = bytes.toString();
    const record = end > size ? undefined : parsed(line);
    if (record === undefined) return;
    yield { line, record };
  }
}

/** undefined for what is no record of ours: that is where a file was torn. */
function parsed(line: string): OutputRecord | undefined {
  try {
    const record = JSON.parse(line);
    return typeof record?.article?.id === 'string' ? record : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function check(path: string, number: number, { article }: OutputRecord, item: Item, how: How): Promise<void> {
  if (article.id !== item.id) throw differs(path, number, `it holds ${article.id}, but now ${item.id} stands there`);
  if (!('sha256' in article) || 'error' in item) return;
  const now = 'found' in item ? await hashOf(resolve(how.reading.cwd, item.path)) : item.sha256;
  if (now !== article.sha256) throw differs(path, number, `${article.id} has changed since`);
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

const differs = (path: string, number: number, why: string): UsageError =>
  new UsageError(`--resume: ${path}, line ${number}: ${why}; start again without --resume`);

/** Articles that failed are not tried again: why they did may be gone now. */
async function checkRecord(path: string, { item, line }: Pair, how: How): Promise<void> {
  if ('error' in item || 'error' in JSON.parse(line)) return;
  const done = await work(item, how);
  if (isFailure(done) || JSON.stringify(done.record) !== line)
    throw new UsageError(
      `--resume: ${path} was made with other options, or by another version; give the same ones, or start again without --resume`,
    );
}
