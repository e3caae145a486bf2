// `onrecord extract` of many articles.
import { availableParallelism } from 'node:os';
import type { OutputFormat } from '../../format/options.ts';
import type { Found, Reading } from '../../read/article.ts';
import { type ExitStatus, type Io, write } from '../io.ts';
import { Problems, printable } from '../problems.ts';
import { deliver, formatted, type Result, type Target } from '../target.ts';
import { destinationOf } from './destination.ts';
import { setForMany } from './engine.ts';
import { Interrupted, Interruption } from './interruption.ts';
import type { Outcome } from './outcome.ts';
import { outcomesOf } from './outcomes.ts';
import { type Progress, showProgress } from './progress.ts';
import { Tally } from './tally.ts';
import { Threads } from './threads.ts';
import { countArticles } from './total.ts';
import type { How } from './work.ts';

export interface Asked {
  readonly inputs: readonly string[];
  readonly items: AsyncIterable<Reading | Found>;
  readonly target: Target;
  readonly how: How;
  readonly result: Omit<Result, 'records'>;
  readonly name: OutputFormat;
  readonly output?: string;
  readonly jobs?: number;
  /** Seconds for one article. */
  readonly timeLimit?: number;
  readonly resume?: boolean;
  readonly quiet?: boolean;
}

/** Seconds. An article of ten megabytes takes a minute. */
const TIME_LIMIT = 120;
/** Before a thread is worth its start. Who asks for threads gets them from the first article on. */
const HERE = 16;

/** Many articles: each comes out, as a record or as an error in its place, and the next ones go on. */
export async function runBatch(asked: Asked, io: Io): Promise<ExitStatus> {
  const { how, target, result, quiet = false } = asked;
  const tally = new Tally();
  const destination = await destinationOf(asked, tally);
  const threads = threadsFor(asked);
  const interruption = new Interruption();
  const progress = await showProgress(io, tally, () => countArticles(asked.inputs, how.reading), wantsBar(asked, io));
  const problems = new Problems(io, quiet);
  const outcomes = outcomesOf(destination.items, { how, ...threads });
  const told = watched(interruption.until(outcomes), { tally, progress, problems });
  try {
    await deliver({ ...result, ...destination.result, ...asRecords(told, asked) }, target, io);
  } catch (error) {
    progress.clear();
    if (!(error instanceof Interrupted)) throw error;
    await tellInterrupted(error, tally, destination.place, io);
    return error.status;
  } finally {
    progress.stop();
    interruption.close();
    await threads.threads?.close();
    if (interruption.came) io.stdin.destroy();
  }
  if (!quiet) await write(io.stderr, `onrecord: ${tally.summary}\n`);
  return problems.status || (tally.keptFailed > 0 ? 3 : 0);
}

/** The threads that --jobs and --time-limit ask for; whoever has them closes them. */
export function threadsFor({ jobs: asked, timeLimit, how }: Pick<Asked, 'jobs' | 'timeLimit' | 'how'>) {
  setForMany(process.versions.node);
  const jobs = asked ?? availableParallelism();
  if (jobs === 1 && timeLimit === undefined) return { jobs, here: 0 };
  const isAskedFor = asked !== undefined || timeLimit !== undefined;
  return { jobs, here: isAskedFor ? 0 : HERE, threads: new Threads(jobs, timeLimit ?? TIME_LIMIT, how) };
}

/** Not where records and bar would run into each other. */
const wantsBar = ({ quiet, target }: Asked, io: Io): boolean =>
  !quiet && !(target.kind === 'stdout' && io.stdout.isTTY === true);

/** NDJSON takes the lines as they come from the threads; other formats look into the records. */
function asRecords(
  outcomes: AsyncIterable<Outcome>,
  { name, target }: Asked,
): Pick<Result, 'records'> & Partial<Result> {
  if (name !== 'ndjson' || target.kind === 'folder') return { records: recordsIn(outcomes) };
  return formatted(linesOf(outcomes));
}

async function* recordsIn(outcomes: AsyncIterable<Outcome>) {
  for await (const outcome of outcomes) yield outcome.record();
}

async function* linesOf(outcomes: AsyncIterable<Outcome>) {
  for await (const outcome of outcomes) yield `${outcome.json()}\n`;
}

interface Watchers {
  readonly tally: Tally;
  readonly progress: Progress;
  readonly problems: Problems;
}

async function* watched(outcomes: AsyncIterable<Outcome>, { tally, progress, problems }: Watchers) {
  for await (const outcome of outcomes) {
    if (outcome.error) {
      progress.clear();
      await problems.note(outcome.error);
    }
    yield outcome;
    tally.add(outcome);
    progress.step();
  }
}

async function tellInterrupted(error: Interrupted, tally: Tally, place: string | undefined, io: Io): Promise<void> {
  const where = place === undefined ? '' : `; what is done is in ${place}: the same command with --resume goes on`;
  await write(io.stderr, `onrecord: ${error.message} after ${printable(`${tally.summary}${where}`)}\n`);
}
