// Numbers with a form of their own: ages, scores, one in five, twice the, half of, the 25th. One row a form.
import { CARDINALS, MULTIPLES, ORDINALS } from '../../lexicon/numbers.ts';
import { SCORED_AFTER, SCORED_BEFORE } from '../../lexicon/score-words.ts';
import { type Amount, amountAt, rangeFrom } from './amounts.ts';
import { cardinalAt } from './cardinals.ts';
import { type Draft, drafted, type Reading } from './draft.ts';
import type { MoneyReader } from './money.ts';
import { numeralAt } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { unitAt } from './units.ts';
import { partitiveAt, phraseAt } from './what.ts';

const lower = (pieces: readonly Piece[], i: number): string => pieces[i]?.lower ?? '';
const YEAR = { name: 'year', symbol: 'y', dimension: 'time' };
const isWhole = (n: number, most: number): boolean => Number.isInteger(n) && n > 0 && n <= most;

/** 20-year-old · 35 years old · a three-month-old */
function ageInWords(pieces: readonly Piece[], i: number, money: MoneyReader): Draft | undefined {
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

/** aged 25 to 54 · at age 5 · at the age of 12 */
function ageAfterWord(pieces: readonly Piece[], i: number, money: MoneyReader): Draft | undefined {
  const of = lower(pieces, i - 1) === 'of' ? 1 : 0;
  let word = i - 1 - of;
  while (/^(?:between|from|about|around|under|over|just|only)$/.test(lower(pieces, word))) word--;
  const cue = lower(pieces, word);
  if (!/^(?:aged|age|ages)$/.test(cue) || (of === 1 && !/^(?:age|ages)$/.test(cue))) return undefined;
  const single = amountAt(pieces, i, money);
  const amount = single && (rangeFrom(pieces, single, money) ?? ageRange(pieces, i) ?? single);
  if (!amount || amount.measure || !isWhole(amount.numeral.max, 130)) return undefined;
  return { ...drafted(amount, 'age', 'age after its word', 0.97), unit: YEAR };
}

/** 25 to 54: after “aged”, a range whatever stands before. */
function ageRange(pieces: readonly Piece[], i: number): Amount | undefined {
  const [from, to] = [numeralAt(pieces, i), numeralAt(pieces, i + 2)];
  if (!from || !to || from.next !== i + 1 || !/^(?:to|and|-)$/.test(lower(pieces, i + 1)) || from.min >= to.max)
    return undefined;
  return { first: i, next: to.next, numeral: { ...to, first: i, min: from.min } };
}

/** Ana Ruiz, 25, of Leeds */
function ageInApposition(pieces: readonly Piece[], i: number): Draft | undefined {
  const [number, name] = [pieces[i]!, pieces[i - 2]];
  if (number.shape !== 'number' || !isWhole(number.value, 115) || !/^\d+$/.test(number.raw)) return undefined;
  if (lower(pieces, i - 1) !== ',' || !/^[,.;]$/.test(lower(pieces, i + 1)) || !name || name.shape !== 'word')
    return undefined;
  const before = pieces[i - 3];
  const named =
    /^\p{Lu}/u.test(name.raw) && name.pos === 'PROPN' && before !== undefined && /^\p{Lu}/u.test(before.raw);
  const junior = /^(?:jr|sr|jr\.|sr\.|ii|iii)$/.test(name.lower);
  const relative =
    /^(?:wife|husband|son|daughter|mother|father|brother|sister|man|woman|boy|girl|girlfriend|boyfriend|partner|grandson|granddaughter)$/.test(
      name.lower,
    );
  const listed = pieces[i + 2]?.shape === 'number' || pieces[i - 3]?.shape === 'number';
  if (
    listed ||
    !(named || junior || relative) ||
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      before?.lower ?? '',
    )
  )
    return undefined;
  return {
    first: i,
    next: i + 1,
    number: i,
    kind: 'age',
    min: number.value,
    max: number.value,
    unit: YEAR,
    rule: 'age in apposition',
    confidence: 0.9,
  };
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

/** a 9-2 lead · won 3-0 · by a vote of 52 to 48 */
function score(pieces: readonly Piece[], i: number): Draft | undefined {
  const [a, joint, b] = [pieces[i]!, pieces[i + 1], pieces[i + 2]];
  if (a.shape !== 'number' || b?.shape !== 'number' || !/^(?:-|to)$/.test(joint?.lower ?? '')) return undefined;
  if (!/^\d{1,3}$/.test(a.raw) || !/^\d{1,3}$/.test(b.raw)) return undefined;
  const values = [a.value, b.value];
  let next = i + 3;
  if (joint!.raw === '-' && lower(pieces, next) === '-' && pieces[next + 1]?.shape === 'number') {
    values.push(pieces[next + 1]!.value);
    next += 2;
  }
  if (values.length > 3 || (lower(pieces, next) === '-' && pieces[next]!.glued)) return undefined;
  const what = phraseAt(pieces, next);
  const told = scoreTold(pieces, i, next, joint!.raw === '-');
  const likely =
    joint!.raw === '-' && a.value >= b.value && b.value < 200 && a.value < 400 && unitAt(pieces, next) === undefined;
  if (!told && !(likely && !(a.value === 50 && b.value === 50) && !(a.value === 24 && b.value === 7))) return undefined;
  const head = what && SCORED_AFTER.has(what.head) ? { what } : {};
  return {
    first: i,
    next,
    number: i,
    kind: 'score',
    min: 0,
    max: 0,
    values,
    ...head,
    rule: told ? 'score' : 'two figures',
    confidence: told ? 0.95 : 0.6,
  };
}

/** “to” needs the word near: “52 to 48” behind “vote of”, “won … 3 to 1”. */
function scoreTold(pieces: readonly Piece[], i: number, next: number, hyphen: boolean): boolean {
  for (let k = next; k < next + (hyphen ? 3 : 1); k++) if (SCORED_AFTER.has(lower(pieces, k))) return true;
  if (unitAt(pieces, next) || (phraseAt(pieces, next)?.plural && pieces[i]!.value < pieces[i + 2]!.value)) return false;
  for (let k = i - 1; k >= Math.max(0, i - (hyphen ? 8 : 4)); k--) {
    if (SCORED_BEFORE.has(lower(pieces, k)))
      return hyphen || /^(?:vote|voted|votes|voting|score|ruled|ruling)$/.test(lower(pieces, k)) || k >= i - 2;
  }
  return false;
}

/** one in five Americans · three out of four · 1 in 10 */
function oneInFive(pieces: readonly Piece[], i: number): Draft | undefined {
  const a = numeralAt(pieces, i);
  if (!a || (a.form !== 'word' && a.form !== 'figure') || !isWhole(a.max, 1e6)) return undefined;
  let at = a.next;
  while (lower(pieces, at) === '-') at++;
  const out = lower(pieces, at) === 'out' && lower(pieces, at + 1) === 'of';
  const every = lower(pieces, at + 1) === 'every' ? 1 : 0;
  if (!out && lower(pieces, at) !== 'in') return undefined;
  at += out ? 2 : 1;
  at += every;
  while (lower(pieces, at) === '-') at++;
  const b = numeralAt(pieces, at);
  if (!b || b.form === 'vague' || b.min !== b.max || b.max <= a.min || !isWhole(b.max, 1e8) || unitAt(pieces, b.next))
    return undefined;
  const fit = out || every === 1 || a.max === 1 || /^(?:3|4|5|8|10|20|100|1000)$/.test(String(b.max));
  if (!fit || (!out && b.form === 'figure' && b.max > 1900 && b.max < 2100)) return undefined;
  const what = phraseAt(pieces, b.next);
  const value = Number((a.max / b.max).toPrecision(12));
  return {
    first: i,
    next: what?.next ?? b.next,
    number: i,
    kind: 'ratio',
    min: value,
    max: value,
    ...(what && { what }),
    rule: 'one in five',
    confidence: 0.9,
  };
}

const COMPARED = /^(?:the|that|those|its|his|her|their|what|as|last|previous|this)$/;

/** twice as many · double the number · four times · sixfold */
function multiple(pieces: readonly Piece[], i: number): Draft | undefined {
  const word = lower(pieces, i);
  const draft = (value: number, next: number, kind: 'ratio' | 'count', rule: string): Draft => ({
    first: i,
    next,
    number: i,
    kind,
    min: value,
    max: value,
    rule,
    confidence: 0.85,
  });
  const many = MULTIPLES.get(word);
  if (many) {
    const than = word !== 'twice' && lower(pieces, i - 1) === 'than';
    return COMPARED.test(lower(pieces, i + 1)) || than ? draft(many, i + 1, 'ratio', 'multiple') : undefined;
  }
  const fold = /^(\p{L}+)fold$/u.exec(word);
  const folds = fold && CARDINALS.get(fold[1]!);
  if (folds && folds > 1) return draft(folds, i + 1, 'ratio', 'fold');
  const numeral = numeralAt(pieces, i);
  if (!numeral || numeral.form === 'fraction') return undefined;
  let at = numeral.next;
  if (lower(pieces, at) === '-') at++;
  if (lower(pieces, at) === 'fold') return draft(numeral.max, at + 1, 'ratio', 'fold');
  if (lower(pieces, at) === 'more') at++;
  if (lower(pieces, at) !== 'times' || at !== numeral.next) return undefined;
  const compared = COMPARED.test(lower(pieces, at + 1)) || /^(?:more|less|\p{L}+er)$/u.test(lower(pieces, at + 1));
  return { ...draft(numeral.min, at + 1, compared ? 'ratio' : 'count', 'times'), max: numeral.max };
}

/** half of the staff · half the condos · more than half · half an hour */
function half(pieces: readonly Piece[], i: number): Draft | undefined {
  if (lower(pieces, i) !== 'half' || pieces[i]!.glued) return undefined;
  const [before, after] = [lower(pieces, i - 1), lower(pieces, i + 1)];
  if (
    /^(?:first|second|this|that|last|final|other|latter|each|the|better|in|by|top|bottom|a|and|third|fourth|opening)$/.test(
      before,
    )
  )
    return undefined;
  const base: Draft = {
    first: i,
    next: i + 1,
    number: i,
    kind: 'ratio',
    min: 0.5,
    max: 0.5,
    rule: 'half',
    confidence: 0.85,
  };
  const unit = /^an?$/.test(after) ? unitAt(pieces, i + 2) : undefined;
  if (unit) return { ...base, next: unit.next, kind: unit.kind, unit: unit.unit, rule: 'half a unit', confidence: 0.9 };
  const what = /^(?:of|the|its|his|her|their|our|all|those|these)$/.test(after)
    ? partitiveAt(pieces, i + 1)
    : undefined;
  if (what) return { ...base, next: what.next, what };
  const bounded = /^(?:than|about|nearly|almost|around|roughly|over|least|approximately)$/.test(before);
  return after === 'of' || (bounded && !/^-$/.test(after)) ? base : undefined;
}

const NO_ORDINAL =
  /^(?:amendment|century|day|half|hand|lady|month|name|person|place|quarter|step|street|time|avenue|thing|week|world|year|base|minister|class|aid|degree|st|ave)$/;

/** her third term · the 25th anniversary · the second-largest city */
function ordinal(pieces: readonly Piece[], i: number): Draft | undefined {
  const piece = pieces[i]!;
  let value = ORDINALS.get(piece.lower);
  let next = i + 1;
  if (piece.shape === 'number' && /^(?:st|nd|rd|th)$/.test(lower(pieces, next)) && pieces[next]!.glued) {
    value = piece.value;
    next++;
  } else if (value === undefined) {
    const tens = cardinalAt(pieces, i, 1);
    const digit = lower(pieces, i + 1) === '-' ? ORDINALS.get(lower(pieces, i + 2)) : undefined;
    if (!tens || !digit || tens.max < 20 || digit > 9) return undefined;
    value = tens.max + digit;
    next = i + 3;
  } else if (
    !/^(?:the|a|an|his|her|its|their|my|our|your|this|'s)$/.test(lower(pieces, i - 1)) ||
    /^\p{Lu}/u.test(piece.raw)
  )
    return undefined;
  if (
    value === undefined ||
    NO_ORDINAL.test(lower(pieces, next)) ||
    (lower(pieces, next) === '-' && NO_ORDINAL.test(lower(pieces, next + 1)))
  )
    return undefined;
  const named = piece.shape === 'number' && /^\p{Lu}/u.test(pieces[next]?.raw ?? '');
  const what = named ? undefined : phraseAt(pieces, lower(pieces, next) === '-' ? next + 1 : next);
  if (!what) return undefined;
  return {
    first: i,
    next: what.next,
    number: i,
    kind: 'ordinal',
    min: value,
    max: value,
    what,
    rule: 'ordinal',
    confidence: 0.85,
  };
}

export const READINGS: readonly Reading[] = [
  {
    name: 'age in words',
    example: 'The {20-year-old} fled.',
    counterExample: 'A 20-year lease ended.',
    read: ageInWords,
  },
  {
    name: 'age after its word',
    example: 'Women aged {25 to 54} voted.',
    counterExample: 'The ages of 12 trees were told.',
    read: ageAfterWord,
  },
  {
    name: 'age in apposition',
    example: 'Ana Ruiz, {25}, left.',
    counterExample: 'In May, 25, then 30, left.',
    read: ageInApposition,
  },
  { name: 'decade of life', example: 'She is in her {40s}.', counterExample: 'It is from the 40s.', read: ageInDecade },
  { name: 'score', example: 'They took a {9-2} lead.', counterExample: 'They took 9-12 horses.', read: score },
  {
    name: 'one in five',
    example: 'It hits {one in five Americans}.',
    counterExample: 'It hit one in May.',
    read: oneInFive,
  },
  { name: 'multiple', example: 'It is {twice} the price.', counterExample: 'It has a double meaning.', read: multiple },
  { name: 'half', example: 'Almost {half of the staff} left.', counterExample: 'The second half began.', read: half },
  { name: 'ordinal', example: 'It is the {third bridge}.', counterExample: 'It is the first lady.', read: ordinal },
];
