// A weekday and a date that do not go together.
import { rule } from '../rule.ts';
import { warned } from '../warned.ts';

export const weekdayDate = rule({
  id: 'weekday-date',
  level: 'error',
  finds: 'a weekday that is not that of the date beside it',
  why: 'Reuters Handbook of Journalism, “Accuracy”: dates, days and figures are checked before filing.',
  example: 'The hearing is on Tuesday, {June 12}.',
  counterExample: 'The hearing is on Wednesday, June 12.',
  find: ({ report }) => warned(report, ['weekday-date-mismatch']),
});
