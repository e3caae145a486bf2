import { expect, test } from 'vitest';
import { dayOf, isDay } from '../../src/read/day.ts';

test.each(['2023-03-07', '2024-02-29', '1999-12-31'])('%s is a day', (day) => expect(isDay(day)).toBe(true));

test.each(['2023-02-30', '2023-02-29', '2023-13-01', '2023-3-7', '07-03-2023', '2023-03-07T10:00', 'today', ''])(
  '%s is none',
  (day) => expect(isDay(day)).toBe(false),
);

test.each([
  ['2023-03-07', '2023-03-07'],
  ['2023-03-07T23:30:00-05:00', '2023-03-07'],
  ['2023-03-07 10:00:00.123Z', '2023-03-07'],
  ['2023-02-30T10:00:00Z', undefined],
  ['7 March 2023', undefined],
])('the day of %s is %s', (written, day) => expect(dayOf(written)).toBe(day));
