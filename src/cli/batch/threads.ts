import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Article, Found } from '../../read/article.ts';
import { InputError, inputError } from '../../read/error.ts';
import { type Outcome, ofError, ofJson } from './outcome.ts';
import type { How } from './work.ts';
import type { Answer, Failure, Task } from './worker.ts';

/** The worker's module, as it is shipped, or from the sources: there Node is told how to read TypeScript, thread by thread. */
const EXTENSION = extname(import.meta.url);
const WORKER = new URL(`./worker${EXTENSION}`, import.meta.url);
const ARGUMENTS = EXTENSION === '.ts' ? { execArgv: ['--import', typescript()] } : {};

function typescript(): string {
  const tsx = new URL(
    'dist/esm/api/index.mjs',
    pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json')),
  ).href;
  return `data:text/javascript,import { register } from ${JSON.stringify(tsx)}; register();`;
}

/** A thread that waits for a slow input is not ended for it. */
const A_DAY = 24 * 60 * 60 * 1000;

/** Worker threads, started one by one as they are needed, each at work on one article at a time. */
export class Threads {
  #pool: Tinypool | undefined;
  readonly #jobs: number;
  readonly #how: How;
  readonly #seconds: number;

  /**
   * @param jobs how many threads at most
   * @param seconds how long one article may take; its thread is ended then, and another takes its place
   */
  constructor(jobs: number, seconds: number, how: How) {
    this.#jobs = jobs;
    this.#how = how;
    this.#seconds = seconds;
  }

  /** Never throws for the article. To be called for no more articles at a time than there are threads: the clock runs. */
  async run(item: Article | Found): Promise<Outcome> {
    const task: Task = { item, how: this.#how };
    const late = new AbortController();
    const clock = setTimeout(() => late.abort(), this.#seconds * 1000);
    try {
      const answer: Answer = await this.#started().run(task, { filename: WORKER.href, signal: late.signal });
      return 'json' in answer ? ofJson(item.id, answer.json, answer.words) : ofError(item, rebuilt(answer));
    } catch (error) {
      return ofError(item, late.signal.aborted ? this.#timeout(item) : lost(item, error));
    } finally {
      clearTimeout(clock);
    }
  }

  /** Ends all threads, also those at work. */
  async close(): Promise<void> {
    await this.#pool?.destroy();
  }

  #started(): Tinypool {
    this.#pool ??= new Tinypool({ minThreads: 1, maxThreads: this.#jobs, idleTimeout: A_DAY, ...ARGUMENTS });
    return this.#pool;
  }

  #timeout({ id }: Article | Found): InputError {
    const message = `${id}: took longer than ${this.#seconds} seconds and was given up; split it, or give it more (--time-limit)`;
    return new InputError('timeout', message);
  }
}

/** The error that a thread told of; a bug comes with its stack. */
function rebuilt({ code, message, stack }: Failure): InputError {
  if (stack === undefined) return new InputError(code, message);
  const cause = new Error(message);
  cause.stack = stack;
  return new InputError(code, message, { cause });
}

/** A thread that ended by itself. */
function lost({ id }: Article | Found, error: unknown): InputError {
  const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (!isFull) return inputError(id, error);
  return new InputError('out-of-memory', `${id}: took more memory than one thread may have; split it`, {
    cause: error,
  });
}
