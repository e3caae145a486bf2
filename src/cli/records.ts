import type { OutputRecord } from '../format/format.ts';
import type { Found, Reading } from '../read/article.ts';
import { find, type Opened } from '../read/read.ts';
import type { How } from './batch/work.ts';
import { type ReadingOptions, readOptions } from './inputs.ts';
import type { Io } from './io.ts';
import { Problems } from './problems.ts';

/** How articles become records, and how many at a time. */
interface Work {
  readonly how: How;
  /** Absent: as many as there are cores. */
  readonly jobs?: number;
  /** Seconds for one of several. */
  readonly timeLimit?: number;
}

/** What was asked for, opened and on its way to records. */
export interface Records {
  readonly records: AsyncIterable<OutputRecord>;
  /** Were several articles asked for? */
  readonly several: boolean;
  /** What failed, once all records are read. */
  readonly problems: Problems;
}

/**
 * Opens inputs for the commands that take articles as records, and starts none of them yet.
 *
 * @throws InputError where a single input cannot be read
 */
export async function openRecords(
  inputs: readonly string[],
  shape: How['shape'],
  { quiet = false, ...options }: ReadingOptions & Omit<Work, 'how'> & { readonly quiet?: boolean },
  io: Io,
): Promise<Records> {
  const reading = readOptions(options, io);
  const opened = await find(inputs, { ...reading, stdin: io.stdin });
  const problems = new Problems(io, quiet);
  return {
    records: recordsOf(opened, { ...options, how: { reading, shape } }, problems),
    several: opened.several,
    problems,
  };
}

/**
 * Articles to records, in order. Of several, which are read on all cores, one that fails becomes an error record in its place.
 *
 * @throws InputError where a single one fails
 */
async function* recordsOf(
  { readings, several }: Opened<Reading | Found>,
  work: Work,
  problems: Problems,
): AsyncGenerator<OutputRecord> {
  yield* several ? ofSeveral(readings, work, problems) : ofOne(readings, work.how);
}

async function* ofOne(readings: AsyncIterable<Reading | Found>, how: How): AsyncGenerator<OutputRecord> {
  const { isFailure, work } = await import('./batch/work.ts');
  for await (const item of readings) {
    const done = await work(item, how);
    if (isFailure(done)) throw done;
    yield done.record;
  }
}

async function* ofSeveral(
  readings: AsyncIterable<Reading | Found>,
  work: Work,
  problems: Problems,
): AsyncGenerator<OutputRecord> {
  const [{ threadsFor }, { outcomesOf }] = await Promise.all([
    import('./batch/index.ts'),
    import('./batch/outcomes.ts'),
  ]);
  const means = threadsFor(work);
  try {
    for await (const outcome of outcomesOf(readings, { how: work.how, ...means })) {
      if (outcome.error) await problems.note(outcome.error);
      yield outcome.record();
    }
  } finally {
    await means.threads?.close();
  }
}
