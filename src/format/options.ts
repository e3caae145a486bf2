// What may be asked of the output. Names only: the command line reads them before anything else is loaded.
import type { ArticleInfo, Report } from '../record.ts';

export const OUTPUT_FORMATS = ['json', 'ndjson', 'csv', 'table', 'annotations', 'jsonld'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export const SECTIONS = [
  'quotes',
  'attributions',
  'entities',
  'quantities',
  'dates',
  'facts',
  'sources',
  'warnings',
] as const satisfies readonly Exclude<keyof Report, 'version' | 'article'>[];
export type Section = (typeof SECTIONS)[number];

/** What starts and ends are counted in: UTF-16 code units, Unicode code points, bytes of UTF-8. */
export const OFFSET_UNITS = ['utf-16', 'code-point', 'byte'] as const satisfies readonly ArticleInfo['offsets'][];
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Of the sources of several articles. */
export const SOURCE_FORMATS = ['table', 'csv', 'json', 'ndjson'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** Of a verification and a comparison. */
export const FINDING_FORMATS = ['text', 'json', 'html'] as const;
export type FindingFormat = (typeof FINDING_FORMATS)[number];
