// Parts, multiples and the size of earthquakes: half of, twice the, sixfold, magnitude 6.1.
import { CARDINALS, MULTIPLES } from '../../../lexicon/numbers.ts';
import type { Draft, Reading } from '../draft.ts';
import { numeralAt } from '../numerals.ts';
import { lower, type Piece } from '../pieces.ts';
import { unitAt } from '../units.ts';
import { partitiveAt } from '../what.ts';

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
    const loud = lower(pieces, i + 1) === 'as' && !/^(?:many|much|big|large|high)$/.test(lower(pieces, i + 2));
    return (COMPARED.test(lower(pieces, i + 1)) && !loud) || than ? draft(many, i + 1, 'ratio', 'multiple') : undefined;
  }
  const fold = word.endsWith('fold') ? /^(\p{L}+)fold$/u.exec(word) : null;
  const folds = fold && CARDINALS.get(fold[1]!);
  if (folds && folds > 1) return draft(folds, i + 1, 'ratio', 'fold');
  const numeral = numeralAt(pieces, i);
  if (!numeral || numeral.form === 'fraction' || numeral.form === 'vague') return undefined;
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
  if (lower(pieces, i) !== 'half' || pieces[i]!.glued || (numeralAt(pieces, i)?.factor ?? 1) > 1) return undefined;
  const [before, after] = [lower(pieces, i - 1), lower(pieces, i + 1)];
  if (
    /^(?:first|second|this|that|last|final|other|latter|each|the|better|in|top|bottom|a|and|third|fourth|opening)$/.test(
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
  // half of 1 percent
  const percent = after === 'of' && /^(?:1|one|a)$/.test(lower(pieces, i + 2)) ? unitAt(pieces, i + 3) : undefined;
  if (percent?.kind === 'percent')
    return { ...base, next: percent.next, kind: 'percent', unit: percent.unit, rule: 'half a unit', confidence: 0.9 };
  const what = /^(?:of|the|its|his|her|their|our|all|those|these)$/.test(after)
    ? partitiveAt(pieces, i + 1)
    : undefined;
  if (what) return { ...base, next: what.next, what };
  const bounded =
    before !== 'by' && /^(?:than|about|nearly|almost|around|roughly|over|least|approximately)$/.test(before);
  return after === 'of' || (bounded && !/^-$/.test(after)) ? base : undefined;
}

const MAGNITUDE = { name: 'magnitude', dimension: 'magnitude' };

/** magnitude 6.1 · a magnitude-6.1 quake · a 5.8 earthquake · 5.8 on the Richter scale */
function magnitude(pieces: readonly Piece[], i: number): Draft | undefined {
  const number = pieces[i]!;
  if (number.shape !== 'number' || !/^\d(?:\.\d)?$/.test(number.raw)) return undefined;
  const told = lower(pieces, /^(?:-|of)$/.test(lower(pieces, i - 1)) ? i - 2 : i - 1) === 'magnitude';
  const shook = number.raw.includes('.') && /^(?:earthquake|quake|temblor|tremor)$/.test(lower(pieces, i + 1));
  const richter = [1, 2, 3].map((k) => lower(pieces, i + k)).join(' ') === 'on the richter';
  if (!told && !shook && !richter) return undefined;
  const of = { first: i, next: i + 1, number: i, min: number.value, max: number.value };
  return { ...of, kind: 'measure', unit: MAGNITUDE, rule: 'magnitude', confidence: 0.95 };
}

export const RATIOS: readonly Reading[] = [
  {
    name: 'magnitude',
    rules: ['magnitude'],
    example: 'A magnitude-{6.1} quake hit.',
    counterExample: 'A 6-year quake survey ended.',
    read: magnitude,
  },
  {
    name: 'multiple',
    rules: ['multiple', 'fold', 'times'],
    example: 'It is {twice} the price.',
    counterExample: 'It has a double meaning.',
    read: multiple,
  },
  {
    name: 'half',
    rules: ['half', 'half a unit'],
    example: 'Almost {half of the staff} left.',
    counterExample: 'The second half began.',
    read: half,
  },
];
