// A number with its sign and unit (“$-50.8bn”, “minus 40 degrees”, “80 yards”), and two of them as a range.
import { leadingCurrencyAt, type MoneyReader, poundsAreMoney, trailingCurrencyAt } from './money.ts';
import { type Numeral, numeralAt, past, times } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { type Measure, ratedAt, unitAt } from './units.ts';

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
  return unit ? rated(pieces, amount, unit) : amount;
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

/** 6'2" · 6ft 2in · 6 feet 2 inches · 30' */
function feetAndInches(pieces: readonly Piece[], amount: Amount): Amount | undefined {
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

/** Does the second number close a range that the first opens? The unit, the currency and the scale carry back. */
export function rangeFrom(pieces: readonly Piece[], left: Amount, money: MoneyReader): Amount | undefined {
  const joint = jointAt(pieces, left);
  if (!joint) return undefined;
  const second = amountAt(pieces, joint.next, money);
  const right = second && joint.how === 'to' ? (hyphenated(pieces, second, money) ?? second) : second;
  if (!right || right.numeral.form === 'vague' || left.numeral.form === 'vague') return undefined;
  if (right.numeral.form === 'fraction' || left.numeral.form === 'fraction') return undefined;
  const measure = right.measure ?? left.measure;
  if (left.measure && right.measure && left.measure.unit.name !== right.measure.unit.name.split(' per ')[0])
    return undefined;
  if (left.measure && !right.measure && left.measure.kind !== 'money') return undefined;
  const from = carriedScale(left.numeral, right.numeral);
  const [min, max] = joint.from && from > right.numeral.max ? [right.numeral.min, from] : [from, right.numeral.max];
  if (min >= max || (joint.how === 'or' && max > 3 * min)) return undefined;
  return {
    first: left.first,
    next: right.next,
    numeral: {
      ...right.numeral,
      first: left.numeral.first,
      min,
      max,
      factor: right.numeral.factor,
    },
    ...(measure && { measure: { ...measure, next: right.next } }),
    range: joint.how,
  };
}

/** “$3 to $4 billion”: three billion; “$800 to $1 million”: eight hundred. */
const carriedScale = (left: Numeral, right: Numeral): number =>
  left.factor > 1 || left.min >= 1000 || left.min > right.max / right.factor + 1000
    ? left.min
    : times(left.min, right.factor);

interface Joint {
  readonly how: NonNullable<Amount['range']>;
  readonly next: number;
  /** Does “from” open the range? Then it may run downwards. */
  readonly from?: boolean;
}

function jointAt(pieces: readonly Piece[], left: Amount): Joint | undefined {
  const joint = pieces[left.next];
  const opening = fromBefore(pieces, left.first);
  const [one, two] = [pieces[left.next + 1], pieces[left.next + 2]];
  if (joint?.raw === '-' && one?.lower === 'to') return { how: 'to', next: left.next + (two?.raw === '-' ? 3 : 2) };
  if (joint?.raw === '-') return { how: 'hyphen', next: left.next + 1 };
  if (joint?.lower === 'to') {
    const from = opening === 'from';
    const next = left.next + (one?.lower === 'up' && two?.lower === 'to' ? 3 : 1);
    return from || !governed(pieces, left.first) ? { how: 'to', next, from } : undefined;
  }
  if (joint?.lower === 'and' && opening === 'between') return { how: 'between', next: left.next + 1 };
  return joint?.lower === 'or' ? { how: 'or', next: left.next + 1 } : undefined;
}

/** The second end of “from 24.2 to 33-35 billion” is a range itself. */
const hyphenated = (pieces: readonly Piece[], amount: Amount, money: MoneyReader): Amount | undefined =>
  pieces[amount.next]?.raw === '-' && pieces[amount.next]?.glued ? rangeFrom(pieces, amount, money) : undefined;

/** “from up to 252 miles to 287 miles”: the word that opens the range. */
function fromBefore(pieces: readonly Piece[], first: number): string {
  for (let k = first - 1; k >= Math.max(0, first - 4); k--) {
    const word = pieces[k]!.lower;
    if (/^(?:from|between|anywhere|somewhere)$/.test(word)) return word === 'between' ? 'between' : 'from';
    if (!/^(?:about|around|up|to|some|roughly|as|little|few|an|estimated|just)$/.test(word)) return '';
  }
  return '';
}

/** “rose 5% to 20%”, “up 3 to 40”: the first number is how much, the second how far. */
function governed(pieces: readonly Piece[], first: number): boolean {
  const before = pieces[first - 1];
  return before?.pos === 'VERB' || /^(?:up|down|by|rose|fell|gained|lost|added)$/.test(before?.lower ?? '');
}
