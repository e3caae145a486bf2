// Figures of sport that count nothing alone: 4 for 32, 54 not out, 3-for-5, 7-under.
import type { Piece } from '../pieces.ts';
import { after, bare, before, figure, plain, type Rejection } from './row.ts';

/** “-for”, “-of-”, “-under” at piece i, glued on both sides. */
const isTied = (pieces: readonly Piece[], i: number): boolean =>
  [pieces[i], pieces[i + 1]].every((piece) => piece?.glued === true) &&
  (pieces[i]!.raw === '-' || pieces[i + 1]!.raw === '-') &&
  /^-?(?:for|of|over|under)-?$/.test(`${pieces[i]!.lower}${pieces[i + 1]!.lower}`);

export const TALLIES: readonly Rejection[] = [
  {
    name: 'so many for so many',
    example: 'Starc took {4} for 32 then.',
    counterExample: 'Starc took {4} for himself.',
    rejects: (pieces, amount) =>
      plain(pieces, amount) &&
      ((after(pieces, amount)?.lower === 'for' && after(pieces, amount, 1)?.shape === 'number') ||
        (before(pieces, amount)?.lower === 'for' && before(pieces, amount, 2)?.shape === 'number')),
  },
  {
    name: 'runs off balls',
    example: 'She made {78} off 120 balls.',
    counterExample: 'She took {78} off the bill.',
    rejects: (pieces, amount) =>
      plain(pieces, amount) &&
      /^(?:from|off)$/.test(after(pieces, amount)?.lower ?? '') &&
      after(pieces, amount, 1)?.shape === 'number' &&
      /^(?:balls?|deliver(?:y|ies)|overs?)$/.test(after(pieces, amount, 2)?.lower ?? ''),
  },
  {
    name: 'not out',
    example: 'She was {54} not out at lunch.',
    counterExample: 'Of those, {54} were not out.',
    rejects: (pieces, amount) =>
      plain(pieces, amount) &&
      /^(?:all|not)$/.test(after(pieces, amount)?.lower ?? '') &&
      after(pieces, amount, 1)?.lower === 'out',
  },
  {
    name: 'tied to a small word',
    example: 'He went {3}-for-5 and was {7}-under after that.',
    counterExample: 'He won a {3}-year deal.',
    rejects: (pieces, amount) =>
      figure(amount) && bare(amount) && (isTied(pieces, amount.next) || isTied(pieces, amount.first - 2)),
  },
  {
    name: 'calibre',
    example: 'Police found a {.22} rifle there.',
    counterExample: 'Police found {22} rifles there.',
    rejects: (pieces, amount) =>
      bare(amount) &&
      /^\.\d\d/.test(pieces[amount.numeral.first]!.raw) &&
      /^(?:ammunition|bullets?|calibre|caliber|handguns?|magnum|pistols?|revolvers?|rifles?|rounds?|-)$/.test(
        after(pieces, amount)?.lower ?? '',
      ),
  },
  {
    name: 'count of an indictment',
    example: 'He admitted count {7} then.',
    counterExample: 'He admitted {7} counts then.',
    rejects: (pieces, amount) =>
      plain(pieces, amount) &&
      ((/^counts?$/.test(before(pieces, amount)?.lower ?? '') && after(pieces, amount)?.pos !== 'NOUN') ||
        (/^(?:and|to|through)$/.test(before(pieces, amount)?.lower ?? '') &&
          before(pieces, amount, 2)?.shape === 'number' &&
          before(pieces, amount, 3)?.lower === 'counts')),
  },
  {
    name: 'base of a rate',
    example: 'It had 1.5 deaths per {1,000} live births.',
    counterExample: 'It had {1,000} live births.',
    rejects: (pieces, amount) =>
      bare(amount) && before(pieces, amount)?.lower === 'per' && /^1(?:0{2,}|,000)/.test(pieces[amount.first]!.raw),
  },
  {
    name: 'wickets for runs',
    example: 'Starc took {5-32} in the morning.',
    counterExample: 'It took {5-6} in the morning.',
    rejects: (pieces, amount) =>
      bare(amount) &&
      amount.range === 'hyphen' &&
      amount.numeral.min <= 10 &&
      amount.numeral.max > 2 * amount.numeral.min &&
      /^(?:figures|of|returned|take|taking|took|with)$/.test(before(pieces, amount)?.lower ?? '') &&
      !/^(?:NOUN|ADJ|NUM)$/.test(after(pieces, amount)?.pos ?? '') &&
      after(pieces, amount)?.raw !== '-',
  },
];
