// Things that words stand on and that are carried, worn or hung, singular, lower case. Collected by hand.
import { words } from './table.ts';

export const SIGNS = words(`
badge
banner
billboard
bumper sticker
button
cap
hat
hoodie
pin
placard
poster
shirt
sign
sticker
sweater
t-shirt
`);
