import type { OutputRecord } from '../../format/format.ts';
import type { Found, Reading } from '../../read/article.ts';
import type { InputError } from '../../read/error.ts';
import { errorRecord } from '../error-record.ts';

/** What came of one article: its record, as an object and as a line of JSON, whichever is asked for. */
export interface Outcome {
  readonly id: string;
  /** Of the article, as `wc -w` counts them; 0 where it could not be read. */
  readonly words: number;
  readonly error?: InputError;
  record(): OutputRecord;
  /** In one line, without its end. */
  json(): string;
}

export const ofRecord = (record: OutputRecord, words: number): Outcome => ({
  id: record.article.id,
  words,
  record: () => record,
  json: () => JSON.stringify(record),
});

/** A thread hands its record over as JSON: a string is copied faster than an object. */
export const ofJson = (id: string, json: string, words: number): Outcome => ({
  id,
  words,
  record: () => JSON.parse(json) as OutputRecord,
  json: () => json,
});

export const ofError = (item: Reading | Found, error: InputError): Outcome => ({
  ...ofRecord(errorRecord(item, error), 0),
  error,
});
