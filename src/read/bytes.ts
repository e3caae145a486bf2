import { InputError } from './error.ts';

/** What is read from: a file's stream, standard input. */
export type Bytes = AsyncIterable<Uint8Array>;

/** How large one article may be, in bytes. */
export const DEFAULT_LIMIT = 10 * 1024 * 1024;

/** 10 MB, 512 KB */
const sizeOf = (bytes: number): string =>
  bytes >= 1024 ** 2 ? `${Math.round(bytes / 1024 ** 2)} MB` : `${Math.ceil(bytes / 1024)} KB`;

export const tooLarge = (where: string, limit: number): InputError =>
  new InputError('too-large', `${where}: larger than ${sizeOf(limit)}; split it, or raise the limit (--max-size)`);

/** The first bytes (at least `size`, fewer only where the input ends before), and the whole input once more. */
export async function peek(bytes: Bytes, size: number): Promise<{ head: Buffer; whole: Bytes }> {
  const rest = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  for (let length = 0; length < size; ) {
    const next = await rest.next();
    if (next.done) break;
    chunks.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(chunks);
  return { head, whole: rejoin(head, rest) };
}

async function* rejoin(head: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/**
 * All bytes in one piece.
 *
 * @throws InputError `too-large` as soon as there are more than `limit`
 */
export async function collect(bytes: Bytes, limit: number, where: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) throw tooLarge(where, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the line end; absent for a line longer than the limit, which is passed over and never held. */
  readonly bytes?: Buffer;
}

/** Cut at line feeds while still bytes: a byte that is no UTF-8 then spoils its own line only, and can be told. */
export async function* lines(bytes: Bytes, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const finish = (): Line => {
    number += 1;
    const line = length > limit ? { number } : { number, bytes: Buffer.concat(parts) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield finish();
}
