// Words that put a date ahead: modal verbs, and what stands before “to” and a verb for a plan. Collected by hand.
import { words } from './table.ts';

/** “the vote is due”, “she could rule” */
export const AHEAD = words(`
'll
can
coming
could
due
expected
forthcoming
if
may
might
must
planned
scheduled
shall
should
slated
upcoming
will
wo
would
`);

/** “set to begin”, “plans to visit” */
export const PLANS = words(`
about
agree
aim
are
due
expected
going
hope
hopes
intend
intends
is
likely
plan
planning
plans
ready
scheduled
set
slated
want
wants
`);
