// Articles to outcomes, several at a time, in the order of the inputs.
import { setImmediate } from 'node:timers/promises';
import { pMapIterable } from 'p-map';
import { type Found, isArticle, type Reading } from '../../read/article.ts';
import { type Outcome, ofError, ofRecord } from './outcome.ts';
import { Room } from './room.ts';
import type { Threads } from './threads.ts';
import type { How } from './work.ts';

export interface Means {
  readonly how: How;
  readonly jobs: number;
  /** Without them all the work is done in this process. */
  readonly threads?: Threads;
  /** So many short articles are read here before a thread is started: it takes a second to start one. */
  readonly here: number;
}

type Item = Reading | Found;

/** What is read and not yet written: so many articles a thread, and no more than so many bytes of them. */
const IN_FLIGHT = 8;
const BYTES_IN_FLIGHT = 32 * 1024 * 1024;
/** Bytes of an article that is short. */
const SHORT = 64 * 1024;

/** None is ever missing: what fails is an outcome too. */
export async function* outcomesOf(items: AsyncIterable<Item>, means: Means): AsyncGenerator<Outcome> {
  const { how, jobs, threads } = means;
  if (!threads) {
    for await (const item of items) yield await here(item, how);
    return;
  }
  const room = new Room(BYTES_IN_FLIGHT);
  let left = means.here;
  const outcome = async ({ item, size }: Sized): Promise<{ readonly done: Outcome; readonly size: number }> => {
    if ('error' in item) return { done: ofError(item, item.error), size };
    const isHere = size <= SHORT && left-- > 0;
    return { done: await (isHere ? here(item, how) : threads.run(item)), size };
  };
  const options = { concurrency: jobs, backpressure: jobs * IN_FLIGHT };
  for await (const { done, size } of pMapIterable(admitted(items, room), outcome, options)) {
    yield done;
    room.give(size);
  }
}

interface Sized {
  readonly item: Item;
  readonly size: number;
}

/** The items, each as soon as there is room for it. */
async function* admitted(items: AsyncIterable<Item>, room: Room): AsyncGenerator<Sized> {
  for await (const item of items) {
    const size = sizeOf(item);
    await room.take(size);
    yield { item, size };
  }
}

const sizeOf = (item: Item): number => (isArticle(item) ? item.text.length : 'found' in item ? item.size : 0);

async function here(item: Item, how: How): Promise<Outcome> {
  // Signals and streams have their turn between two articles.
  await setImmediate();
  // Loaded where it is used: with threads from the start on, only they have the analysis and its models.
  const { isFailure, work } = await import('./work.ts');
  const done = await work(item, how);
  return isFailure(done) ? ofError(item, done) : ofRecord(done.record, done.words);
}
