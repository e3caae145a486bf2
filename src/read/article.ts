import type { Block } from '../record.ts';

/** An input, decoded: what every reader returns and all analysis starts from. */
export interface Article {
  /** The id of the NDJSON line, else the path as given, else "stdin". */
  readonly id: string;
  readonly path?: string;
  /** text, ndjson, … as told by content and extension. */
  readonly format: string;
  /** Lower-case hex, of the bytes read; for NDJSON, of the line's text as UTF-8. */
  readonly sha256: string;
  /** Exactly what was read, nothing added or taken away but a byte order mark. */
  readonly text: string;
  readonly title?: string;
  readonly byline?: readonly string[];
  /** YYYY-MM-DD */
  readonly published?: string;
  /** Where the format itself marks headings, lists and the like; else the text is cut by its lines. */
  readonly blocks?: readonly Block[];
}
