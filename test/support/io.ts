import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import type { OutputRecord } from '../../src/format/format.ts';
import { validate } from './schema.ts';

/** A stream that keeps what is written to it. */
export class Sink extends Writable {
  readonly chunks: string[] = [];
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.chunks.push(chunk.toString());
    done();
  }
  get text(): string {
    return this.chunks.join('');
  }
}

/** Standard input that is a terminal: nothing is piped in. */
export const terminal = (): Io['stdin'] => Object.assign(Readable.from([]), { isTTY: true });

/** Standard input with this piped in, in pieces of so many bytes. */
export function piped(content: string | Uint8Array, size = 65536): Readable {
  const bytes = Buffer.from(content);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  );
  return Readable.from(pieces);
}

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
export async function onrecord(argv: readonly string[], world: Partial<Io> = {}): Promise<Outcome> {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const status = await run(argv, { stdin: terminal(), stdout, stderr, env: {}, cwd: () => '/', ...world });
  return { status, out: stdout.text, err: stderr.text };
}

/** The records in NDJSON output, each of them checked against the schema. */
export function recordsIn(out: string): OutputRecord[] {
  const records = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  for (const record of records) validate(record);
  return records;
}
