// The numbers of one sentence of a source, and whether two numbers say the same.
import { findDates } from '../extract/dates/index.ts';
import type { QuantityFinding } from '../extract/findings.ts';
import { findQuantities } from '../extract/quantities/index.ts';
import type { Quantity } from '../record.ts';
import { segment } from '../text/segment.ts';

export type Figure = Quantity | QuantityFinding;

/** As the numbers of an article are found, but in one sentence on its own. */
export function figuresIn(sentence: string): readonly QuantityFinding[] {
  const doc = segment({ id: '', format: 'text', sha256: '', text: sentence });
  return findQuantities(doc, findDates(doc), []);
}

/** The same kind of number of the same unit: only then their values can be compared. */
export const isComparable = (a: Figure, b: Figure): boolean =>
  (a.kind === b.kind || (isPlain(a) && isPlain(b))) && (a.unit?.name ?? '') === (b.unit?.name ?? '');

const isPlain = ({ kind }: Figure): boolean => kind === 'count' || kind === 'ratio';

/** May the draft say its number where the source says this one? “About 50” may stand for 48, “dozens” for 31. */
export function agrees(draft: Figure, source: Figure): boolean {
  if (draft.values ?? source.values) return String(draft.values) === String(source.values);
  const [low, high] = rangeOf(draft);
  const [from, to] = rangeOf(source);
  if (low === from && high === to) return true;
  if (from !== to) return low >= from && high <= to;
  if (low !== high) return from >= low && from <= high;
  switch (draft.bound) {
    case 'about':
      return Math.abs(from - low) <= 0.06 * Math.abs(from);
    case 'more than':
    case 'at least':
      return from >= low && from <= 1.25 * low;
    case 'less than':
    case 'at most':
      return from <= low && from >= 0.75 * low;
    default:
      return false;
  }
}

function rangeOf({ value, min, max }: Figure): readonly [number, number] {
  const low = value ?? min ?? max ?? Number.NaN;
  return [low, value ?? max ?? low];
}
