import type { ErrorRecord, ShownReport } from '../record.ts';
import type { Section } from './options.ts';

/** What is printed for one input: its record, or why there is none. */
export type OutputRecord = ShownReport | ErrorRecord;

/** What a format may be told besides; each heeds what concerns it. */
export interface View {
  /** The sections to show. The records hold the others too: a row may take from them. */
  readonly sections?: readonly Section[];
  /** Are there explanations to show? */
  readonly explain?: boolean;
  /** With the text of the article? */
  readonly text?: boolean;
  /** Cells of a terminal's line. */
  readonly width?: number;
}

/**
 * Records to text, piece by piece, none held longer than it takes.
 *
 * @param several were several articles asked for? (A format may frame one alone differently.)
 */
export type Format = (records: AsyncIterable<OutputRecord>, several: boolean, view?: View) => AsyncIterable<string>;
