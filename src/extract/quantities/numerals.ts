// Numbers as they are written: figures, words, vague numbers and fractions, without unit.
import { FEW, FRACTION_SIGNS, FRACTIONS, PLURAL_SCALES, SCALES } from '../../lexicon/numbers.ts';
import { cardinalAt } from './cardinals.ts';
import { isChange } from './changes.ts';
import type { Piece } from './pieces.ts';
import { scaleOf } from './scales.ts';

/** A number in `pieces[first]` to `pieces[next - 1]`; `min` and `max` are the same for an exact one. */
export interface Numeral {
  readonly first: number;
  readonly next: number;
  readonly min: number;
  readonly max: number;
  readonly form: 'figure' | 'word' | 'vague' | 'fraction';
  /** What a scale word at its end multiplies by: 1e6 for million, 1 without one. */
  readonly factor: number;
}

/** Without the noise of binary fractions: 2.8 million is 2800000. */
export function times(a: number, b: number): number {
  const product = a * b;
  if (Number.isInteger(product) && product < 1e14) return product; // has no noise, and writing it takes long
  return Number(product.toPrecision(14));
}

/** Index behind a hyphen or a space that may stand between number and scale, or number and unit. */
export const past = (pieces: readonly Piece[], i: number): number =>
  pieces[i]?.raw === '-' && pieces[i].glued && pieces[i + 1]?.glued ? i + 1 : i;

/** A number that begins at piece i, else undefined. `money`: behind a currency sign, where “m” means million. */
export function numeralAt(pieces: readonly Piece[], i: number, money = false): Numeral | undefined {
  const piece = pieces[i];
  if (!piece) return undefined;
  if (piece.shape === 'number') return figureAt(pieces, i, money);
  if (piece.shape !== 'word') return FRACTION_SIGNS.has(piece.raw) ? figureAt(pieces, i, money) : undefined;
  return halfOfScaleAt(pieces, i) ?? vagueAt(pieces, i) ?? fractionAt(pieces, i) ?? cardinalAt(pieces, i);
}

/** 1,500 · 5½ · 5 1/2 · 2.8bn · 1.99×10−30 · 300,000 */
function figureAt(pieces: readonly Piece[], i: number, money: boolean): Numeral | undefined {
  const piece = pieces[i]!;
  let value = piece.value;
  let next = i + 1;
  const sign = FRACTION_SIGNS.get(piece.raw);
  if (sign !== undefined) value = sign;
  const part = FRACTION_SIGNS.get(pieces[next]?.raw ?? '');
  if (part !== undefined && sign === undefined) {
    value += part;
    next++;
  } else if (pieces[next]?.shape === 'number' && !pieces[next]!.glued && slashed(pieces, next) !== undefined) {
    value += slashed(pieces, next)!;
    next += 3;
  } else if (slashed(pieces, i) !== undefined) {
    if (!/^(?:of|the|mile|inch|cup)/.test(pieces[i + 3]?.lower ?? '')) return undefined;
    return {
      first: i,
      next: i + 3,
      min: slashed(pieces, i)!,
      max: slashed(pieces, i)!,
      form: 'fraction',
      factor: 1,
    };
  }
  const power = powerAt(pieces, next);
  if (power) {
    const whole = Number(`${value}e${power.exponent}`);
    return { first: i, next: power.next, min: whole, max: whole, form: 'figure', factor: 10 };
  }
  return scaled(pieces, i, next, value, value, 'figure', money);
}

/** 1/3 at piece i: a figure, a slash, a greater figure, nothing slashed after it. */
function slashed(pieces: readonly Piece[], i: number): number | undefined {
  const [over, slash, under, after] = [pieces[i], pieces[i + 1], pieces[i + 2], pieces[i + 3]];
  if (slash?.raw !== '/' || !slash.glued || under?.shape !== 'number' || !under.glued || after?.raw === '/')
    return undefined;
  return over!.value < under.value && under.value <= 16 ? over!.value / under.value : undefined;
}

/** ×10−30 */
function powerAt(pieces: readonly Piece[], i: number): { exponent: string; next: number } | undefined {
  if (pieces[i]?.raw !== '×' && pieces[i]?.lower !== 'x') return undefined;
  if (pieces[i + 1]?.raw !== '10') return undefined;
  const mark = pieces[i + 2]?.raw ?? '';
  const minus = mark === '-' || mark === '^';
  const exponent = pieces[minus ? i + 3 : i + 2];
  if (exponent?.shape !== 'number' || !exponent.glued) return undefined;
  return { exponent: (mark === '-' ? '-' : '') + exponent.raw, next: (minus ? i + 3 : i + 2) + 1 };
}

/** The number with the scale words behind it: 3 · hundred thousand. */
function scaled(
  pieces: readonly Piece[],
  first: number,
  start: number,
  min: number,
  max: number,
  form: Numeral['form'],
  money: boolean,
): Numeral {
  let next = start;
  let factor = 1;
  for (;;) {
    const at = past(pieces, next);
    const scale = scaleOf(pieces, at, money, form);
    if (!scale) break;
    factor = times(factor, scale);
    next = at + 1;
  }
  return { first, next, min: times(min, factor), max: times(max, factor), form, factor };
}

/** half a million · half a dozen · a quarter of a million · three-quarters of a million */
function halfOfScaleAt(pieces: readonly Piece[], i: number): Numeral | undefined {
  const fraction = pieces[i]?.lower === 'half' ? { value: 0.5, next: i + 1 } : partAt(pieces, i);
  if (!fraction) return undefined;
  let at = fraction.next;
  if (pieces[at]?.lower === 'of') at++;
  if (pieces[at]?.lower !== 'a') return undefined;
  const scale = SCALES.get(pieces[at + 1]?.lower ?? '');
  if (!scale) return undefined;
  const value = times(fraction.value, scale);
  return { first: i, next: at + 2, min: value, max: value, form: 'word', factor: scale };
}

/** dozens · hundreds of thousands · a few · several hundred · a couple of thousand */
function vagueAt(pieces: readonly Piece[], i: number): Numeral | undefined {
  const many = PLURAL_SCALES.get(pieces[i]?.lower ?? '');
  if (many) return pluralScaleAt(pieces, i, many);
  const article = /^(?:a|past|last|next)$/.test(pieces[i]?.lower ?? '') ? 1 : 0;
  const word = pieces[i + article]?.lower ?? '';
  const few = FEW.get(word);
  if (!few || (word === 'few' && article === 0) || (word === 'several' && article === 1)) return undefined;
  if (article === 1 && pieces[i]!.lower !== 'a') return undefined;
  let next = i + article + 1;
  if (word === 'couple' && pieces[next]?.lower === 'of') next++;
  else if (word === 'couple' && !SCALES.has(pieces[next]?.lower ?? '')) return undefined;
  const whole = scaled(pieces, i, next, few[0], few[1], 'vague', false);
  return whole.min === whole.max ? { ...whole, form: 'word' } : whole;
}

function pluralScaleAt(pieces: readonly Piece[], i: number, many: number): Numeral | undefined {
  let [min, next] = [many, i + 1];
  if (pieces[next]?.lower === 'of') {
    const more = PLURAL_SCALES.get(pieces[next + 1]?.lower ?? '') ?? SCALES.get(pieces[next + 1]?.lower ?? '');
    if (more) [min, next] = [times(many, more), next + (pieces[next + 2]?.lower === 'of' ? 3 : 2)];
    else next++;
  } else if (pieces[i]!.lower === 'scores' || pieces[i]!.lower === 'tens') return undefined;
  if (min === 10) return undefined;
  return { first: i, next, min, max: times(min, 10), form: 'vague', factor: many };
}

/** a third of · two-thirds · by a third · one in five is a ratio and not here */
function fractionAt(pieces: readonly Piece[], i: number): Numeral | undefined {
  const part = partAt(pieces, i);
  const hyphen = part && part.next - i === 3 && pieces[i + 1]!.raw === '-' && !/^an?$/.test(pieces[i]!.lower);
  if (!part || (pieces[part.next]?.lower !== 'of' && !hyphen && !isChange(pieces, i, part.next))) return undefined;
  return { first: i, next: part.next, min: part.value, max: part.value, form: 'fraction', factor: 1 };
}

function partAt(pieces: readonly Piece[], i: number): { value: number; next: number } | undefined {
  const count = /^an?$/.test(pieces[i]?.lower ?? '') ? { min: 1, next: i + 1 } : smallCardinal(pieces, i);
  if (!count) return undefined;
  const at = past(pieces, count.next);
  const word = pieces[at]?.lower ?? '';
  const under = FRACTIONS.get(word) ?? FRACTIONS.get(word.replace(/s$/, ''));
  if (!under || count.min > 1 !== word.endsWith('s') || count.min > under) return undefined;
  return { value: count.min / under, next: at + 1 };
}

function smallCardinal(pieces: readonly Piece[], i: number): { min: number; next: number } | undefined {
  const cardinal = cardinalAt(pieces, i, 1);
  return cardinal && cardinal.min < 20 ? cardinal : undefined;
}
