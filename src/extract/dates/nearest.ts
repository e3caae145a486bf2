import { type Day, yearOf } from './day.ts';
import type { Known } from './period.ts';
import type { Reference, Tense } from './rule.ts';

/** What a day back and a day ahead cost, by the tense of the sentence. News looks back unless it says otherwise. */
const COST: Record<Tense, readonly [back: number, ahead: number]> = {
  past: [1, 6],
  unknown: [1, 2],
  future: [6, 1],
  will: [12, 1],
};

/** Of several readings the nearest one, days against the tense counting more; of equals the first. */
export function nearest(readings: readonly Known[], now: Day, tense: Tense): Known | undefined {
  const [back, ahead] = COST[tense];
  const cost = (p: Known) => Math.max(0, (now - p.to) * back, (p.from - now) * ahead);
  return readings.reduce<Known | undefined>((best, p) => (best && cost(best) <= cost(p) ? best : p), undefined);
}

/** A date without its year: that of the next date in its list, else the year that brings it nearest. */
export function inSomeYear(reference: Reference, make: (year: number) => Known | undefined): Known | undefined {
  const { now, year } = reference;
  if (year !== undefined) return make(year);
  if (now === undefined) return undefined;
  const y = yearOf(now);
  const readings = [y - 1, y, y + 1].map(make).filter((p) => p !== undefined);
  // “will speak after a good week since their Oct. 13 debate”: a year is far to go
  const tense = reference.tense();
  return nearest(readings, now, tense === 'will' ? 'future' : tense);
}

export type Which = 'last' | 'this' | 'next' | undefined;

/** The same with a word before it: last March, next Christmas, this summer. */
export function whichYear(
  reference: Reference,
  which: Which,
  make: (year: number) => Known | undefined,
): Known | undefined {
  const { now } = reference;
  if (!which || now === undefined) return inSomeYear(reference, make);
  const y = yearOf(now);
  if (which === 'this') return make(y);
  const readings = [y - 2, y - 1, y, y + 1, y + 2].map(make).filter((p) => p !== undefined);
  return which === 'last' ? readings.findLast((p) => p.to < now) : readings.find((p) => p.from > now);
}
