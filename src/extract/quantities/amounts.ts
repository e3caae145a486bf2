// A number with its sign and unit: “$-50.8bn”, “minus 40 degrees”, “80 yards”.

import { boundAfter } from './bounds.ts';
import { feetAndInches } from './feet.ts';
import { leadingCurrencyAt, type MoneyReader, poundsAreMoney, trailingCurrencyAt } from './money.ts';
import { type Numeral, numeralAt, past } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { ratedAt } from './rates.ts';
import { type Measure, unitAt } from './units.ts';

/** `pieces[first]` to `pieces[next - 1]`. `number` is the place of the bare number. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly numeral: Numeral;
  readonly measure?: Measure;
  /** Two numbers with a joint between them. */
  readonly range?: 'to' | 'or' | 'hyphen' | 'between';
}

/** The amount that begins at piece i: sign and currency first. */
export function amountAt(pieces: readonly Piece[], i: number, money: MoneyReader): Amount | undefined {
  const currency = leadingCurrencyAt(pieces, i);
  const sign = signAt(pieces, currency?.next ?? i);
  const numeral = numeralAt(pieces, sign.next, currency !== undefined);
  if (!numeral || (sign.minus && numeral.form === 'vague')) return undefined;
  const signed = sign.minus ? { ...numeral, min: -numeral.max, max: -numeral.min } : numeral;
  const base = { first: i, next: numeral.next, numeral: signed };
  if (!currency) return measured(pieces, base, money);
  const unit = money(currency.currency);
  const trailing = trailingCurrencyAt(pieces, past(pieces, numeral.next));
  const next = trailing?.currency.name.endsWith(currency.currency.name) ? trailing.next : numeral.next;
  const whole = trailing && next === trailing.next ? money(trailing.currency) : unit;
  const measure = ratedAt(pieces, { kind: 'money', unit: whole, next });
  return { ...base, next: measure.next, measure };
}

function signAt(pieces: readonly Piece[], i: number): { minus: boolean; next: number } {
  const sign = pieces[i];
  if (sign?.lower === 'minus' || sign?.lower === 'negative') {
    const next = pieces[i + 1]?.raw === '-' ? i + 2 : i + 1;
    return pieces[next]?.shape === 'number' || sign.lower === 'minus'
      ? { minus: true, next }
      : { minus: false, next: i };
  }
  const touches = pieces[i + 1]?.shape === 'number' && pieces[i + 1]!.glued;
  if (sign?.raw === '+' && touches && !sign.glued) return { minus: false, next: i + 1 };
  const opens = i === 0 || !sign?.glued || /^[($€£]$/.test(pieces[i - 1]!.raw);
  return sign?.raw === '-' && touches && opens ? { minus: true, next: i + 1 } : { minus: false, next: i };
}

/** With the unit or the currency that stands behind it. */
function measured(pieces: readonly Piece[], amount: Amount, money: MoneyReader): Amount {
  const { numeral } = amount;
  const at =
    numeral.form === 'vague' || numeral.form === 'fraction' ? behindOf(pieces, numeral) : past(pieces, numeral.next);
  const feet = feetAndInches(pieces, amount);
  if (feet) return feet;
  const trailing = trailingCurrencyAt(pieces, at);
  const unit = unitAt(pieces, at);
  const pounds = trailing === undefined && /^pounds?$/.test(pieces[at]?.lower ?? '');
  const isMoney =
    pounds && unit?.unit.name === 'pound' && poundsAreMoney(pieces, amount.first, unit.next, numeral.factor > 1);
  if (isMoney) return rated(pieces, amount, { kind: 'money', unit: money(STERLING), next: unit.next });
  if (
    trailing &&
    (!unit || trailing.next >= unit.next) &&
    believable(pieces, amount, trailing.next, trailing.currency.name)
  )
    return rated(pieces, amount, { kind: 'money', unit: money(trailing.currency), next: trailing.next });
  if (unit) return rated(pieces, amount, unit);
  return sharedUnit(pieces, amount) ?? amount;
}

/** “8 by 10 feet”, “80 x 85 cm”, “1,000 or more kilograms”: the unit of the one is the other's. */
function sharedUnit(pieces: readonly Piece[], amount: Amount): Amount | undefined {
  const { numeral } = amount;
  const over = boundAfter(pieces, numeral.next);
  const behind = over && unitAt(pieces, over.next);
  if (behind) return { ...amount, next: behind.next, measure: behind };
  const by = pieces[numeral.next];
  if (!by || by.glued || !/^(?:by|x|×)$/.test(by.lower)) return undefined;
  const other = numeralAt(pieces, numeral.next + 1);
  const unit = other && unitAt(pieces, past(pieces, other.next));
  return unit?.unit.dimension === 'length' ? { ...amount, measure: { ...unit, next: numeral.next } } : undefined;
}

const STERLING = { name: 'pound sterling', code: 'GBP' };

const rated = (pieces: readonly Piece[], amount: Amount, measure: Measure): Amount => {
  const whole = ratedAt(pieces, measure);
  return { ...amount, next: whole.next, measure: whole };
};

/** “hundreds of miles”: the numeral holds its “of”; “half [a] mile”, “half of a mile”. */
function behindOf(pieces: readonly Piece[], numeral: Numeral): number {
  let at = numeral.next;
  if (numeral.form === 'fraction' && /^(?:of)$/.test(pieces[at]?.lower ?? '')) at++;
  if (numeral.form === 'fraction' && /^an?$/.test(pieces[at]?.lower ?? '')) at++;
  return at;
}

/** “the 12 won” is a verb, “5 trillion won” is money; “a few real differences” are not reais. */
function believable(pieces: readonly Piece[], amount: Amount, next: number, name: string): boolean {
  if (!/^(?:south korean won|south african rand|peruvian sol)$/.test(name)) return true;
  return amount.numeral.factor > 1 || pieces[amount.first]!.raw.includes(',') || pieces[next]?.lower === 'note';
}
