import { expect, test } from 'vitest';
import { dateInWords } from '../../src/format/wording/date.ts';
import { readingOf } from '../../src/format/wording/quantity.ts';
import { brief, speakerOf } from '../../src/format/wording/source.ts';
import type { DateExpression, Quantity } from '../../src/record.ts';
import { quantity } from '../support/report.ts';

const date = (rest: Partial<DateExpression>): DateExpression => ({
  id: 'd1',
  start: 0,
  end: 1,
  text: 'x',
  type: 'date',
  rule: 'test',
  ...rest,
});

test.each<[Partial<DateExpression>, string]>([
  [{ value: '2023-03-07' }, '7 Mar 2023'],
  [{ value: '2023-03' }, 'Mar 2023'],
  [{ value: '2017' }, '2017'],
  [{ value: '2023-W10', from: '2023-03-06', to: '2023-03-12' }, '6 Mar 2023 – 12 Mar 2023'],
  [{ value: '2023-06-20TEV', from: '2023-06-20', to: '2023-06-20' }, '20 Jun 2023'],
  [{ value: 'P20Y' }, '20 years'],
  [{ value: 'P1D' }, '1 day'],
  [{ value: 'PT3H' }, '3 hours'],
  [{ value: 'PAST_REF' }, 'some time ago'],
  [{ value: 'XXXX-WXX-2', text: 'Tuesday' }, 'Tuesday'],
  [{ text: 'that day' }, 'that day'],
])('%j is %s', (rest, words) => expect(dateInWords(date(rest))).toBe(words));

test.each<[Partial<Quantity>, string]>([
  [{ value: 50000, bound: 'more than' }, '> 50,000'],
  [{ min: 3, max: 9 }, '3–9'],
  [{ min: 12, max: 12 }, '12'],
  [{ values: [9, 2], kind: 'score' }, '9 : 2'],
  [{ value: 3.25, kind: 'percent', unit: { name: 'percent', symbol: '%' }, trend: 'down' }, '3.25% ↓'],
  [
    { value: 900000, kind: 'money', bound: 'at most', unit: { name: 'dollar', symbol: '$', code: 'USD' } },
    '≤ 900,000 USD',
  ],
  [{ value: 4, unit: { name: 'month', symbol: 'mo', dimension: 'time' } }, '4 months'],
  [{ value: 900, additional: true }, '+ 900'],
])('%j is %s', (rest, words) => expect(readingOf(quantity('n1', rest))).toBe(words));

test.each([
  ['Ana Ruiz', 'Ana Ruiz'],
  ['a deckhand, who spoke on condition of anonymity because he feared for his job', 'a deckhand'],
  [`a person ${'very '.repeat(20)}close`, 'a person very very very very very very very very very …'],
])('%s in brief', (name, words) => expect(brief(name)).toBe(words));

test('a speaker with who carried it', () => {
  const ana = { text: 'she', spans: [], kind: 'named-person', name: 'Ana Ruiz' } as const;
  expect(speakerOf({ ...ana, spans: [] }, [{ text: 'the AP', spans: [], kind: 'media' }])).toBe('Ana Ruiz, via the AP');
  expect(speakerOf(undefined, [])).toBe('no source named');
});
