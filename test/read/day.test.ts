import { expect, test } from 'vitest';
import { dayIn } from '../../src/read/day.ts';

test.each([
  ['2023-03-07', '2023-03-07'],
  ['2023-03-07T23:30:00-05:00', '2023-03-07'],
  ['2023-03-07T23:30:00.000Z', '2023-03-07'],
  ['20230307', '2023-03-07'],
  ['2023/03/07 09:00', '2023-03-07'],
  ['Tue, 07 Mar 2023 09:00:00 GMT', '2023-03-07'],
  ['7 March 2023', '2023-03-07'],
  ['March 7, 2023', '2023-03-07'],
  ['Tuesday, March 7th, 2023', '2023-03-07'],
  ['Sept. 7, 2023 at 4:00 p.m.', '2023-09-07'],
])('%s', (written, day) => expect(dayIn(written)).toBe(day));

test.each([
  '03/07/2023',
  '2023',
  '2023-13-01',
  'March 2023',
  '31 February 2023',
  'Monarch 7, 2023',
  'yesterday',
  '',
  1678147200,
  null,
])('no day: %s', (written) => expect(dayIn(written)).toBeUndefined());
