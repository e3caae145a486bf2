// Years, and spans of years.
import { NUMBER_LABELS, YEAR_NOUNS } from '../../lexicon/number-labels.ts';
import { interval, month, year } from './period.ts';
import { isCapital, YEAR } from './pieces.ts';
import { type Place, type Row, says } from './rule.ts';

/** A year, by what stands around it: “2000 people”, “$2010” and “Flight 1549” are none. */
function isYear(y: number, { before, after, left, right }: Place): boolean {
  if (/[$€£¥#.,:/+−–-]$/.test(before) && !/[\w)]-$|'s-$|[^0-9][,:] ?$|[0-9]{4}[-/]$/.test(before)) return false;
  if (
    /^(?: ?%|°|-[0-9]{3}(?![0-9])|[.,:][0-9]|\/[0-9]| (?:percent|per cent|BCE?|B\.C|million|billion|dollars|euros|km|miles|metres|meters|feet|hours|hrs)\b)/.test(
      after,
    )
  )
    return false;
  const prior = left?.lower.replace('.', '') ?? '';
  if (NUMBER_LABELS.has(prior) && /\S\.? $/.test(before)) return false;
  const dated =
    /(?:^|\s)(?:in|since|until|till|during|before|after|year|early|late|mid|summer|spring|autumn|winter|fall|'s|the)[\s-]$/i.test(
      before,
    );
  if (y < 1500) return /(?:^|\s)(?:in|since|from|of|by|until|year) $/i.test(before) && right?.pos !== 'NOUN';
  const counts =
    right !== undefined &&
    !isCapital(right.text) &&
    /s$|^(?:people|men|women|children|police)$/.test(right.lower) &&
    /NOUN|ADJ/.test(right.pos);
  return (
    !counts ||
    YEAR_NOUNS.has(right.lower) ||
    (dated && y % 10 !== 0) ||
    /(?:^|\s)(?:the|its|their|his|her|our|[\w.]+'s?) $/i.test(before)
  );
}

export const YEARS: readonly Row[] = [
  {
    name: 'year',
    example: 'It began in {2010=2010}.',
    counter: 'He led 2000 people.',
    on: ['#'],
    lead: '(?:the )?year ',
    pattern: YEAR,
    read: ({ year: y }, place) => (isYear(Number(y), place) ? says(year(Number(y))) : undefined),
  },
  {
    name: 'short-year',
    example: 'It began in {1968=’68}.',
    counter: 'He wore ’68.',
    on: ['#'],
    pattern: "'(?<short>[0-9]{2})",
    read: ({ short }, { before }) => {
      if (!/(?:in|of|since|until|before|after|summer|spring|fall|winter) $/i.test(before)) return undefined;
      return says(year(Number(short) + (Number(short) < 40 ? 2000 : 1900)));
    },
  },
  {
    name: 'years',
    example: 'The {2010/2011=2010-11} season.',
    counter: 'Call 2010-1134.',
    on: ['#'],
    pattern: `(?<year>1[5-9][0-9]{2}|20[0-9]{2})[-/](?<last>[0-9]{2})(?![-/][0-9])`,
    read: ({ year: y, last }, { before }) => {
      const [first, end] = [Number(y), Number(last)];
      if (/[-/0-9]$/.test(before)) return undefined;
      const to = first - (first % 100) + end + (end <= first % 100 && end === (first + 1) % 100 ? 100 : 0);
      if (to > first) return says(interval(year(first), year(to)));
      return end >= 1 && end <= 12 ? says(month(first, end)) : undefined;
    },
  },
];
