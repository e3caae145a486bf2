// Days in a list that name their month once: May 3, 5 and 6 · 3 and 6 May.
import { MONTHS, SHORT_MONTHS } from '../../../lexicon/months.ts';
import type { Piece } from '../pieces.ts';
import { after, before, plain, type Rejection } from './row.ts';

const isMonth = (piece: Piece | undefined): boolean => {
  const word = piece?.lower.replace('.', '') ?? '';
  return /^\p{Lu}/u.test(piece?.raw ?? '') && (MONTHS.has(word) || SHORT_MONTHS.has(word));
};

const isDay = (piece: Piece | undefined): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(piece?.raw ?? '');

/** From piece i over days, commas and “and”, by steps of `by`: the month behind at least one other day, if any. */
function reachesMonth(pieces: readonly Piece[], i: number, by: 1 | -1): boolean {
  let k = i + by;
  while (/^(?:,|&|and|or)$/.test(pieces[k]?.lower ?? '') || isDay(pieces[k])) k += by;
  return isMonth(pieces[k]) && Math.abs(k - i) > 2 && isDay(pieces[k - by]);
}

export const DAYS: readonly Rejection[] = [
  {
    name: 'listed day',
    example: 'They voted on May 3, {5} and 6.',
    counterExample: 'They met on May 3 and {5} voters came.',
    rejects: (pieces, amount) => {
      if (!plain(pieces, amount) || !isDay(pieces[amount.first])) return false;
      const joined = /^(?:,|&|and|or)$/;
      if (joined.test(after(pieces, amount)?.lower ?? '') && reachesMonth(pieces, amount.first, 1)) return true;
      const ends = after(pieces, amount)?.pos;
      return (
        joined.test(before(pieces, amount)?.lower ?? '') &&
        !/^(?:NOUN|ADJ|PROPN|VERB|NUM)$/.test(ends ?? '') &&
        reachesMonth(pieces, amount.first, -1)
      );
    },
  },
];
