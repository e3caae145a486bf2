// Weekdays with their ISO 8601 numbers, Monday first.
import { table } from './table.ts';

export const WEEKDAYS = table(`
friday = 5
monday = 1
saturday = 6
sunday = 7
thursday = 4
tuesday = 2
wednesday = 3
`);

/** Only before a date: “Tues., March 7”. */
export const SHORT_WEEKDAYS = table(`
fri = 5
mon = 1
sat = 6
sun = 7
thu = 4
thur = 4
thurs = 4
tue = 2
tues = 2
wed = 3
weds = 3
`);
