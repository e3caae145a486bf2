import { expect, it } from 'vitest';
import { addMonths, dayOf, isDate, isoOf, isoWeekOf, parseDay, weekdayOf } from '../../../src/extract/dates/day.ts';
import { easter, holidayIn } from '../../../src/extract/dates/holiday.ts';
import { HOLIDAYS } from '../../../src/lexicon/holidays.ts';

const day = (iso: string) => parseDay(iso) as number;

it.each([
  ['1970-01-01', 4],
  ['2000-02-29', 2],
  ['1969-07-20', 7],
  ['2023-03-08', 3],
  ['1815-06-18', 7],
])('%s is weekday %i', (iso, weekday) => expect(weekdayOf(day(iso))).toBe(weekday));

// ISO 8601: week 1 holds the first Thursday.
it.each([
  ['2005-01-01', '2004-W53'],
  ['2007-12-31', '2008-W01'],
  ['2010-01-03', '2009-W53'],
  ['2023-03-08', '2023-W10'],
])('%s is in %s', (iso, week) => expect(isoWeekOf(day(iso))).toBe(week));

it.each([
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-02-29', -12, '2023-02-28'],
  ['2023-03-08', -3, '2022-12-08'],
])('%s and %i months', (iso, n, sum) => expect(isoOf(addMonths(day(iso), n))).toBe(sum));

it('knows which dates there are', () => {
  expect(isDate(2023, 2, 29)).toBe(false);
  expect(isDate(2024, 2, 29)).toBe(true);
  expect(isDate(2023, 13, 1)).toBe(false);
  expect(parseDay('2023-02-30')).toBeUndefined();
  expect(isoOf(dayOf(99, 1, 1))).toBe('0099-01-01');
});

// Dates of the Book of Common Prayer's table, and the earliest and latest there can be.
it.each([
  '1818-03-22',
  '1943-04-25',
  '1961-04-02',
  '2000-04-23',
  '2008-03-23',
  '2019-04-21',
  '2024-03-31',
  '2038-04-25',
])('Easter is on %s', (iso) => expect(isoOf(easter(Number(iso.slice(0, 4))))).toBe(iso));

it.each([
  ['thanksgiving', '2021-11-25'],
  ['labor day', '2023-09-04'],
  ['memorial day', '2022-05-30'],
  ['black friday', '2021-11-26'],
  ['election day', '2016-11-08'],
  ['inauguration day', '2021-01-20'],
  ['good friday', '2022-04-15'],
  ['yom kippur', '2022-10-05'],
  ['lunar new year', '2024-02-10'],
])('%s is on %s', (name, iso) => {
  const found = holidayIn(Number(iso.slice(0, 4)), HOLIDAYS.get(name) as string);
  expect(found === undefined ? undefined : isoOf(found)).toBe(iso);
});

it('reads every entry of the lexicon', () => {
  const unread = [...HOLIDAYS].filter(([, entry]) => entry !== '?' && holidayIn(2024, entry) === undefined);
  expect(unread.map(([name]) => name)).toEqual(['inauguration day']);
});
