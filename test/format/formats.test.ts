import { expect, test } from 'vitest';
import type { Format, OutputRecord } from '../../src/format/format.ts';
import { FORMATS } from '../../src/format/formats.ts';
import { reportOf } from '../support/report.ts';

const RECORDS: OutputRecord[] = [
  reportOf('“No,” she said.\n\u2028'),
  { version: 1, article: { id: 'b' }, error: { code: 'binary', message: 'b: not a text file' } },
];

async function printed(format: Format, records: OutputRecord[], several: boolean): Promise<string> {
  let text = '';
  for await (const chunk of format(
    (async function* () {
      yield* records;
    })(),
    several,
  ))
    text += chunk;
  return text;
}

test('json: one record is an indented object', async () => {
  const text = await printed(await FORMATS.json.load(), RECORDS.slice(0, 1), false);
  expect(JSON.parse(text)).toEqual(RECORDS[0]);
  expect(text).toMatch(/^\{\n {2}"version": 1,\n/);
  expect(text).toMatch(/\n\}\n$/);
});

test.each([0, 1, 2])('json: of several, %i records are an array', async (count) => {
  const records = RECORDS.slice(0, count);
  expect(JSON.parse(await printed(await FORMATS.json.load(), records, true))).toEqual(records);
});

test.each([0, 1, 2])('ndjson: %i records are as many lines', async (count) => {
  const text = await printed(await FORMATS.ndjson.load(), RECORDS.slice(0, count), true);
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual(RECORDS.slice(0, count));
});
