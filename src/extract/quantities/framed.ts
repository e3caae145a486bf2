import { boundAfter, frame } from './bounds.ts';
import type { Draft } from './draft.ts';
import type { Piece } from './pieces.ts';
import { trendOf } from './trend.ts';

/** Bound, “additional”, rise and fall, from the words around. */
export function framed(pieces: readonly Piece[], draft: Draft, floor: number): Draft {
  const time = draft.unit?.dimension === 'time' && draft.kind !== 'age';
  const left = frame(pieces, draft.first, time);
  const first = Math.max(left.first, floor);
  const behindNumber = boundAfter(pieces, draft.number + 1);
  const right = boundAfter(pieces, draft.next) ?? behindNumber;
  const trend =
    draft.unit?.dimension === 'time' || draft.kind === 'score' || draft.kind === 'ordinal'
      ? undefined
      : trendOf(pieces, first, draft);
  return {
    ...draft,
    first,
    next: right && right !== behindNumber ? right.next : draft.next,
    ...(first === left.first && left.bound ? { bound: left.bound } : right && { bound: right.bound }),
    ...((left.additional || draft.additional) && { additional: true as const }),
    ...(trend && { trend }),
  };
}
