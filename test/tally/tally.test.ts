import { describe, expect, test } from 'vitest';
import type { Report, SourceRow } from '../../src/record.ts';
import { keyOf } from '../../src/tally/names.ts';
import { Repeats } from '../../src/tally/repeats.ts';
import { type TalliedSource, Tally } from '../../src/tally/tally.ts';
import { entity, quote, reportOf } from '../support/report.ts';

const row = (name: string, rest: Partial<SourceRow> = {}): SourceRow => ({
  name,
  kind: 'named-person',
  attributions: 1,
  quotes: 1,
  words: 10,
  ...rest,
});

const article = (id: string, found: Partial<Report>, published?: string): Report => {
  const report = reportOf('', found);
  return { ...report, article: { ...report.article, id, ...(published !== undefined && { published }) } };
};

function tallied(...reports: readonly Report[]): TalliedSource[] {
  const tally = new Tally();
  for (const report of reports) tally.add(report);
  return tally.rows();
}

describe('the same source in two articles', () => {
  test.each<[string, Partial<SourceRow>, string, Partial<SourceRow>]>([
    ['Ana Ruiz', {}, 'ANA RUIZ', {}],
    ['Zoë Conway-Díaz', {}, 'Zoe Conway-Diaz', {}],
    ['the World Bank', { kind: 'organization' }, 'World Bank', { kind: 'organization' }],
    ['the U.N.', { kind: 'organization' }, 'UN', { kind: 'organization' }],
  ])('%s %o and %s', (a, rest, b, other) => {
    expect(keyOf(row(a, rest))).toBeDefined();
    expect(keyOf(row(b, other))).toBe(keyOf(row(a, rest)));
  });
});

describe('never joined', () => {
  test.each<[string, Partial<SourceRow>, string, Partial<SourceRow>]>([
    ['Ana Ruiz', {}, 'Leo Ruiz', {}],
    ['Ana Ruiz', {}, 'Ana M. Ruiz', {}],
    ['Ruiz', {}, 'Ruiz', {}],
    ['a senior official', { kind: 'unnamed-person' }, 'a senior official', { kind: 'unnamed-person' }],
    ['officials', { kind: 'group' }, 'officials', { kind: 'group' }],
    ['the company', { kind: 'organization' }, 'the company', { kind: 'organization' }],
    ['Ana Ruiz', {}, 'Ana Ruiz', { kind: 'organization' }],
  ])('%s %o and %s %o', (a, rest, b, other) => {
    expect(tallied(article('1', { sources: [row(a, rest)] }), article('2', { sources: [row(b, other)] }))).toHaveLength(
      2,
    );
  });
});

test('counts, roles, other names, first and last by day', () => {
  const ana = (id: string, role: string, day?: string): Report => {
    const roles = [{ start: 0, end: role.length, text: role }];
    return article(
      id,
      { sources: [row('Ana Ruiz', { entity: 'e1' })], entities: [entity('e1', { roles, aliases: ['Ruiz'] })] },
      day,
    );
  };
  const reports = [ana('b', 'mayor', '2024-02-02'), ana('a', 'mayor', '2024-01-01'), ana('c', 'senator', '2024-03-03')];
  expect(tallied(...reports)).toEqual([
    {
      name: 'Ana Ruiz',
      kind: 'named-person',
      named: true,
      roles: ['mayor', 'senator'],
      aliases: ['Ruiz'],
      articles: 3,
      attributions: 3,
      quotes: 3,
      words: 30,
      first: { article: 'a', published: '2024-01-01' },
      last: { article: 'c', published: '2024-03-03' },
      repeated: [],
    },
  ]);
  // One without a day: the order of the inputs is all there is.
  expect(tallied(...reports, ana('d', 'mayor'))[0]).toMatchObject({
    first: { article: 'b' },
    last: { article: 'd' },
  });
});

describe('the same quote in several articles', () => {
  const spoken = (id: string, text: string, name = 'Ana Ruiz'): Report =>
    article(id, {
      sources: [row(name)],
      quotes: [quote('q1', { text, speaker: { text: name, spans: [], kind: 'named-person', name } })],
    });

  test('with its variants, and whoever it is given to', () => {
    const [first, second] = tallied(
      spoken('1', 'We will rebuild every bridge in this town by June.'),
      spoken('2', 'We will rebuild every bridge in this town by June,'),
      spoken('3', 'We will rebuild every bridge in this town by July,', 'Leo Pell'),
      spoken('4', 'Paint is a good deal cheaper than steel is.'),
    );
    const variants = [
      { text: 'We will rebuild every bridge in this town by June.', speaker: 'Ana Ruiz', articles: ['1', '2'] },
      { text: 'We will rebuild every bridge in this town by July,', speaker: 'Leo Pell', articles: ['3'] },
    ];
    expect(first).toMatchObject({ name: 'Ana Ruiz', articles: 3, repeated: [{ variants }] });
    expect(second).toMatchObject({ name: 'Leo Pell', repeated: [{ variants }] });
  });

  test('twice in one article is no repeat, nor are a few words', () => {
    const once = 'We will rebuild every bridge in this town by June.';
    expect(tallied(spoken('1', once), spoken('1', once))[0]?.repeated).toEqual([]);
    expect(tallied(spoken('1', 'We will see.'), spoken('2', 'We will see.'))[0]?.repeated).toEqual([]);
  });

  test('only so many are remembered', () => {
    const repeats = new Repeats<string>(10);
    const text = (i: number) => `This is what number ${i} said of subject ${i * 7} on day ${i * 3}`;
    for (let i = 0; i < 50; i++) repeats.add(text(i), `a${i}`, undefined, undefined);
    expect(repeats.add(text(49), 'again', undefined, undefined)?.variants).toHaveLength(1);
    expect(repeats.add(text(3), 'again', undefined, undefined)).toBeUndefined();
  });
});
