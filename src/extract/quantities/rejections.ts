// Numbers that are no quantities: labels, times, versions, parts of names. One row a kind; the tests run its examples.
import { NUMBERED_THINGS } from '../../lexicon/numbered-things.ts';
import type { Amount } from './amounts.ts';
import type { Piece } from './pieces.ts';

export interface Rejection {
  readonly name: string;
  /** Holds a number that this row rejects, in braces. */
  readonly example: string;
  /** Holds one that it lets pass, in braces. */
  readonly counterExample: string;
  readonly rejects: (pieces: readonly Piece[], amount: Amount) => boolean;
}

const before = (pieces: readonly Piece[], { first }: Amount, back = 1): Piece | undefined => pieces[first - back];
const after = (pieces: readonly Piece[], { next }: Amount, on = 0): Piece | undefined => pieces[next + on];
const bare = (amount: Amount): boolean => amount.measure === undefined;
const figure = (amount: Amount): boolean => amount.numeral.form === 'figure';
const plain = (pieces: readonly Piece[], amount: Amount): boolean =>
  figure(amount) && bare(amount) && amount.numeral.factor === 1 && /^\d+$/.test(pieces[amount.numeral.first]!.raw);
const capital = (piece: Piece | undefined): boolean => piece !== undefined && /^\p{Ll}?\p{Lu}/u.test(piece.raw);
const WEEKDAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

export const REJECTIONS: readonly Rejection[] = [
  {
    name: 'label',
    example: 'They boarded Flight {370} to Beijing.',
    counterExample: 'The flight carried {239} people.',
    rejects: (pieces, amount) => {
      const word = before(pieces, amount);
      if (!word || !bare(amount) || !NUMBERED_THINGS.has(word.lower) || word.glued) return false;
      return (
        amount.numeral.form !== 'vague' && (capital(word) || plain(pieces, amount) || amount.numeral.form === 'word')
      );
    },
  },
  {
    name: 'number sign',
    example: 'She wears #{23} now.',
    counterExample: 'She wears {23} rings now.',
    rejects: (pieces, amount) =>
      /^[#@&§/_]$/.test(before(pieces, amount)?.raw ?? '') ||
      (before(pieces, amount)?.raw === '.' && /^nos?$/i.test(before(pieces, amount, 2)?.raw ?? '')),
  },
  {
    name: 'glued to a word',
    example: 'The A{380} landed.',
    counterExample: 'It cost RM{23.50} then.',
    rejects: (pieces, amount) => {
      const piece = pieces[amount.first]!;
      const word = before(pieces, amount);
      if (piece.shape !== 'number' || !piece.glued || !word) return false;
      if (word.shape === 'word') return true;
      return (
        word.raw === '-' &&
        word.glued &&
        before(pieces, amount, 2)?.shape === 'word' &&
        !/^(?:to|a|an|the|minus|and|of|or|per|by|from|nearly|about|some|mid|pre|post)$/.test(
          before(pieces, amount, 2)!.lower,
        )
      );
    },
  },
  {
    name: 'letters glued behind',
    example: 'A {4}x4 stood outside.',
    counterExample: 'A {4}-bedroom house stood outside.',
    rejects: (pieces, amount) => {
      const piece = after(pieces, amount);
      return (
        figure(amount) &&
        bare(amount) &&
        piece?.shape === 'word' &&
        piece.glued
      );
    },
  },
  {
    name: 'part of a name',
    example: 'Sales of the Galaxy {20} began.',
    counterExample: 'In Galway {20} houses burned.',
    rejects: (pieces, amount) => {
      const word = before(pieces, amount);
      if (
        !bare(amount) ||
        amount.numeral.form === 'vague' ||
        amount.numeral.factor > 1 ||
        !word ||
        word.shape !== 'word'
      )
        return false;
      if (
        !capital(word) ||
        (word.pos !== 'PROPN' && !/^\p{Ll}/u.test(word.raw) && !capital(pieces[amount.first])) ||
        WEEKDAY_OR_MONTH.test(word.lower)
      )
        return false;
      const behind = after(pieces, amount);
      if (
        /^(?:in|at|from|of|near|across|outside|around)$/i.test(before(pieces, amount, 2)?.lower ?? '') &&
        behind?.pos === 'NOUN' &&
        /s$/.test(behind.lower)
      )
        return false;
      return amount.first > 1 || figure(amount);
    },
  },
  {
    name: 'street number',
    example: 'He lives at {10} Downing Street.',
    counterExample: 'He leads {10} Downing aides.',
    rejects: (pieces, amount) => {
      if (!plain(pieces, amount)) return false;
      for (let k = amount.next; k < amount.next + 5; k++) {
        if (!capital(pieces[k])) return false;
        if (
          /^(?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|drive|boulevard|blvd\.?|square|place|terrace|court|way)$/.test(
            pieces[k]!.lower,
          )
        )
          return true;
      }
      return false;
    },
  },
  {
    name: 'time of day',
    example: 'It starts at {7}:30.',
    counterExample: 'It took {7} hours.',
    rejects: (pieces, amount) => {
      const [colon, minutes] = [after(pieces, amount), after(pieces, amount, 1)];
      if (colon?.raw === ':' && colon.glued && minutes?.shape === 'number' && minutes.glued) return true;
      if (
        before(pieces, amount)?.raw === ':' &&
        before(pieces, amount)!.glued &&
        before(pieces, amount, 2)?.shape === 'number' &&
        pieces[amount.first]!.glued
      )
        return true;
      return (
        bare(amount) &&
        /^(?:[ap]\.?m\.?|o'clock|noon|gmt|bst|est|et)$/.test(colon?.lower ?? '') &&
        (!colon!.glued || figure(amount))
      );
    },
  },
  {
    name: 'slash or dots',
    example: 'Update {2}.0.1 is out.',
    counterExample: 'Update cost {2.1} million.',
    rejects: (pieces, amount) => {
      const [mark, digit] = [after(pieces, amount), after(pieces, amount, 1)];
      if (
        bare(amount) &&
        mark &&
        /^[./]$/.test(mark.raw) &&
        mark.glued &&
        digit?.glued &&
        (digit.shape === 'number' || mark.raw === '.')
      )
        return true;
      const [dot, number] = [before(pieces, amount), before(pieces, amount, 2)];
      return /^[./]$/.test(dot?.raw ?? '') && dot!.glued && pieces[amount.first]!.glued && number?.shape === 'number';
    },
  },
  {
    name: 'telephone number',
    example: 'Call {800}-555-0100 now.',
    counterExample: 'Call {800} voters now.',
    rejects: (pieces, amount) => {
      const dashed = (k: number): boolean =>
        pieces[k]?.raw === '-' && pieces[k]!.glued && pieces[k + 1]?.shape === 'number';
      const behind = amount.next;
      return (
        bare(amount) &&
        figure(amount) &&
        ((dashed(behind) && dashed(behind + 2)) ||
          (amount.range === 'hyphen' && dashed(behind)) ||
          (pieces[amount.first - 1]?.raw === '-' && pieces[amount.first - 2]?.shape === 'number' && !amount.range))
      );
    },
  },
  {
    name: 'minus without a unit',
    example: 'Tests for COVID {-19} came.',
    counterExample: 'It was {-19} degrees.',
    rejects: (_, amount) => bare(amount) && amount.numeral.max < 0,
  },
  {
    name: 'year',
    example: 'It was built in {1987} by hand.',
    counterExample: 'It was built by {1987} people by hand.',
    rejects: (pieces, amount) => {
      if (!plain(pieces, amount)) return false;
      const value = amount.numeral.max;
      if (value < 1500 || value > 2199 || pieces[amount.numeral.first]!.raw.length !== 4) return false;
      const word = before(pieces, amount)?.lower ?? '';
      const noun = after(pieces, amount);
      return !(
        noun?.pos === 'NOUN' &&
        /(?:s|people)$/.test(noun.lower) &&
        !/^(?:in|since|the|until|from|during|and|after|before)$/.test(word)
      );
    },
  },
  {
    name: 'decade or age group',
    example: 'It is a song of the {1980}s.',
    counterExample: 'It is one of {1980} songs.',
    rejects: (pieces, amount) => {
      const s = after(pieces, amount);
      return (
        figure(amount) &&
        (s?.lower === 's' || s?.lower === "'s" || (s?.raw === "'" && after(pieces, amount, 1)?.lower === 's')) &&
        s.glued
      );
    },
  },
  {
    name: 'item number',
    example: '{3}. Keep the receipts.',
    counterExample: '{3} of them kept receipts.',
    rejects: (pieces, amount) =>
      amount.first === 0 &&
      plain(pieces, amount) &&
      /^[.):]$/.test(after(pieces, amount)?.raw ?? '') &&
      after(pieces, amount)!.glued,
  },
  {
    name: 'round the clock',
    example: 'They work {24/7} here.',
    counterExample: 'They work {24} hours here.',
    rejects: (pieces, amount) =>
      (after(pieces, amount)?.raw === '/' && after(pieces, amount, 1)?.shape === 'number') ||
      (amount.numeral.max === 24 && before(pieces, amount)?.raw === '/'),
  },
];

/** The row that says that this amount is none; undefined where it is a quantity. */
export const rejectionOf = (pieces: readonly Piece[], amount: Amount): Rejection | undefined =>
  REJECTIONS.find((row) => row.rejects(pieces, amount));
