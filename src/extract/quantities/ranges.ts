// Two amounts with a joint between them: $3 to $4 billion, 10-15%, between 48 and 52.
import { type Amount, amountAt } from './amounts.ts';
import type { MoneyReader } from './money.ts';
import { type Numeral, times } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { isTrendVerb } from './trend.ts';

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
    first: joint.how === 'between' ? openingOf(pieces, left.first) : left.first,
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

/** Index of the “between” that opens the range. */
function openingOf(pieces: readonly Piece[], first: number): number {
  let k = first;
  while (k > 0 && pieces[k]!.lower !== 'between') k--;
  return k;
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
  return before !== undefined && (/^(?:up|down|by)$/.test(before.lower) || isTrendVerb(before));
}
