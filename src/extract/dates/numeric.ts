// Dates all in figures: 2022-03-07, 3/7/2022, 7.3.2022.
import { dayIn, year } from './period.ts';
import { type Groups, type Place, type Row, says } from './rule.ts';

/** Days before months or after? With full stops before; else as the article tells, else only the year is known. */
function slashDate({ a, b, mark, year: y = '' }: Groups, { habits }: Place) {
  const full = y.length === 4 ? Number(y) : Number(y) + (Number(y) < 50 ? 2000 : 1900);
  const order = mark === '.' ? 'day' : habits.slashOrder(Number(a), Number(b), full);
  if (!dayIn(full, Number(a), Number(b)) && !dayIn(full, Number(b), Number(a))) return undefined;
  if (!order) return says({ grain: 'none', value: `${full}-XX-XX`, from: year(full).from, to: year(full).to });
  const known = order === 'month' ? dayIn(full, Number(a), Number(b)) : dayIn(full, Number(b), Number(a));
  return known && says(known);
}

export const NUMERIC: readonly Row[] = [
  {
    name: 'iso-date',
    example: 'Updated {2022-03-07=2022-03-07}.',
    counter: 'Part 2022-13-07.',
    on: ['#'],
    pattern: '(?<year>[12][0-9]{3})-(?<month>[0-9]{2})-(?<date>[0-9]{2})(?:t[0-9]{2}:[0-9]{2}[0-9:.]{0,10}z?)?',
    read: ({ year: y, month, date }) => {
      const known = dayIn(Number(y), Number(month), Number(date));
      return known && says(known);
    },
  },
  {
    name: 'slash-date',
    example: 'Signed on {2022-03-17=3/17/2022}.',
    counter: 'It holds 13/17/2022 parts.',
    on: ['#'],
    pattern: '(?<a>[0-9]{1,2})(?<mark>[/.-])(?<b>[0-9]{1,2})\\k<mark>(?<year>[12][0-9]{3}|(?<=/)[0-9]{2})',
    read: slashDate,
  },
];
