import { CALENDAR } from './calendar.ts';
import { DECADES } from './decade.ts';
import { DURATION } from './duration.ts';
import { FALSE_FRIENDS } from './friends.ts';
import { HOLIDAY } from './holiday.ts';
import { NARRATIVE } from './narrative.ts';
import { NEAR } from './near.ts';
import { NUMERIC } from './numeric.ts';
import { PARTS } from './part.ts';
import { QUARTERS } from './quarter.ts';
import type { Row } from './rule.ts';
import { SEASON_ROWS } from './season.ts';
import { SET } from './set.ts';
import { TIME } from './time.ts';
import { VAGUE } from './vague.ts';
import { WEEKDAY_ROWS } from './weekday.ts';
import { YEARS } from './year.ts';

/** All rules. The longest reading wins; of equals the first. */
export const RULES: readonly Row[] = [
  ...FALSE_FRIENDS,
  ...HOLIDAY,
  ...CALENDAR,
  ...NUMERIC,
  ...YEARS,
  ...QUARTERS,
  ...SEASON_ROWS,
  ...DECADES,
  ...WEEKDAY_ROWS,
  ...NEAR,
  ...NARRATIVE,
  ...TIME,
  ...SET,
  ...DURATION,
  ...VAGUE,
  ...PARTS,
];
