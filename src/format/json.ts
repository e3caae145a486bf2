import type { OutputRecord } from './format.ts';

/** One record as indented JSON. */
export const jsonDocument = (record: OutputRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** One record: an object. Several: an array, written as they come. */
export async function* json(records: AsyncIterable<OutputRecord>, several: boolean): AsyncGenerator<string> {
  if (!several) {
    for await (const record of records) yield jsonDocument(record);
    return;
  }
  let before = '[\n';
  for await (const record of records) {
    yield before + JSON.stringify(record, null, 2);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
