import { stringify } from 'csv-stringify/sync';
import type { OutputRecord, View } from './format.ts';
import { headOf, rowsOf } from './rows/rows.ts';

/**
 * What spreadsheets need: UTF-8 told by its mark, CR LF, and no cell of an article that is run as a formula. A lone CR
 * would end the row in some, so it stands in quotes like all line ends.
 */
const FOR_SPREADSHEETS = { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

/**
 * CSV (RFC 4180), one section in one table: the first that is asked for, else the quotes. One header, also of several
 * articles; articles that could not be read are left out. A cell that a spreadsheet would take for a formula begins
 * with an apostrophe.
 */
export async function* csv(
  records: AsyncIterable<OutputRecord>,
  _several: boolean,
  { sections, explain = false }: View = {},
): AsyncGenerator<string> {
  const section = sections?.[0] ?? 'quotes';
  const head = headOf(section, explain);
  yield `\ufeff${stringify([head], FOR_SPREADSHEETS)}`;
  for await (const record of records) {
    if ('error' in record) continue;
    const rows = rowsOf(record, section).map((row) => head.map((name) => row.get(name)));
    if (rows.length > 0) yield stringify(rows, { ...FOR_SPREADSHEETS, cast: { boolean: String } });
  }
}
