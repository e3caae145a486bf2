import type { Doc } from '../../text/doc.ts';
import type { DateFinding } from '../findings.ts';
import { habitsOf } from './habits.ts';
import { recognise } from './recognise.ts';
import { resolveAll } from './resolve.ts';

/**
 * Dates, times, durations and sets of an article with their TIMEX3 values (ISO 8601), in order, none over another.
 * Counted from `doc.published`, else from the date of its dateline; never from today. `until` and a numeric `anchor`
 * are indices into the result. Linear in the length of the text; never throws for bad text.
 *
 * Kinds and values follow the TimeML annotation guidelines 1.2.1 (Saurí et al., 2006).
 */
export function findDates(doc: Doc): DateFinding[] {
  return resolveAll(doc, recognise(doc, habitsOf(doc)));
}
