import type { Reading } from '../draft.ts';
import { AGES_BESIDE } from './aged.ts';
import { AGES } from './ages.ts';
import { ORDINAL_READINGS } from './ordinals.ts';
import { RATIOS } from './ratios.ts';
import { SCORES } from './scores.ts';
import { SHARES } from './shares.ts';

/** Numbers with a form of their own, tried in this order before the plain reading. */
export const READINGS: readonly Reading[] = [
  ...AGES,
  ...AGES_BESIDE,
  ...SCORES,
  ...SHARES,
  ...RATIOS,
  ...ORDINAL_READINGS,
];
