// What kills and hurts people, one noun a line: “the fire killed 12 people”. Collected by hand.
import { words } from './table.ts';

export const MISHAPS = words(`
accident
ambush
attack
avalanche
blast
blaze
bombing
clash
collapse
collision
crash
cyclone
derailment
disaster
earthquake
eruption
explosion
fire
flood
hurricane
landslide
massacre
mudslide
outbreak
quake
raid
riot
shooting
sinking
stampede
storm
strike
tornado
tsunami
typhoon
wildfire
`);
