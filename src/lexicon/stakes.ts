// Words that turn, limit or soften what is said: to drop one changes the meaning. Lower case. Collected by hand from the
// closed word classes in A Comprehensive Grammar of the English Language (negation, conditional clauses, downtoners, hedges).
import { words } from './table.ts';

/** Besides all that ends in n't. */
export const NEGATIONS = words(`
cannot
didnt
dont
neither
never
no
nobody
none
nor
not
nothing
nowhere
without
wont
`);

/** Phrases of up to three words. */
export const CONDITIONS = words(`
as long as
assuming
depending
except
if
in case
on condition
only when
provided
providing
subject to
supposing
unless
until
`);

/** Phrases of up to three words. */
export const QUALIFIERS = words(`
a few
a little
a third of
about
allegedly
almost
apparently
approximately
arguably
around
at least
at most
barely
close to
could
fewer than
generally
half of
hardly
i believe
i expect
i guess
i hope
i suppose
i suspect
i think
in my opinion
in my view
in part
kind of
largely
less than
likely
mainly
may
maybe
might
more or less
most
mostly
nearly
occasionally
often
one of
only
partly
perhaps
possibly
potentially
presumably
probably
rarely
reportedly
roughly
seldom
several
some
some of
sometimes
somewhat
sort of
supposedly
tend to
typically
unlikely
up to
usually
virtually
`);
