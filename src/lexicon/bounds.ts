// Words that say how exact a number is: phrase = bound. Longest phrase: five words.
import type { Quantity } from '../record.ts';

export type Bound = NonNullable<Quantity['bound']>;

const table = (rows: string): ReadonlyMap<string, Bound> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => row.split(' = ') as [string, Bound]),
  );

/** Before the number. */
export const BOUNDS_BEFORE = table(`
< = less than
> = more than
a little less than = less than
a little more than = more than
a little over = more than
a little under = less than
a max of = at most
a maximum of = at most
a minimum of = at least
about = about
above = more than
almost = about
an average of about = about
an estimated = about
approx = about
approximately = about
around = about
as few as = at least
as little as = at least
as many as = at most
as much as = at most
at least = at least
at most = at most
below = less than
circa = about
close to = about
estimated = about
exceeded = more than
exceeding = more than
exceeds = more than
fewer than = less than
greater than = more than
higher than = more than
in excess of = more than
in the region of = about
just above = more than
just below = less than
just over = more than
just shy of = less than
just under = less than
less than = less than
lower than = less than
maximum of = at most
minimum of = at least
more like = about
more than = more than
nearly = about
no fewer than = at least
no greater than = at most
no less than = at least
no more than = at most
north of = more than
not less than = at least
not more than = at most
or so = about
over = more than
over than = more than
roughly = about
shy of = less than
slightly less than = less than
slightly more than = more than
smaller than = less than
some = about
something like = about
somewhere around = about
the best part of = about
under = less than
up to = at most
upward of = more than
upwards of = more than
virtually = about
well over = more than
~ = about
≈ = about
≤ = at most
≥ = at least
`);

/** After the number, its unit or what it counts. */
export const BOUNDS_AFTER = table(`
+ = at least
and above = at least
and older = at least
and over = at least
and up = at least
and younger = at most
odd = about
or above = at least
or fewer = at most
or higher = at least
or less = at most
or lower = at most
or more = at least
or older = at least
or over = at least
or so = about
or under = at most
or younger = at most
plus = at least
`);
