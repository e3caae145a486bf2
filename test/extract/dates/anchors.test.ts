import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/index.ts';
import { segment } from '../../../src/text/segment.ts';
import { datesIn, PUBLISHED } from './support.ts';

const only = (text: string, published?: string) => {
  const dates = datesIn(text, published);
  expect(dates).toHaveLength(1);
  return dates[0];
};

describe('what a date is counted from', () => {
  it('is the day of the article', () =>
    expect(only('She spoke on Tuesday.', PUBLISHED)).toMatchObject({ anchor: 'published' }));
  it('is nothing where the text says it all', () =>
    expect(only('She spoke on March 7, 2022.', PUBLISHED)).not.toHaveProperty('anchor'));
  it('is nothing where nobody knows the day', () => expect(only('She spoke on Tuesday.')).not.toHaveProperty('anchor'));
  it('is the date before', () =>
    expect(datesIn('It was 2010 and cold. A year later it was warm.', PUBLISHED)[1]).toMatchObject({
      anchor: 0,
      value: '2011',
    }));
  it('is no date long before', () =>
    expect(
      datesIn('It was 2010. He ate. He slept. He sang. He ate. A year later, he left.', PUBLISHED)[1],
    ).not.toHaveProperty('value'));
  it('is the day beside a time', () =>
    expect(datesIn('He called at 6am on Tuesday.', PUBLISHED)[0]).toMatchObject({
      anchor: 1,
      value: '2023-03-07T06:00',
    }));

  const BODY = 'The council voted on Tuesday to close the only school in the village, residents said.';
  it.each([
    ['a line with a date', `Council closes school\nMarch 9, 2022\n${BODY}`],
    ['a line with a weekday and a date', `Council closes school\nWednesday, 9 March 2022\n${BODY}`],
    ['a dateline', `Council closes school\nLONDON, March 9, 2022 (Reuters) - ${BODY}`],
  ])('is the date of %s', (_, text) =>
    expect(datesIn(text).at(-1)).toMatchObject({ text: 'Tuesday', value: '2022-03-08', anchor: 'dateline' }),
  );
  it('is no date in the running text', () =>
    expect(
      datesIn(`Council closes school\nA fire of March 9, 2022, was the last straw.\n${BODY}`).at(-1),
    ).toMatchObject({ value: 'XXXX-WXX-2' }));
});

describe('the days a date covers', () => {
  it.each([
    ['in March 2022', '2022-03-01', '2022-03-31'],
    ['in 2010', '2010-01-01', '2010-12-31'],
    ['in the 1990s', '1990-01-01', '1999-12-31'],
    ['in the second quarter of 2010', '2010-04-01', '2010-06-30'],
    ['on March 3-5, 2022', '2022-03-03', '2022-03-05'],
    ['last week', '2023-02-27', '2023-03-05'],
    ['on Tuesday evening', '2023-03-07', '2023-03-07'],
  ])('%s', (words, from, to) => expect(only(`It rained ${words}.`, PUBLISHED)).toMatchObject({ from, to }));
  it.each(['for three years', 'every Tuesday', 'recently', 'last summer'])('unknown: %s', (words) =>
    expect(only(`It rained ${words}.`, PUBLISHED)).not.toHaveProperty('from'),
  );
});

describe('ranges', () => {
  it.each(['from 2010 to 2011', 'from May 3 until June 4', 'between May and July', '2014–2018', 'from 6am to 9am'])(
    '%s',
    (words) => {
      const dates = datesIn(`It ran ${words}.`, PUBLISHED);
      expect(dates.map((date) => date.until)).toEqual([1, undefined]);
    },
  );
  it.each(['in 2010 and 2011', 'on Monday, not Tuesday', 'in May or July'])('no range: %s', (words) => {
    const dates = datesIn(`It ran ${words}.`, PUBLISHED);
    expect(dates.map((date) => date.until)).toEqual([undefined, undefined]);
  });
});

describe('any text', () => {
  const pieces = [
    'March',
    'May ',
    ' 7',
    ', ',
    '2010',
    '-11',
    'Tuesday',
    ' to ',
    'a year',
    ' ago',
    'last ',
    'week',
    '\n',
    '“',
    'İ',
    '6am',
    ' of ',
    'the ',
    '’68',
    '.',
  ];
  it('gives spans of the text, in order, none over another', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let free = 0;
        for (const date of datesIn(text, PUBLISHED)) {
          expect(date.start).toBeGreaterThanOrEqual(free);
          expect(text.slice(date.start, date.end)).toBe(date.text);
          if (date.from && date.to) expect(date.from <= date.to).toBe(true);
          free = date.end;
        }
      }),
    ));
});

// A line of 200,000 characters; what grows with its square takes minutes.
describe('a long line', () => {
  it.each(['May ', '2010 ', 'Tuesday ', '2010-', '6am ', 'two days later ', 'the end of the ', '3/7/2023 '])(
    '%s',
    (word) => {
      const text = word.repeat(200_000 / word.length);
      const doc = segment({ id: 'long', format: 'text', sha256: '', text, published: PUBLISHED });
      const start = performance.now();
      findDates(doc);
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    60_000,
  );
});
