// Short frequent words of English news, by which it is told from other languages; without those that Dutch, Danish, German or
// French write the same (in, is, for, on). Source: our own choice among the closed word classes, and “said”.
import { words } from './table.ts';

export const ENGLISH_FUNCTION_WORDS = words(`
about
after
and
are
be
been
but
by
from
had
has
have
he
his
it
its
more
not
of
said
she
that
the
their
they
this
to
was
were
when
which
who
will
with
would
`);
