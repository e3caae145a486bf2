// Sources across articles as they are written out: CSV, JSON, NDJSON, or a table for the terminal.
import { stringify } from 'csv-stringify/sync';
import type { TalliedSource } from '../../tally/tally.ts';
import type { SourceFormat } from '../options.ts';
import { PLAIN } from '../terminal/styles.ts';
import { table as laidOut } from '../terminal/table.ts';

const COLUMNS = [
  'name',
  'kind',
  'named',
  'roles',
  'aliases',
  'articles',
  'attributions',
  'quotes',
  'words',
  'first',
  'first_article',
  'last',
  'last_article',
  'repeated_quotes',
] as const;

/** A line for each source. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function csv(sources: readonly TalliedSource[]): string {
  const rows = sources.map((source) => [
    source.name,
    source.kind,
    String(source.named),
    source.roles.join('; '),
    source.aliases.join('; '),
    source.articles,
    source.attributions,
    source.quotes,
    source.words,
    source.first.published,
    source.first.article,
    source.last.published,
    source.last.article,
    source.repeated.length,
  ]);
  return `\ufeff${stringify([[...COLUMNS], ...rows], { escape_formulas: true, record_delimiter: 'windows' })}`;
}

function table(sources: readonly TalliedSource[], width: number): string {
  const head = ['source', 'kind', 'as', 'articles', 'quotes', 'words', 'first', 'last', 'repeated'];
  const rows = sources.map((source) => [
    source.name,
    source.kind,
    source.roles[0],
    source.articles,
    source.quotes,
    source.words,
    source.first.published,
    source.last.published,
    source.repeated.length > 0 ? source.repeated.length : undefined,
  ]);
  return [...laidOut({ head, rows }, width, PLAIN)].map((line) => `${line}\n`).join('');
}

/** @param width cells of a line of the table */
export function writeSources(sources: readonly TalliedSource[], format: SourceFormat, width: number): string {
  if (format === 'csv') return csv(sources);
  if (format === 'json') return `${JSON.stringify(sources, null, 2)}\n`;
  if (format === 'ndjson') return sources.map((source) => `${JSON.stringify(source)}\n`).join('');
  return table(sources, width);
}
