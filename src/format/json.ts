import type { Report } from '../record.ts';
import type { Format, OutputRecord, View } from './format.ts';

/** One value as indented JSON. */
const indented = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** One record: an object. Several: an array, written as they come. */
export async function* json(records: AsyncIterable<OutputRecord>, several: boolean): AsyncGenerator<string> {
  if (!several) {
    for await (const record of records) yield indented(record);
    return;
  }
  let before = '[\n';
  for await (const record of records) {
    yield before + JSON.stringify(record, null, 2);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/**
 * A format that makes a document of each record: one alone is indented, of several one is a line. An error record stays
 * as it is.
 */
export const documents = (of: (report: Report, view: View) => object): Format =>
  async function* (records, several, view = {}) {
    for await (const record of records) {
      const written = 'error' in record ? record : of(record as Report, view);
      yield several ? `${JSON.stringify(written)}\n` : indented(written);
    }
  };
