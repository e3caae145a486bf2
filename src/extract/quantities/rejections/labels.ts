// Numbers that are part of a name or a label: Flight 370, A380, Galaxy 20, 10 Downing Street.
import { NUMBERED_THINGS } from '../../../lexicon/numbered-things.ts';
import { after, bare, before, capital, figure, plain, type Rejection } from './row.ts';

const WEEKDAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** “Year 10 pupils” */
const SCHOOL = /^(?:Form|Standard|Year)$/;

/** “a size 12 dress”: a label whatever comes behind. */
const ALWAYS = /^(?:category|size)$/;

export const LABELS: readonly Rejection[] = [
  {
    name: 'label',
    example: 'They boarded Flight {370} to Beijing.',
    counterExample: 'The flight carried {239} people.',
    rejects: (pieces, amount) => {
      const word = before(pieces, amount);
      if (word?.lower === 'of' && before(pieces, amount, 2)?.raw === 'Group') return bare(amount);
      if (SCHOOL.test(word?.raw ?? '') && plain(pieces, amount)) return amount.numeral.max <= 13;
      if (!word || !bare(amount) || !NUMBERED_THINGS.has(word.lower) || word.glued) return false;
      if (ALWAYS.test(word.lower)) return true;
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
      // Call 800 voters: a first word has a capital whatever it is
      const first = amount.first === 1 && behind?.pos === 'NOUN' && /s$/.test(behind.lower);
      return !first && (amount.first > 1 || figure(amount));
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
];
