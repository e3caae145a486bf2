// Words that say how often, with the TIMEX3 value of the period between (TimeML annotation guidelines 1.2.1, SET).
import { table } from './table.ts';

export const FREQUENCIES = table(`
annual = P1Y
annually = P1Y
biannual = P6M
biannually = P6M
biennial = P2Y
biennially = P2Y
daily = P1D
fortnightly = P2W
hourly = PT1H
monthly = P1M
nightly = P1D
quadrennial = P4Y
quarterly = P3M
semiannual = P6M
semiannually = P6M
weekly = P1W
yearly = P1Y
`);
