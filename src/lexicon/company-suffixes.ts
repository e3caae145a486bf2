// What the names of companies end in, and hardly anything else, lower case. Not AB, AG, AS, NV, SA, SE: those are provinces, an
// attorney general, states and the corners of a town’s streets. Collected by hand.
import { words } from './table.ts';

export const COMPANY_SUFFIXES: ReadonlySet<string> = words(`
asa
bhd
co
corp
gmbh
inc
incorporated
kgaa
llc
llp
ltd
oyj
plc
pvt
spa
tbk
`);
