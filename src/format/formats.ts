// The formats that can be written. To add one: a file of its own here, and a row in the table. Each is loaded when it
// is asked for: some bring libraries.
import type { Format } from './format.ts';
import type { OutputFormat } from './options.ts';

interface FormatRow {
  readonly load: () => Promise<Format>;
  /** Of the files that -o FOLDER/ is filled with. */
  readonly extension: string;
}

export const FORMATS: { readonly [Name in OutputFormat]: FormatRow } = {
  json: { load: async () => (await import('./json.ts')).json, extension: 'json' },
  ndjson: { load: async () => (await import('./ndjson.ts')).ndjson, extension: 'ndjson' },
  csv: { load: async () => (await import('./csv.ts')).csv, extension: 'csv' },
  table: { load: async () => (await import('./table.ts')).table, extension: 'txt' },
  annotations: { load: async () => (await import('./annotations.ts')).annotations, extension: 'jsonld' },
  jsonld: { load: async () => (await import('./jsonld.ts')).jsonld, extension: 'jsonld' },
};
