import { CALENDAR } from './calendar.ts';
import { DURATION } from './duration.ts';
import { ERAS } from './eras.ts';
import { FALSE_FRIENDS } from './friends.ts';
import { HOLIDAY } from './holiday.ts';
import { PARTS } from './part.ts';
import { RELATIVE } from './relative.ts';
import type { Row } from './rule.ts';
import { SET } from './set.ts';
import { TIME } from './time.ts';
import { VAGUE } from './vague.ts';
import { WEEKDAY_ROWS } from './weekday.ts';

/** All rules. The longest reading wins; of equals the first. */
export const RULES: readonly Row[] = [
  ...FALSE_FRIENDS,
  ...HOLIDAY,
  ...CALENDAR,
  ...ERAS,
  ...WEEKDAY_ROWS,
  ...RELATIVE,
  ...TIME,
  ...SET,
  ...DURATION,
  ...VAGUE,
  ...PARTS,
];
