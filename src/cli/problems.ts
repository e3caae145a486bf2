import { InputError } from '../read/error.ts';
import { type ExitStatus, type Io, write } from './io.ts';

/** The command was called wrongly, or its output cannot go where it was sent. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

// Control characters and those that turn the direction of writing: a file name must not steer the terminal.
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** One line, safe to show in a terminal: what would steer it is written as \u001b. */
export const printable = (line: string): string => line.replace(UNPRINTABLE, escaped);

/** The exit status that an error ends the program with. */
export function statusOf(error: unknown): ExitStatus {
  if (error instanceof UsageError) return 2;
  return error instanceof InputError && error.code !== 'internal' ? 3 : 70;
}

/** An error on standard error: one line, and for a bug its stack. */
export async function tell(io: Io, error: unknown): Promise<void> {
  const known = error instanceof UsageError || error instanceof InputError;
  const lines = [known ? error.message : 'a bug of ours; please report it with these lines:'];
  if (statusOf(error) === 70) lines.push(...stackOf(error instanceof InputError ? error.cause : error).split('\n'));
  await write(io.stderr, `onrecord: ${lines.map(printable).join('\n')}\n`);
}

const stackOf = (bug: unknown): string => (bug instanceof Error && bug.stack) || String(bug);

/** Problems with inputs, told on standard error as they come, and the exit status that they add up to. */
export class Problems {
  readonly #io: Io;
  readonly #quiet: boolean;
  #status: ExitStatus = 0;

  /** @param quiet tell of bugs only */
  constructor(io: Io, quiet: boolean) {
    this.#io = io;
    this.#quiet = quiet;
  }

  get status(): ExitStatus {
    return this.#status;
  }

  /** One input failed, and the others go on. */
  async note(error: InputError): Promise<void> {
    const status = statusOf(error);
    this.#status = this.#status === 70 ? 70 : status;
    if (status === 70 || !this.#quiet) await tell(this.#io, error);
  }
}
