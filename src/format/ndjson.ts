import type { OutputRecord } from './format.ts';

/** One record a line. */
export async function* ndjson(records: AsyncIterable<OutputRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}
