import type { Block, Warning } from '../record.ts';
import type { InputError } from './error.ts';
import type { InputFormat } from './options.ts';

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
  /** BCP 47, as the text looks; absent where there is too little of it to tell. */
  readonly language?: string;
  /**
   * The comments of a format that has some, in order: `start` is the place in `text` where the comment stood, `text` what
   * it says without `<!--` and `-->`. They are no part of the text; `onrecord audit` obeys `onrecord-disable` in them.
   */
  readonly comments?: readonly Comment[];
  /** Where the format itself marks headings, lists and the like; else the text is cut by its lines. */
  readonly blocks?: readonly Block[];
  /** Of a format without headlines, such as subtitles: the first block is none, whatever it looks like. */
  readonly untitled?: boolean;
  /** Where in the text each page begins, for a format that has pages (PDF); pages without text begin with the next. */
  readonly pages?: readonly number[];
  /** When what begins at this place is said, for subtitles: seconds from the start. */
  readonly times?: readonly { readonly start: number; readonly seconds: number }[];
  /** What reading found to say: no text, not English, bytes that are no text in its encoding. */
  readonly warnings?: readonly Warning[];
}

export interface Comment {
  readonly start: number;
  readonly text: string;
}

/** An input, or a line of one, that could not be read, and why. */
export interface Unread {
  readonly id: string;
  readonly path?: string;
  readonly error: InputError;
}

export type Reading = Article | Unread;

/** A file that holds one article, found but not read: that is left to another thread. */
export interface Found {
  /** The path, as given. */
  readonly id: string;
  readonly path: string;
  readonly format: InputFormat;
  /** Bytes. */
  readonly size: number;
  readonly found: true;
}

export const isUnread = (reading: Reading): reading is Unread => 'error' in reading;

export const isArticle = (item: Reading | Found): item is Article => !('error' in item) && !('found' in item);
