// What it costs to lay a quote over a source, in matched words of full weight. Tuned by hand on the cases of the tests.
import type { Joint } from './quoted.ts';

export const COST = {
  /** A word that only the quote has; that only the source has; two that differ. */
  added: 0.5,
  dropped: 0.45,
  changed: 0.6,
  /** Two numbers, or two words that begin alike. */
  akin: 0.15,
  /** An ellipsis where nothing is left out. */
  needless: 0.3,
  /** A filler left out; a word left out where the quote has an ellipsis; what brackets stand for. */
  filler: 0.05,
  elided: 0.01,
  bracketed: 0.03,
  /** To begin where the source says that somebody else speaks. */
  otherSpeaker: 0.4,
} as const;

/** To go on elsewhere, by what stands between the words of the quote. */
export const JUMP: Readonly<Record<Joint, number>> = {
  start: 0,
  ellipsis: 0.5,
  break: 0.8,
  sentence: 2,
  interrupted: 2.4,
  none: 3,
};
