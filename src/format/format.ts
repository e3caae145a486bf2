import type { ErrorRecord, ShownReport } from '../record.ts';

/** What is printed for one input: its record, or why there is none. */
export type OutputRecord = ShownReport | ErrorRecord;

/**
 * Records to text, piece by piece, none held longer than it takes.
 *
 * @param several were several articles asked for? (A format may frame one alone differently.)
 */
export type Format = (records: AsyncIterable<OutputRecord>, several: boolean) => AsyncIterable<string>;
