import type { Amount } from '../amounts.ts';
import type { Piece } from '../pieces.ts';
import { DAYS } from './days.ts';
import { LABELS } from './labels.ts';
import type { Rejection } from './row.ts';
import { SHAPES } from './shapes.ts';
import { TALLIES } from './tallies.ts';

/** Numbers that are no quantities. One row a kind; the tests run its examples. */
export const REJECTIONS: readonly Rejection[] = [...DAYS, ...LABELS, ...SHAPES, ...TALLIES];

/** The row that says that this amount is none; undefined where it is a quantity. */
export const rejectionOf = (pieces: readonly Piece[], amount: Amount): Rejection | undefined =>
  REJECTIONS.find((row) => row.rejects(pieces, amount));
