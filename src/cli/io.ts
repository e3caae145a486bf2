import type { Readable, Writable } from 'node:stream';

/** What the command line touches of the world: `process` is one; tests make their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

/** 0 done; 1 findings; 2 wrong usage; 3 some input could not be read; 70 a bug of ours; 130 and 143 interrupted. */
export type ExitStatus = 0 | 1 | 2 | 3 | 70 | 130 | 143;

/** Settles when the stream has taken the chunk: a slow reader slows us, and a closed one is told at once. */
export const write = (stream: Writable, chunk: string): Promise<void> =>
  new Promise((settle, fail) => {
    stream.write(chunk, (error) => (error ? fail(error) : settle()));
  });

const CLOSED: ReadonlySet<unknown> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/** Did a write fail because nobody reads any more (`| head`)? */
export const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && CLOSED.has(error.code);
