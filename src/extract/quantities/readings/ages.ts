// Ages told by their words: 20-year-old, aged 25 to 54, under the age of 18, in her 40s.
import type { Bound } from '../../../lexicon/bounds.ts';
import { type Amount, amountAt } from '../amounts.ts';
import { type Draft, drafted, type Reading } from '../draft.ts';
import type { MoneyReader } from '../money.ts';
import { numeralAt } from '../numerals.ts';
import { lower, type Piece } from '../pieces.ts';
import { rangeFrom } from '../ranges.ts';
import { phraseAt } from '../what.ts';

export const YEAR = { name: 'year', symbol: 'y', dimension: 'time' };
/** A positive whole number, up to `most`. */
export const isWhole = (n: number, most: number): boolean => Number.isInteger(n) && n > 0 && n <= most;

/** 20-year-old · 35 years old · a three-month-old */
function ageInWords(pieces: readonly Piece[], i: number, money: MoneyReader): Draft | undefined {
  if (!endsSoon(pieces, i)) return undefined;
  const single = amountAt(pieces, i, money);
  const amount = single && (rangeFrom(pieces, single, money) ?? single);
  if (amount?.measure?.unit.dimension !== 'time') return undefined;
  let at = amount.next;
  while (pieces[at]?.raw === '-' && pieces[at]!.glued) at++;
  if (!/^(?:old|olds|of)$/.test(lower(pieces, at))) return undefined;
  if (lower(pieces, at) === 'of' && lower(pieces, at + 1) !== 'age') return undefined;
  const next = lower(pieces, at) === 'of' ? at + 2 : at + 1;
  const what = lower(pieces, at) === 'old' ? phraseAt(pieces, next) : undefined;
  return { ...drafted(amount, 'age', 'age in words', 0.97), next, ...(what && { what }) };
}

/** How many pieces an age takes at most, up to its last word. */
const LONGEST = 24;

/** Does “old” or “of” stand behind a place? Without it there is no need to read the number. */
function endsSoon(pieces: readonly Piece[], i: number): boolean {
  for (let at = i + 1; at < Math.min(i + LONGEST, pieces.length); at++) {
    const word = pieces[at]!.lower;
    if (word === 'old' || word === 'olds' || word === 'of') return true;
  }
  return false;
}

/** aged 25 to 54 · at age 5 · at the age of 12 · under the age of 18 */
function ageAfterWord(pieces: readonly Piece[], i: number, money: MoneyReader): Draft | undefined {
  const of = lower(pieces, i - 1) === 'of' ? 1 : 0;
  let word = i - 1 - of;
  if (!of) while (word > 0 && (pieces[word]!.shape === 'number' || /^(?:,|and)$/.test(lower(pieces, word)))) word--;
  // “aged 24, and 31 others”
  if (word < i - 1 - of && AFTER_LIST.test(pieces[i + 1]?.pos ?? '')) return undefined;
  while (/^(?:between|from|about|around|under|over|just|only)$/.test(lower(pieces, word))) word--;
  const cue = lower(pieces, word);
  if (!/^(?:aged|age|ages)$/.test(cue) || (of === 1 && !/^(?:age|ages)$/.test(cue))) return undefined;
  const single = amountAt(pieces, i, money);
  const amount = single && (rangeFrom(pieces, single, money) ?? ageRange(pieces, i) ?? single);
  if (!amount || amount.measure || !isWhole(amount.numeral.max, 130) || pieces[amount.next]?.pos === 'NOUN')
    return undefined;
  const limit = word - (lower(pieces, word - 1) === 'the' ? 2 : 1);
  const bound = of ? LIMITS.get(lower(pieces, limit)) : undefined;
  const draft = drafted(amount, 'age', 'age after its word', 0.97);
  return { ...draft, unit: YEAR, ...(bound && { first: limit, bound }) };
}

/** What a number counts that stands behind it. */
const AFTER_LIST = /^(?:ADJ|ADP|NOUN|NUM|PROPN|VERB)$/;

/** over 60 · under the age of 18 */
export const LIMITS: ReadonlyMap<string, Bound> = new Map([
  ['above', 'more than'],
  ['below', 'less than'],
  ['over', 'more than'],
  ['under', 'less than'],
]);

/** 25 to 54: after “aged”, a range whatever stands before; “aged 24 and 31” are two people, “between” makes it a range. */
function ageRange(pieces: readonly Piece[], i: number): Amount | undefined {
  const [from, to] = [numeralAt(pieces, i), numeralAt(pieces, i + 2)];
  if (!from || !to || from.next !== i + 1 || !/^(?:to|and|-)$/.test(lower(pieces, i + 1)) || from.min >= to.max)
    return undefined;
  const between = [1, 2, 3, 4, 5].some((back) => lower(pieces, i - back) === 'between');
  if (lower(pieces, i + 1) === 'and' && !between) return undefined;
  return { first: i, next: to.next, numeral: { ...to, first: i, min: from.min } };
}

/** in her 40s · in his early 20s */
function ageInDecade(pieces: readonly Piece[], i: number): Draft | undefined {
  const number = pieces[i]!;
  if (number.shape !== 'number' || number.value % 10 !== 0 || !isWhole(number.value, 100) || number.value < 10)
    return undefined;
  const s = lower(pieces, i + 1) === "'" ? i + 2 : i + 1;
  if (!/^'?s$/.test(lower(pieces, s)) || !pieces[s]!.glued) return undefined;
  let at = i - 1;
  const part = /^(?:early|mid|late)$/;
  while (lower(pieces, at) === '-' || part.test(lower(pieces, at))) at--;
  if (!/^(?:his|her|their|my|your|our)$/.test(lower(pieces, at))) return undefined;
  return {
    first: i,
    next: s + 1,
    number: i,
    kind: 'age',
    min: number.value,
    max: number.value + 9,
    unit: YEAR,
    rule: 'decade of life',
    confidence: 0.95,
  };
}

export const AGES: readonly Reading[] = [
  {
    name: 'age in words',
    rules: ['age in words'],
    example: 'The {20-year-old} fled.',
    counterExample: 'A 20-year lease ended.',
    read: ageInWords,
  },
  {
    name: 'age after its word',
    rules: ['age after its word'],
    example: 'Women aged {25 to 54} voted.',
    counterExample: 'The ages of 12 trees were told.',
    read: ageAfterWord,
  },
  {
    name: 'decade of life',
    rules: ['decade of life'],
    example: 'She is in her {40s}.',
    counterExample: 'It is from the 40s.',
    read: ageInDecade,
  },
];
