// Numbers whose writing says that they are none: 7:30, 2.0.1, 1987, 1980s, 800-555-0100.
import type { Amount } from '../amounts.ts';
import type { Piece } from '../pieces.ts';
import { after, bare, before, figure, plain, type Rejection } from './row.ts';

/** 555-0100: three figures, a hyphen, four figures. */
const isLocalNumber = (pieces: readonly Piece[], { numeral, next }: Amount): boolean =>
  /^\d{3}$/.test(pieces[numeral.first]!.raw) && /^\d{4}$/.test(pieces[next - 1]!.raw);

export const SHAPES: readonly Rejection[] = [
  {
    name: 'emergency number',
    example: 'She called {911} at once.',
    counterExample: 'She called {911} witnesses at once.',
    rejects: (pieces, amount) =>
      /^(?:000|111|112|911|999)$/.test(pieces[amount.numeral.first]!.raw) &&
      bare(amount) &&
      /^(?:call|called|calling|calls|dial|dialed|dialled|phone|phoned|rang|ring|to|the)$/.test(
        before(pieces, amount)?.lower ?? '',
      ) &&
      after(pieces, amount)?.pos !== 'NOUN',
  },
  {
    name: 'letters glued behind',
    example: 'A {4}x4 stood outside.',
    counterExample: 'A {4}-bedroom house stood outside.',
    rejects: (pieces, amount) => {
      const piece = after(pieces, amount);
      return figure(amount) && bare(amount) && piece?.shape === 'word' && piece.glued;
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
          (amount.range === 'hyphen' && (dashed(behind) || isLocalNumber(pieces, amount))) ||
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
    name: 'sum of a name',
    example: 'The P5+{1} met.',
    counterExample: 'They hired {100}+ nurses.',
    rejects: (pieces, amount) => {
      const [plus, digit] = [after(pieces, amount), after(pieces, amount, 1)];
      if (bare(amount) && plus?.raw === '+' && plus.glued && digit?.glued && digit.shape === 'number') return true;
      const [mark, left] = [before(pieces, amount), before(pieces, amount, 2)];
      return bare(amount) && mark?.raw === '+' && mark.glued && pieces[amount.first]!.glued && left?.shape === 'number';
    },
  },
  {
    name: 'part of a list of pages',
    example: 'Page 3 of {12} is torn.',
    counterExample: 'Some 3 of {12} pages are torn.',
    rejects: (pieces, amount) =>
      plain(pieces, amount) &&
      before(pieces, amount)?.lower === 'of' &&
      before(pieces, amount, 2)?.shape === 'number' &&
      /^(?:episode|image|page|part|photo|picture|slide|step)$/.test(before(pieces, amount, 3)?.lower ?? ''),
  },
  {
    name: 'year before Christ',
    example: 'The tomb is from about {664} BCE.',
    counterExample: 'The tomb has {664} bricks.',
    rejects: (pieces, amount) =>
      bare(amount) &&
      /^(?:b\.?c\.?(?:e\.?)?|c\.?e\.?|a\.?d\.?)$/.test(after(pieces, amount)?.lower ?? '') &&
      /^\p{L}\.|^\p{Lu}+$/u.test(after(pieces, amount)!.raw),
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
      // the Wildlife Act, 1972 lists
      if (
        word === ',' &&
        /^(?:Act|Bill|Code|Decree|Law|Ordinance|Regulations?|Rules)$/.test(before(pieces, amount, 2)?.raw ?? '')
      )
        return true;
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
    example: 'Keep 1) the receipts and {2}) the bill.',
    counterExample: '{3} of them kept receipts.',
    rejects: (pieces, amount) =>
      (amount.first === 0 ||
        (after(pieces, amount)?.raw === ')' && /^(?:[,;:]|and|or)$/.test(before(pieces, amount)?.lower ?? ''))) &&
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
