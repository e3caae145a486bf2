import { setFlagsFromString } from 'node:v8';
import type { OutputRecord } from '../../format/format.ts';
import type { ExitStatus, Io } from '../io.ts';
import { deliver } from '../target.ts';
import type { Asked } from './index.ts';
import { isFailure, work } from './work.ts';

/** V8 interprets a regular expression the first time and compiles it for the second: for one article that is work done twice. */
const ONCE = '--no-regexp-tier-up';

/**
 * One article, in this process.
 *
 * @throws InputError where it fails
 */
export async function runSingle({ items, how, target, result }: Asked, io: Io): Promise<ExitStatus> {
  setFlagsFromString(ONCE);
  async function* records(): AsyncGenerator<OutputRecord> {
    for await (const item of items) {
      const done = await work(item, how);
      if (isFailure(done)) throw done;
      yield done.record;
    }
  }
  await deliver({ ...result, records: records() }, target, io);
  return 0;
}
