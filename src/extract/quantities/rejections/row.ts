import type { Amount } from '../amounts.ts';
import type { Piece } from '../pieces.ts';

/** A number that is no quantity, and how to tell. */
export interface Rejection {
  readonly name: string;
  /** Holds a number that this row rejects, in braces. */
  readonly example: string;
  /** Holds one that it lets pass, in braces. */
  readonly counterExample: string;
  readonly rejects: (pieces: readonly Piece[], amount: Amount) => boolean;
}

// What the rows ask.
export const before = (pieces: readonly Piece[], { first }: Amount, back = 1): Piece | undefined =>
  pieces[first - back];
export const after = (pieces: readonly Piece[], { next }: Amount, on = 0): Piece | undefined => pieces[next + on];
export const bare = (amount: Amount): boolean => amount.measure === undefined;
export const figure = (amount: Amount): boolean => amount.numeral.form === 'figure';
export const plain = (pieces: readonly Piece[], amount: Amount): boolean =>
  figure(amount) && bare(amount) && amount.numeral.factor === 1 && /^\d+$/.test(pieces[amount.numeral.first]!.raw);
export const capital = (piece: Piece | undefined): boolean => piece !== undefined && /^\p{Ll}?\p{Lu}/u.test(piece.raw);
