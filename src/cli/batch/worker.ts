// What runs in a worker thread.
import type { Article, Found } from '../../read/article.ts';
import type { InputErrorCode } from '../../read/error.ts';
import { type How, isFailure, work } from './work.ts';

export interface Task {
  readonly item: Article | Found;
  readonly how: How;
}

export type Answer = { readonly json: string; readonly words: number } | Failure;

/** An error is taken apart: what is sent from a thread loses its class. */
export interface Failure {
  readonly code: InputErrorCode;
  readonly message: string;
  readonly stack?: string;
}

export default async function answer({ item, how }: Task): Promise<Answer> {
  const done = await work(item, how);
  if (!isFailure(done)) return { json: JSON.stringify(done.record), words: done.words };
  const { code, message, cause } = done;
  return { code, message, ...(cause instanceof Error && cause.stack && { stack: cause.stack }) };
}
