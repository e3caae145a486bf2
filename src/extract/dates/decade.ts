// Decades and centuries.
import { century, decade } from './period.ts';
import { isCapital, ORDINAL, ORDINAL_WORDS, ordinalNumber } from './pieces.ts';
import { type Row, says } from './rule.ts';

const SHORT_DECADE = /(?:degrees|temperatures?|highs?|lows?|°|percent|approval|ratings?|favou?rab|polls?|polling)/i;
/** Ages and temperatures: “in his 90s”, “highs in the 80s”. */
const isNoDecade = (before: string, after: string) =>
  /(?:\b(?:his|her|their|my|your|our|its)|\b(?:lower|upper|high|low))[ -](?:early |mid-|late )?(?:the )?$/i.test(
    before,
  ) ||
  SHORT_DECADE.test(before) ||
  SHORT_DECADE.test(after);

export const DECADES: readonly Row[] = [
  {
    name: 'decade',
    example: 'It began in {199=the 1990s}.',
    counter: 'He scored 1990 spots.',
    on: ['#'],
    lead: 'the ',
    pattern: "(?<decade>1[0-9]{2}0|20[0-9]0)'?s",
    read: ({ decade: stated }) => {
      const y = Number(stated);
      return says(y % 100 === 0 && y < 2000 ? century(y / 100) : decade(y / 10));
    },
  },
  {
    name: 'short-decade',
    example: 'Music of {198=the ’80s}.',
    counter: 'A man in his 80s.',
    on: ['#'],
    lead: 'the ',
    pattern: "(?<mark>')?(?<decade>[2-9]0)'?s",
    read: ({ mark, decade: stated }, { before, after }) => {
      if (!mark && !/\b(?:the|(?:1[0-9]{3}s,?) (?:and|or|to)) (?:early |mid-|late )?$/i.test(before)) return undefined;
      return isNoDecade(before, after) ? undefined : says(decade(190 + Number(stated) / 10));
    },
  },
  {
    name: 'decade-word',
    example: 'In {196=the sixties} he left.',
    counter: 'A man in his sixties.',
    on: ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties', 'noughties'],
    lead: 'the ',
    pattern: '(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)',
    read: ({ decade: word = '' }, { before, after }) => {
      if (!/\bthe (?:early |mid-|late |swinging |roaring )?$/i.test(before) || isNoDecade(before, after))
        return undefined;
      const first = [
        'noughties',
        '',
        'twenties',
        'thirties',
        'forties',
        'fifties',
        'sixties',
        'seventies',
        'eighties',
        'nineties',
      ];
      const n = first.indexOf(word.toLowerCase());
      return says(decade(n === 0 ? 200 : 190 + n));
    },
  },
  {
    name: 'century',
    example: 'A house of {18=the 19th century}.',
    counter: 'He hit a century.',
    on: ['#', ...ORDINAL_WORDS],
    lead: 'the ',
    pattern: `${ORDINAL}[- ](?<word>century)(?! bce?)`,
    read: ({ ordinal = '', word = '' }, { right }) =>
      isCapital(word) && isCapital(right?.text ?? '') ? undefined : says(century(ordinalNumber(ordinal) - 1)),
  },
];
