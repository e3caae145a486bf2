import {
  CARDINALS,
  FEW,
  FRACTION_SIGNS,
  FRACTIONS,
  MULTIPLES,
  ORDINALS,
  PLURAL_SCALES,
  SCALES,
} from '../../lexicon/numbers.ts';
import { leadingCurrencyAt, SIGN_WORDS } from './money.ts';
import type { Piece } from './pieces.ts';

/** Words that a number may begin with, beside figures. */
const OPENERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...MULTIPLES.keys(),
  ...ORDINALS.keys(),
  ...PLURAL_SCALES.keys(),
  ...FRACTION_SIGNS.keys(),
  ...[...CARDINALS.keys()].map((word) => `${word}fold`),
  'half',
  'several',
]);
/** Words of number that may stand behind an article: a few, a third, a million. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([...OPENERS, ...FEW.keys(), ...FRACTIONS.keys(), ...SCALES.keys()]);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** May a number begin with this word? Most articles are told from “a dozen” and A$50 by the word behind them, `next`. */
export function opensNumber(lower: string, next: string | undefined): boolean {
  if (lower === 'a' || lower === 'an') return next !== undefined && (AFTER_ARTICLE.has(next) || !/^[a-z]+$/.test(next));
  if (OPENERS.has(lower)) return true;
  for (let i = 0; i < lower.length; i++) if (isDigit(lower.charCodeAt(i))) return true;
  return false;
}

const MAY_LEAD = /^(?:[^\p{L}\s\d]|[\p{Lu}.]{1,4}|Rs\.|minus|negative)$/u;

/** Where the amount of the number at piece i begins: at its sign or its currency, not before `floor`. */
export function startOf(pieces: readonly Piece[], i: number, floor: number): number {
  if (i === floor) return i;
  const before = pieces[i - 1]!.raw;
  if (!MAY_LEAD.test(before) && !SIGN_WORDS.has(before)) return i;
  let start = i;
  const sign = pieces[i - 1]!;
  // plus or minus 3 points
  if (/^(?:minus|negative)$/.test(sign.lower)) return pieces[i - 2]?.lower === 'or' ? i : i - 1;
  if (sign.raw === '-' && /^(?:minus|negative)$/.test(pieces[i - 2]?.lower ?? '') && i - 2 >= floor) return i - 2;
  if (/^[+-]$/.test(sign.raw) && pieces[i]!.glued && (!sign.glued || /^[($€£¥]$/.test(pieces[i - 2]?.raw ?? '')))
    start = i - 1;
  for (let back = Math.min(4, start - floor); back > 0; back--)
    if (leadingCurrencyAt(pieces, start - back)?.next === start) return start - back;
  return start;
}
