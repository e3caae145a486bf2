import { type AnalyzeOptions, analyze } from '../analyze.ts';
import type { OutputRecord } from '../format/format.ts';
import { type Shape, shaped } from '../format/shape.ts';
import { type Article, type Found, isUnread, type Reading } from '../read/article.ts';
import { InputError, inputError } from '../read/error.ts';
import type { Opened } from '../read/read.ts';
import type { ErrorRecord, ShownReport } from '../record.ts';
import type { Problems } from './problems.ts';

/**
 * Articles to records, one at a time, in order. Of several, one that fails becomes an error record in its place.
 *
 * @throws InputError where a single one fails
 */
export async function* recordsOf(
  { readings, several }: Opened,
  options: Shape & AnalyzeOptions,
  problems: Problems,
): AsyncGenerator<OutputRecord> {
  for await (const reading of readings) {
    const outcome = isUnread(reading) ? reading.error : analyzed(reading, options);
    if (!(outcome instanceof InputError)) yield outcome;
    else if (!several) throw outcome;
    else {
      await problems.note(outcome);
      yield errorRecord(reading, outcome);
    }
  }
}

function analyzed(article: Article, options: Shape & AnalyzeOptions): ShownReport | InputError {
  try {
    return shaped(analyze(article, options), options);
  } catch (error) {
    return inputError(article.id, error);
  }
}

/** What stands in the place of an article that failed. */
export const errorRecord = ({ id, path }: Reading | Found, { code, message }: InputError): ErrorRecord => ({
  version: 1,
  article: { id, ...(path !== undefined && { path }) },
  error: { code, message },
});
