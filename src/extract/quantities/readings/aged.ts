// Ages told by what stands beside them: Ana Ruiz, 25, · she was eight · a boy of 12 · men over 60 · 65 and older.
import { AGE_GROUPS } from '../../../lexicon/age-groups.ts';
import type { Bound } from '../../../lexicon/bounds.ts';
import { NOUN_GENDER } from '../../../lexicon/gendered-nouns.ts';
import { MONTHS } from '../../../lexicon/months.ts';
import { isRole } from '../../../lexicon/roles.ts';
import { WEEKDAYS } from '../../../lexicon/weekdays.ts';
import { boundAfter } from '../bounds.ts';
import type { Draft, Reading } from '../draft.ts';
import { type Numeral, numeralAt } from '../numerals.ts';
import { lower, type Piece } from '../pieces.ts';
import { unitAt } from '../units.ts';
import { isWhole, LIMITS, YEAR } from './ages.ts';

const aged = (at: Numeral, rule: string, confidence: number): Draft => ({
  first: at.first,
  next: at.next,
  number: at.first,
  kind: 'age',
  min: at.min,
  max: at.max,
  unit: YEAR,
  rule,
  confidence,
});

/** A number that may be somebody's age: 25, eight, not 2.5 or 2,500. */
function yearsAt(pieces: readonly Piece[], i: number, least = 1): Numeral | undefined {
  const piece = pieces[i]!;
  if (piece.shape === 'number' ? !/^\d{1,3}$/.test(piece.raw) : !/^\p{L}/u.test(piece.raw)) return undefined;
  const numeral = numeralAt(pieces, i);
  if (!numeral || !/^(?:figure|word)$/.test(numeral.form) || numeral.factor > 1) return undefined;
  return isWhole(numeral.max, 115) && numeral.min >= least ? numeral : undefined;
}

/** I was 19 · he is about 57 · she turned eighty · he would have been 80 */
function afterVerb(pieces: readonly Piece[], i: number): Draft | undefined {
  let at = i - 1;
  while (/^(?:about|almost|around|just|nearly|now|only|still)$/.test(lower(pieces, at))) at--;
  if (!/^(?:was|is|am|turn|turned|turns|turning|been|be|'s|'m)$/.test(lower(pieces, at))) return undefined;
  at--;
  while (/^(?:have|has|had|will|would)$/.test(lower(pieces, at))) at--;
  if (!/^(?:he|i|she|who)$/.test(lower(pieces, at))) return undefined;
  const years = yearsAt(pieces, i, pieces[i]!.shape === 'word' ? 3 : 1);
  const after = years && pieces[years.next];
  if (!years || (after && after.shape !== 'mark' && !FOLLOWS.test(after.lower))) return undefined;
  return /^[-%'"°]$/.test(after?.raw ?? '') ? undefined : aged(years, 'age after verb', 0.75);
}

const FOLLOWS = /^(?:and|at|but|in|last|next|now|on|or|this|today|when|years)$/;

const JUNIOR = /^(?:jr|sr|jr\.|sr\.|ii|iii)$/;
const KIN =
  /^(?:brothers|boyfriend|couple|girlfriend|mom|mum|daughters|siblings|sisters|sons|triplets|twins|victims|pair)$/;

/** Ana Ruiz, 25, of Leeds · Ruiz, now 25, · the driver, 25, · Ana Ruiz, a nurse, 25. */
function inApposition(pieces: readonly Piece[], i: number): Draft | undefined {
  const comma = lower(pieces, i - 1) === 'now' ? i - 2 : i - 1;
  if (lower(pieces, comma) !== ',' || pieces[i]!.shape !== 'number') return undefined;
  const years = yearsAt(pieces, i);
  if (!years || years.next !== i + 1 || !/^[,.;)]$/.test(lower(pieces, i + 1))) return undefined;
  if (pieces[i + 2]?.shape === 'number' || pieces[comma - 2]?.shape === 'number') return undefined;
  return isSomebody(pieces, comma - 1) ? aged(years, 'age in apposition', 0.9) : undefined;
}

/** Her sons, 8 and 10, · the victims, 19, 22 and 30, · three children (2, 5 and 9). */
function inList(pieces: readonly Piece[], i: number): Draft | undefined {
  if (pieces[i]!.shape !== 'number') return undefined;
  let [from, to] = [i, i + 1];
  while (from > i - LONGEST_LIST && isListed(pieces, from - 1)) from--;
  while (to < i + LONGEST_LIST && isListed(pieces, to)) to++;
  // the marks at both ends stand around the list
  if (!/^[,(]$/.test(lower(pieces, from)) || !/^[,.;)]$/.test(lower(pieces, to - 1))) return undefined;
  const list = pieces.slice(from + 1, to - 1);
  const numbers = list.filter(({ shape }) => shape === 'number');
  if (numbers.length < 2 || numbers.length > 6 || list.at(-2)?.lower !== 'and') return undefined;
  if (!numbers.every(({ raw }) => /^\d{1,2}$/.test(raw)) || !MANY.test(lower(pieces, from - 1))) return undefined;
  const years = yearsAt(pieces, i);
  return years && aged(years, 'ages of several', 0.85);
}

/** Pieces on one side. */
const LONGEST_LIST = 12;

const MANY =
  /^(?:boys|brothers|children|couple|daughters|girls|kids|men|siblings|sisters|sons|suspects|teenagers|teens|triplets|twins|victims|women)$/;

const isListed = (pieces: readonly Piece[], k: number): boolean =>
  pieces[k]?.shape === 'number' || /^(?:and|[,();.])$/.test(lower(pieces, k));

const isDated = (word: string): boolean => MONTHS.has(word) || WEEKDAYS.has(word);

/** Does a name of a person, or a noun for one, end at piece k? */
function isSomebody(pieces: readonly Piece[], k: number): boolean {
  const [word, before] = [pieces[k], pieces[k - 1]];
  if (word?.shape !== 'word' || isDated(word.lower) || isDated(before?.lower ?? '')) return false;
  if (JUNIOR.test(word.lower) || KIN.test(word.lower) || NOUN_GENDER.has(word.lower) || isRole(word.lower)) return true;
  if (!/^\p{Lu}\p{L}*\p{Ll}/u.test(word.raw) || word.pos !== 'PROPN') return false;
  // in Leeds, 25, …
  return !/^(?:at|from|in|near|of|on|since|to)$/.test(before?.lower ?? '');
}

/** a boy of 12 · a child of six */
function ofYears(pieces: readonly Piece[], i: number): Draft | undefined {
  if (lower(pieces, i - 1) !== 'of') return undefined;
  const noun = lower(pieces, i - 2);
  if (!NOUN_GENDER.has(noun) && !/^(?:baby|child|teenager|toddler|youth)$/.test(noun)) return undefined;
  if (/^(?:father|mother|parent|king|queen|duke|prince|princess)/.test(noun)) return undefined;
  const years = yearsAt(pieces, i, 2);
  return years && endsThere(pieces, years.next) ? aged(years, 'age of somebody', 0.85) : undefined;
}

/** died at 89 · retired at 65 */
function atAge(pieces: readonly Piece[], i: number): Draft | undefined {
  const at = /^(?:about|around|just|only)$/.test(lower(pieces, i - 1)) ? i - 2 : i - 1;
  if (lower(pieces, at) !== 'at') return undefined;
  if (!/^(?:dead|debuted|die|died|dies|married|orphaned|retire|retired|retires|widowed)$/.test(lower(pieces, at - 1)))
    return undefined;
  const years = yearsAt(pieces, i, 3);
  return years && endsThere(pieces, years.next) ? aged(years, 'age of somebody', 0.85) : undefined;
}

/** adults 18 to 34 · children under five · people 65 and older · 65 or younger */
function ofGroup(pieces: readonly Piece[], i: number): Draft | undefined {
  const limit = LIMITS.get(lower(pieces, i - 1));
  const group = AGE_GROUPS.has(lower(pieces, limit ? i - 2 : i - 1));
  const years = yearsAt(pieces, i, 1);
  if (!years) return undefined;
  const over = boundAfter(pieces, years.next);
  const told = over && AGE_BOUND.test(lower(pieces, over.next - 1));
  if (over && (told || (group && /^(?:above|over|under|up)$/.test(lower(pieces, over.next - 1)))))
    return bounded(years, { first: i, next: over.next, bound: over.bound });
  if (!group) return undefined;
  if (limit) return endsThere(pieces, years.next) ? bounded(years, { first: i - 1, bound: limit }) : undefined;
  const to = /^(?:to|-)$/.test(lower(pieces, years.next)) ? yearsAt(pieces, years.next + 1) : undefined;
  if (!to || to.min <= years.max || !endsThere(pieces, to.next)) return undefined;
  return { ...aged({ ...to, first: i, min: years.min }, 'age group', 0.85), number: i };
}

const AGE_BOUND = /^(?:older|younger)$/;

const bounded = (years: Numeral, rest: Partial<Draft> & { bound: Bound }): Draft => ({
  ...aged(years, 'age group', 0.85),
  ...rest,
});

/** Is nothing counted behind the number? */
function endsThere(pieces: readonly Piece[], next: number): boolean {
  const after = pieces[next];
  if (!after) return true;
  if (after.shape !== 'word') return !/^[-%'"°/:]$/.test(after.raw) && after.shape === 'mark';
  return (!/^(?:NOUN|ADJ|PROPN)$/.test(after.pos) || !/s$/.test(after.lower)) && unitAt(pieces, next) === undefined;
}

export const AGES_BESIDE: readonly Reading[] = [
  {
    name: 'age after verb',
    rules: ['age after verb'],
    example: 'He was {19} when it began.',
    counterExample: 'He was 19 points ahead.',
    read: afterVerb,
  },
  {
    name: 'age in apposition',
    rules: ['age in apposition'],
    example: 'The driver, {25}, left.',
    counterExample: 'In May, 25, then 30, left.',
    read: inApposition,
  },
  {
    name: 'ages of several',
    rules: ['ages of several'],
    example: 'Her sons, 8 and {10}, left.',
    counterExample: 'Her sons won games 8 and 10.',
    read: inList,
  },
  {
    name: 'age of somebody',
    rules: ['age of somebody'],
    example: 'A boy of {12} spoke.',
    counterExample: 'A team of 12 left.',
    read: (pieces, i) => ofYears(pieces, i) ?? atAge(pieces, i),
  },
  {
    name: 'age group',
    rules: ['age group'],
    example: 'Children {under five} may go.',
    counterExample: 'The men under two flags may go.',
    read: ofGroup,
  },
];
