// What it costs to lay a quote over a source, in matched words of full weight. Tuned by hand on the cases of the tests.
import { PAUSES } from '../lexicon/fillers.ts';
import { isNumeral } from './numerals.ts';
import type { Joint, QuotedWord } from './quoted.ts';

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

/** Of a word that the source does not have. */
export const added = ({ bracket }: QuotedWord): number => (bracket ? COST.bracketed : COST.added);

/** Of a word that stands where the source has another one. */
export function changed({ bracket, norm }: QuotedWord, other: string): number {
  if (bracket) return COST.bracketed;
  const akin = isNumeral(norm) ? isNumeral(other) : norm.length > 3 && other.slice(0, 3) === norm.slice(0, 3);
  return akin ? COST.akin : COST.changed;
}

/** Of a word of the source that the quote leaves out between two of its own. */
export function dropped(norm: string, before: QuotedWord, after: QuotedWord | undefined): number {
  if (after?.before === 'ellipsis' || after?.before === 'break') return COST.elided;
  if (after?.bracket || before.bracket) return COST.bracketed;
  return PAUSES.has(norm) ? COST.filler : COST.dropped;
}
