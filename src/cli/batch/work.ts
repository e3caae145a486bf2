import { type AnalyzeOptions, analyze } from '../../analyze.ts';
import { type Shape, shaped } from '../../format/shape.ts';
import { type Found, isArticle, type Reading } from '../../read/article.ts';
import { InputError, inputError } from '../../read/error.ts';
import type { ReadOptions } from '../../read/read.ts';
import type { ShownReport } from '../../record.ts';

/** How each article is read and shown; it is sent to the threads. */
export interface How {
  readonly reading: Omit<ReadOptions, 'stdin'>;
  readonly shape: Shape & AnalyzeOptions;
}

export interface Shown {
  readonly record: ShownReport;
  readonly words: number;
}

/** The work on one article, in this process or in a thread: read, where that was left for later, analyze, shape. */
export async function work(item: Reading | Found, { reading, shape }: How): Promise<Shown | InputError> {
  try {
    const read = 'found' in item ? await (await import('../../read/read.ts')).readFound(item, reading) : item;
    if (!isArticle(read)) return read.error;
    return { record: shaped(analyze(read, shape), shape), words: countWords(read.text) };
  } catch (error) {
    return inputError(item.id, error);
  }
}

/** As `wc -w` counts. */
function countWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let i = 0; i < text.length; i++) {
    const isSpace = SPACES.has(text.charCodeAt(i));
    if (!isSpace && !isInside) words++;
    isInside = !isSpace;
  }
  return words;
}

const SPACES: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 32, 160, 8232, 8233]);

export const isFailure = (done: Shown | InputError): done is InputError => done instanceof InputError;
