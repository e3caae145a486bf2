import type { Sentence } from '../../text/doc.ts';
import type { QuantityFinding } from '../findings.ts';
import type { Draft } from './draft.ts';
import type { Piece } from './pieces.ts';

type What = NonNullable<QuantityFinding['what']>;
export type Carried = Pick<QuantityFinding, 'what' | 'unit'>;

const POINTS_BACK = /^(?:those|these|them|whom|which)$/;

/**
 * What a number with nothing behind it counts: the same as the count before it in its sentence (“2,500 troops in Iraq
 * and an additional 900 in Syria”), or in the one before where it points back (“Of those, 40 …”). A level of an index
 * takes over its points (“rose 64 points to 4,577”).
 */
export function carriedFor(
  pieces: readonly Piece[],
  draft: Draft,
  counted: What | undefined,
  sentence: Sentence,
  points: QuantityFinding['unit'],
): Carried {
  const number = pieces[draft.number]!;
  if (points && /^(?:to|at|of)$/.test(pieces[draft.first - 1]?.lower ?? '')) return { unit: points };
  // “wounded 34 others, bringing to seven”: other what?
  if (!counted || counted.head === 'other' || !Number.isInteger(draft.max)) return {};
  // “made millions” is of money
  if (draft.min !== draft.max && draft.max >= 100) return {};
  const here = counted.start >= sentence.start;
  if (here ? number.start - counted.end > 160 : !pointsBack(pieces, draft)) return {};
  if (!here && number.start - counted.end > 600) return {};
  return { what: { ...counted, carried: true } };
}

/** “Of those, 40 …”, “40 of them …”, “another 40 …”, “an additional 40 …” */
function pointsBack(pieces: readonly Piece[], draft: Draft): boolean {
  if (draft.additional) return true;
  if (pieces[draft.next]?.lower === 'of' && POINTS_BACK.test(pieces[draft.next + 1]?.lower ?? '')) return true;
  for (let k = Math.max(0, draft.first - 4); k < draft.first; k++)
    if (POINTS_BACK.test(pieces[k]!.lower) && pieces[k - 1]?.lower === 'of') return true;
  return false;
}
