// Two figures for one thing, both the writer's own.
import type { Check } from '../check.ts';
import { agesThatDisagree } from './ages.ts';
import { attributesThatDisagree } from './attributes.ts';
import { tollsThatDisagree } from './tolls.ts';

export const figuresDisagree: Check = {
  code: 'figures-disagree',
  example: 'A fire at a mill killed 12 people. The {14 people} killed in the fire were buried.',
  counter: 'A fire at a mill killed 12 people. The 12 people killed in the fire were buried.',
  find: (matter) => [...tollsThatDisagree(matter), ...attributesThatDisagree(matter), ...agesThatDisagree(matter)],
};
