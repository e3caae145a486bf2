// Units of length, whose “per hour” is a speed and no time.
import { words } from './table.ts';

export const DISTANCES = words(`
feet
foot
kilometers
kilometres
km
knots
meters
metres
mile
miles
yards
`);
