import { type AnalyzeOptions, analyze } from '../analyze.ts';
import type { OutputRecord } from '../format/format.ts';
import { type Shape, shaped } from '../format/shape.ts';
import { type Article, isUnread } from '../read/article.ts';
import { InputError, inputError } from '../read/error.ts';
import type { Opened } from '../read/read.ts';
import type { ShownReport } from '../record.ts';
import { errorRecord } from './error-record.ts';
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
