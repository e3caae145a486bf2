// “of 2010”, “of last year”, “of the year”: what quarters, halves and seasons are parts of.
import { yearOf } from './day.ts';
import type { Period } from './period.ts';
import { YEAR } from './pieces.ts';
import { fromNow, fromPrevious, type Groups, type Meaning, says } from './rule.ts';

/** “of 2010”, “of last year”, “of the year” */
export const OF_SOME_YEAR = `(?:,? ${YEAR}| of ${YEAR.replace('year', 'ofyear')}| (?:of )?(?<which>last|this|next|the|that|the same|the current) (?:fiscal |financial |calendar )?year)`;
const OFFSET: Record<string, number> = { last: -1, this: 0, next: 1, the: 0, 'the current': 0 };

/** A part of the year that the groups name, made by `make`. */
export function inYear({ year: y, ofyear, which }: Groups, make: (y: number) => Period): Meaning {
  const stated = y ?? ofyear;
  if (stated) return says(make(Number(stated)));
  const word = (which ?? '').toLowerCase();
  if (word === 'that' || word === 'the same') return fromPrevious((p) => make(yearOf(p.from)));
  return fromNow((now) => make(yearOf(now) + (OFFSET[word] ?? 0)));
}
