// Seasons and parts of the day with their TIMEX3 codes (TimeML annotation guidelines 1.2.1).
import { table } from './table.ts';

export const SEASONS = table(`
autumn = FA
fall = FA
spring = SP
summer = SU
winter = WI
`);

export const DAY_PARTS = table(`
afternoon = AF
evening = EV
morning = MO
night = NI
`);
