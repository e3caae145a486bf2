// The formats that can be written. To add one: a file of its own here, and a row in the table.
import type { Format } from './format.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import type { OutputFormat } from './options.ts';

export const FORMATS: { readonly [Name in OutputFormat]: Format } = { json, ndjson };
