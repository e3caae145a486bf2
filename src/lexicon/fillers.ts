// What speakers say between the words and newsrooms leave out, lower case. Source: the disfluency classes of the
// Switchboard annotation guide (filled pauses, editing terms, discourse markers) and the quotation entries of style guides.
import { words } from './table.ts';

/** Never part of what is meant. */
export const PAUSES = words(`
ah
eh
er
erm
hm
hmm
huh
mhm
mm
oh
uh
uhm
um
umm
`);

/** Fillers of two words. */
export const FILLER_PHRASES = words(`
i mean
you know
you see
`);

/** Openers that may go from the start of a sentence without a loss. */
export const OPENERS = words(`
alright
and
anyway
because
but
listen
look
now
ok
okay
right
see
so
well
yeah
`);
