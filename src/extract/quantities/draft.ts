import type { Bound } from '../../lexicon/bounds.ts';
import type { Quantity } from '../../record.ts';
import type { Amount } from './amounts.ts';
import type { MoneyReader } from './money.ts';
import type { Piece } from './pieces.ts';
import type { Phrase } from './what.ts';

/** A quantity before it is written out: `pieces[first]` to `pieces[next - 1]`. */
export interface Draft {
  readonly first: number;
  readonly next: number;
  /** The piece with the number: its place decides whether a date or a name holds it. */
  readonly number: number;
  readonly kind: Quantity['kind'];
  readonly min: number;
  readonly max: number;
  readonly values?: readonly number[];
  readonly unit?: Quantity['unit'];
  readonly what?: Phrase;
  readonly bound?: Bound;
  readonly trend?: 'up' | 'down';
  readonly additional?: true;
  readonly confidence: number;
  readonly rule: string;
  /** No unit and nothing counted: takes over what was counted before, if anything. */
  readonly bare?: true;
}

/** One way to read what begins at piece i. */
export interface Reading {
  readonly name: string;
  /** What its drafts name as their rule. */
  readonly rules: readonly string[];
  /** The number that it reads, in braces. */
  readonly example: string;
  /** A number that it leaves to others. */
  readonly counterExample: string;
  readonly read: (pieces: readonly Piece[], i: number, money: MoneyReader) => Draft | undefined;
}

/** The parts of a draft that every amount has. */
export const drafted = (amount: Amount, kind: Quantity['kind'], rule: string, confidence: number): Draft => ({
  first: amount.first,
  next: amount.next,
  number: amount.numeral.first,
  kind,
  min: amount.numeral.min,
  max: amount.numeral.max,
  ...(amount.measure && { unit: amount.measure.unit }),
  rule,
  confidence,
});
