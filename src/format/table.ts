import type { OutputRecord, View } from './format.ts';
import { rowsOf, tableHeadOf } from './rows/rows.ts';
import { PLAIN } from './terminal/styles.ts';
import { table as laidOut } from './terminal/table.ts';
import { visibleLine } from './visible.ts';

/** Tables for the terminal, one for each section asked for, else the quotes. Sections without rows are left out. */
export async function* table(
  records: AsyncIterable<OutputRecord>,
  several: boolean,
  { sections = ['quotes'], explain = false, width = 120 }: View = {},
): AsyncGenerator<string> {
  for await (const record of records) {
    if ('error' in record) continue;
    if (several) yield `${visibleLine(record.article.id)}\n\n`;
    for (const section of sections) {
      const names = tableHeadOf(section, explain);
      const rows = rowsOf(record, section).map((row) => names.map((name) => row.get(name)));
      if (rows.length === 0) continue;
      if (sections.length > 1) yield `${section}\n`;
      const head = names.map((name) => name.replaceAll('_', ' '));
      for (const line of laidOut({ head, rows }, width, PLAIN)) yield `${line}\n`;
      yield '\n';
    }
  }
}
