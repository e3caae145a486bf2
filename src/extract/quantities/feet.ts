// Feet and inches, which are two numbers of one height.
import type { Amount } from './amounts.ts';
import type { Piece } from './pieces.ts';
import type { Measure } from './units.ts';

/** 6'2" · 6ft 2in · 6 feet 2 inches · 6-foot-2 · 30' */
export function feetAndInches(pieces: readonly Piece[], amount: Amount): Amount | undefined {
  const { next, numeral } = amount;
  if (numeral.form !== 'figure' && numeral.form !== 'word') return undefined;
  const mark = pieces[next]?.raw === "'" && pieces[next]!.glued;
  const at = next + 1;
  const inches = pieces[at];
  const foot = { name: 'foot', symbol: 'ft', dimension: 'length' };
  if (mark && inches?.shape === 'number' && inches.glued && inches.value < 12) {
    const end = /^["']$/.test(pieces[at + 1]?.raw ?? '') ? at + 2 : at + 1;
    return withFeet(amount, inches.value, end, foot);
  }
  if (mark && numeral.form === 'figure' && !inches?.glued && inches !== undefined && !opened(pieces, next))
    return { ...amount, next: at, measure: { kind: 'measure', unit: foot, next: at } };
  const hyphens =
    pieces[next]?.raw === '-' && /^(?:foot|feet)$/.test(pieces[at]?.lower ?? '') && pieces[at + 1]?.raw === '-';
  const small = pieces[at + 2];
  // 6-foot-3
  if (hyphens && small?.glued && small.shape === 'number' && small.value < 12)
    return withFeet(amount, small.value, at + 3, foot);
  const worded =
    /^(?:ft|feet|foot)$/.test(pieces[next]?.lower ?? '') && inches?.shape === 'number' && inches.value < 12;
  const end = worded && /^(?:in|ins|inch|inches)$/.test(pieces[at + 1]?.lower ?? '') ? at + 2 : 0;
  return end ? withFeet(amount, inches!.value, end, foot) : undefined;
}

function withFeet(amount: Amount, inches: number, next: number, foot: Measure['unit']): Amount {
  const value = Number((amount.numeral.min + inches / 12).toFixed(4));
  return {
    ...amount,
    next,
    numeral: { ...amount.numeral, min: value, max: value },
    measure: { kind: 'measure', unit: foot, next },
  };
}

/** Is a single quotation mark open before piece i? Then a mark behind a figure may close it. */
function opened(pieces: readonly Piece[], i: number): boolean {
  if ((pieces[i]?.quotation ?? -1) >= 0) return true;
  for (let k = Math.max(0, i - 60); k < i; k++) if (pieces[k]!.raw === "'" && !pieces[k]!.glued) return true;
  return false;
}
