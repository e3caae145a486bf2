// Units of time with their ISO 8601 letters and how many of these they hold; those under a day stand behind a T.
import { table } from './table.ts';

export const TIME_UNITS = table(`
century = 100 Y
day = 1 D
decade = 10 Y
fortnight = 2 W
hour = 1 TH
millennium = 1000 Y
minute = 1 TM
month = 1 M
quarter = 3 M
second = 1 TS
week = 1 W
weekend = 1 WE
year = 1 Y
`);

/** Plurals that do not end in a plain s. */
export const ODD_PLURALS = table(`
centuries = century
millennia = millennium
`);
