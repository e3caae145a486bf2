// Months with their numbers; the abbreviations are those of the AP Stylebook and of common British use.
import { table, words } from './table.ts';

export const MONTHS = table(`
april = 04
august = 08
december = 12
february = 02
january = 01
july = 07
june = 06
march = 03
may = 05
november = 11
october = 10
september = 09
`);

/** Only with a full stop or a number beside them: “Mar.”, “Dec 7”. */
export const SHORT_MONTHS = table(`
apr = 04
aug = 08
dec = 12
feb = 02
jan = 01
jul = 07
jun = 06
mar = 03
nov = 11
oct = 10
sep = 09
sept = 09
`);

/** Months that are also verbs, first names or surnames: alone they need a preposition or an adjective before them. */
export const AMBIGUOUS_MONTHS = words(`
april
august
june
march
may
`);
