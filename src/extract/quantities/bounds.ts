// What stands around an amount and says how exact it is, or that it comes on top.
import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bound } from '../../lexicon/bounds.ts';
import type { Piece } from './pieces.ts';
import { phrase } from './units.ts';

export interface Framed {
  readonly first: number;
  readonly bound?: Bound;
  readonly additional?: true;
}

const ADDITIONAL = /^(?:additional|further|another|extra|more)$/;

/** Bound and “additional” in front of the amount; `first` is the first piece that belongs to the phrase. */
export function frame(pieces: readonly Piece[], amountFirst: number, isTime: boolean): Framed {
  let first = amountFirst;
  let additional: true | undefined;
  const word = pieces[first - 1]?.lower ?? '';
  if (ADDITIONAL.test(word) && word !== 'more') {
    additional = true;
    first -= /^an?$/.test(pieces[first - 2]?.lower ?? '') ? 2 : 1;
  }
  const bound = boundBefore(pieces, first, isTime);
  if (bound) first = bound.first;
  if (!additional && bound && ADDITIONAL.test(pieces[first - 1]?.lower ?? '') && pieces[first - 1]!.lower !== 'more') {
    additional = true;
    first -= /^an?$/.test(pieces[first - 2]?.lower ?? '') ? 2 : 1;
  }
  return { first, ...(bound && { bound: bound.bound }), ...(additional && { additional }) };
}

const LONGEST = 5;

function boundBefore(
  pieces: readonly Piece[],
  end: number,
  isTime: boolean,
): { first: number; bound: Bound } | undefined {
  for (let k = Math.max(0, end - LONGEST); k < end; k++) {
    const words = phrase(pieces, k, end, 'lower');
    const bound = BOUNDS_BEFORE.get(words);
    if (bound && !spatial(pieces, k, words, isTime)) return { first: k, bound };
  }
  return undefined;
}

/** “over 20 years” is how long it lasted; “well over 20 years” and “for over 20 years” are how much at least. “take about 5” */
function spatial(pieces: readonly Piece[], k: number, words: string, isTime: boolean): boolean {
  const before = pieces[k - 1]?.lower ?? '';
  if (words === 'over') return isTime && !/^(?:for|just|well|of|is|was|lasted|took|spent)$/.test(before);
  if (words === 'up to') return before === 'from';
  if (words === 'some') return /^(?:and|for)$/.test(before) && isTime;
  if (words === 'about')
    return /^(?:talk|talked|talking|know|story|report|reports|worried|concerns|questions|asked)$/.test(before);
  return words === 'under' && /^(?:article|section|law|rule)$/.test(pieces[k + 1]?.lower ?? '');
}

/** “or more”, “and above”, “+”, “or so” behind the amount or what it counts. */
export function boundAfter(pieces: readonly Piece[], next: number): { bound: Bound; next: number } | undefined {
  const sign = pieces[next];
  if (sign?.raw === '+' && sign.glued) return { bound: 'at least', next: next + 1 };
  const hyphen = sign?.raw === '-' && sign.glued ? 1 : 0;
  if (hyphen && /^(?:odd|plus)$/.test(pieces[next + 1]?.lower ?? ''))
    return { bound: BOUNDS_AFTER.get(pieces[next + 1]!.lower)!, next: next + 2 };
  if (!/^(?:or|and)$/.test(sign?.lower ?? '')) return undefined;
  const bound = BOUNDS_AFTER.get(phrase(pieces, next, next + 2, 'lower'));
  if (
    !bound ||
    (pieces[next + 1]!.lower === 'up' && pieces[next + 2]?.lower === 'to') ||
    (/^(?:more|less|fewer|lower|higher)$/.test(pieces[next + 1]!.lower) && pieces[next + 2]?.lower === 'than')
  )
    return undefined;
  return { bound, next: next + 2 };
}
