// First parts of compounds that keep their hyphen: “well-known” broken at the hyphen is no “wellknown”. By hand, after
// the hyphenation chapters of common style guides.
import { words } from './table.ts';

const TEXT = `
all
anti
best
co
cross
eight
ex
five
forty
four
full
half
hard
high
ill
inter
left
long
low
mid
multi
new
nine
non
old
one
part
post
pre
pro
right
second
self
semi
seven
short
six
so
ten
third
thirty
three
twenty
two
vice
well
`;

export const COMPOUND_PREFIXES = words(TEXT);
