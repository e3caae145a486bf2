import type { OutputRecord } from '../format/format.ts';
import type { Found, Reading } from '../read/article.ts';
import type { Opened } from '../read/read.ts';
import type { How } from './batch/work.ts';
import type { Problems } from './problems.ts';

/** How articles become records, and how many at a time. */
export interface Work {
  readonly how: How;
  /** Absent: as many as there are cores. */
  readonly jobs?: number;
  /** Seconds for one of several. */
  readonly timeLimit?: number;
}

/**
 * Articles to records, in order. Of several, which are read on all cores, one that fails becomes an error record in its place.
 *
 * @throws InputError where a single one fails
 */
export async function* recordsOf(
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
