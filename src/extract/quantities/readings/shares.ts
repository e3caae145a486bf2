// So many of so many: one in five, three out of four, nine of 10 adults.
import type { Draft, Reading } from '../draft.ts';
import { numeralAt } from '../numerals.ts';
import { lower, type Piece } from '../pieces.ts';
import { unitAt } from '../units.ts';
import { phraseAt } from '../what.ts';

/** A positive whole number, up to `most`. */
const isWhole = (n: number, most: number): boolean => Number.isInteger(n) && n > 0 && n <= most;

/** What shares are told of: two in five, seven of 10. */
const ROUND = /^(?:3|4|5|8|10|20|100|1000)$/;

/** one in five Americans · three out of four · 1 in 10 */
function oneInFive(pieces: readonly Piece[], i: number): Draft | undefined {
  const a = numeralAt(pieces, i);
  if (!a || (a.form !== 'word' && a.form !== 'figure') || !isWhole(a.max, 1e6)) return undefined;
  let at = a.next;
  while (lower(pieces, at) === '-') at++;
  const out = lower(pieces, at) === 'out' && lower(pieces, at + 1) === 'of';
  const every = lower(pieces, at + 1) === 'every' ? 1 : 0;
  if (!out && lower(pieces, at) !== 'in' && !(every && lower(pieces, at) === 'of')) return undefined;
  at += out ? 2 : 1;
  at += every;
  while (lower(pieces, at) === '-') at++;
  const b = numeralAt(pieces, at);
  if (!b || b.form === 'vague' || b.min !== b.max || b.max <= a.min || !isWhole(b.max, 1e8) || unitAt(pieces, b.next))
    return undefined;
  const fit = out || every === 1 || a.max === 1 || ROUND.test(String(b.max));
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

/** Who is asked in polls: a few of a few of them is a share. */
const ASKED = /^(?:adult|consumer|household|respondent|voter)s?$/;

/** three of four Americans, but not “three of four suspects” or “one of four Americans killed”, who can be counted. */
function ofSoMany(pieces: readonly Piece[], i: number): Draft | undefined {
  const a = numeralAt(pieces, i);
  if (!a || (a.form !== 'word' && a.form !== 'figure') || lower(pieces, a.next) !== 'of') return undefined;
  const b = numeralAt(pieces, a.next + 1);
  const what = b && phraseAt(pieces, b.next);
  if (!what || b.form === 'vague' || a.max === 1 || !isWhole(a.max, 99) || !ROUND.test(String(b.max)) || b.max <= a.max)
    return undefined;
  const people = pieces[what.next - 1]!;
  if (
    !what.plural ||
    !(ASKED.test(what.head) || (people.pos !== 'NUM' && /^\p{Lu}\p{Ll}+(?:[aei]ns|is|ese|ons|ers)$/u.test(people.raw)))
  )
    return undefined;
  const value = Number((a.max / b.max).toPrecision(12));
  return {
    first: i,
    next: what.next,
    number: i,
    kind: 'ratio',
    min: value,
    max: value,
    what,
    rule: 'of so many',
    confidence: 0.85,
  };
}

export const SHARES: readonly Reading[] = [
  {
    name: 'one in five',
    rules: ['one in five'],
    example: 'It hits {one in five Americans}.',
    counterExample: 'It hit one in May.',
    read: oneInFive,
  },
  {
    name: 'of so many',
    rules: ['of so many'],
    example: 'It hits {three of four Americans}.',
    counterExample: 'They held three of four suspects.',
    read: ofSoMany,
  },
];
