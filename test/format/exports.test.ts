// Exports by the rules of their own standards.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../src/format/annotations.ts';
import { graphOf } from '../../src/format/jsonld.ts';
import { placesIn } from '../../src/format/line-and-column.ts';
import { inUnit } from '../../src/format/offsets.ts';
import { OFFSET_UNITS, SECTIONS } from '../../src/format/options.ts';
import { format } from '../../src/format/written.ts';
import type { Report } from '../../src/record.ts';
import { boatRecord } from '../support/marked.ts';
import { quote, reportOf } from '../support/report.ts';
import { COLLECTION, CONTEXT } from './standards/annotation.ts';
import { parseCsv, recordsOf } from './standards/csv.ts';
import { expanded } from './standards/linked-data.ts';
import { misuses } from './standards/schema-org.ts';

const boat = boatRecord();
const { text = '' } = boat.article;

describe('lines and columns', () => {
  test.each([
    ['', 0, '1:1'],
    ['ab\ncd', 4, '2:2'],
    ['ab\r\ncd', 4, '2:1'],
    ['ab\rcd', 3, '2:1'],
    ['ab\n', 3, '2:1'],
    ['🚢a\n🚢🚢b', 8, '2:3'],
    ['ab\n\n\ncd', 5, '4:1'],
  ])('%j at %i is %s', (written, offset, place) => {
    const { line, column } = placesIn(written)(offset);
    expect(`${line}:${column}`).toBe(place);
  });

  test('the same place in every unit', () => {
    const places = OFFSET_UNITS.map((unit) => {
      const report = inUnit(boat, unit);
      return report.quantities.map(({ start }) => placesIn(text, unit)(start));
    });
    expect(places[0]).toEqual([
      { line: 5, column: 15 },
      { line: 7, column: 10 },
    ]);
    expect(places[1]).toEqual(places[0]);
    expect(places[2]).toEqual(places[0]);
  });
});

describe('csv', () => {
  test('quotes, by default', async () => {
    expect(recordsOf(await format(boat, 'csv'))).toMatchObject([
      {
        article: 'boat.txt',
        id: 'q1',
        text: 'We won’t pay 5 🪙,',
        speaker: 'Ana Ruiz',
        role: 'mayor',
        via: 'Reuters',
        line: '5',
        column: '1',
      },
    ]);
  });

  test.each(SECTIONS)('%s: as many rows as items, as many fields as names', async (section) => {
    const rows = parseCsv((await format(boat, 'csv', { sections: [section], explain: true })).slice(1));
    expect(rows).toHaveLength(boat[section].length + 1);
    for (const row of rows) expect(row).toHaveLength(rows[0]!.length);
  });

  test('numbers and sources', async () => {
    expect(recordsOf(await format(boat, 'csv', { sections: ['quantities'] }))).toMatchObject([
      { text: '5 🪙', value: '5', source: 'Ana Ruiz' },
      { text: '3%', kind: 'percent', trend: 'up', unit: 'percent', line: '7', column: '10' },
    ]);
    expect(recordsOf(await format(boat, 'csv', { sections: ['sources'] }))).toEqual([
      {
        article: 'boat.txt',
        source: 'Ana Ruiz',
        kind: 'named-person',
        entity: 'e1',
        attributions: '2',
        quotes: '1',
        words: '9',
      },
    ]);
  });

  test.each(OFFSET_UNITS)('offsets in %s point to the words', async (unit) => {
    const bytes = Buffer.from(text);
    const cut = {
      'utf-16': (a: number, b: number) => text.slice(a, b),
      'code-point': (a: number, b: number) => [...text].slice(a, b).join(''),
      byte: (a: number, b: number) => bytes.subarray(a, b).toString(),
    }[unit];
    for (const row of recordsOf(await format(inUnit(boat, unit), 'csv', { sections: ['quantities'] })))
      expect(cut(Number(row.start), Number(row.end))).toBe(row.text);
  });

  test('one header of several, none for what could not be read; a mark of UTF-8, CR LF', async () => {
    const written = await format(
      [boat, { version: 1, article: { id: 'b' }, error: { code: 'binary', message: '' } }, boat],
      'csv',
    );
    expect(recordsOf(written)).toHaveLength(2);
    expect(written).toMatch(/^\ufeffarticle,id,kind,/);
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each(['=HYPERLINK("http://x","y")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])(
    '%j is no formula',
    async (evil) => {
      const report = reportOf(evil, {
        quotes: [quote('q1', { text: evil, spans: [{ start: 0, end: evil.length, text: evil }] })],
      });
      const written = await format({ ...report, article: { ...report.article, id: evil } }, 'csv');
      const cells = parseCsv(written.slice(1)).flat();
      expect(cells.filter((cell) => cell.includes(evil))).toEqual([`'${evil}`, `'${evil}`]);
      expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    },
  );

  test('a negative number stays a number', async () => {
    const written = await format({ ...boat, quantities: [{ ...boat.quantities[0]!, value: -5 }] }, 'csv', {
      sections: ['quantities'],
    });
    expect(recordsOf(written)[0]?.value).toBe('-5');
  });

  test('quotes, commas and line ends in a cell', async () => {
    const evil = 'a "b", c\nd';
    const report = reportOf(evil, { quotes: [quote('q1', { text: evil })] });
    expect(recordsOf(await format(report, 'csv'))[0]?.text).toBe(evil);
  });
});

describe('table', () => {
  test('with line and column', async () => {
    expect(await format(boat, 'table', { sections: ['quotes', 'quantities'] })).toBe(`quotes
at   kind  text                speaker   via      confidence
───  ────  ──────────────────  ────────  ───────  ──────────
5:1  full  We won’t pay 5 🪙,  Ana Ruiz  Reuters         0.9

quantities
at    kind     text  value  bound  trend  unit     source
────  ───────  ────  ─────  ─────  ─────  ───────  ────────
5:15  count    5 🪙      5                         Ana Ruiz
7:10  percent  3%        3  exact  up     percent

`);
  });

  test('it fits the width', async () => {
    const lines = (await format(boat, 'table', { width: 50 })).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
  });
});

describe('annotations', () => {
  const check = addFormats
    .default(new Ajv2020({ allErrors: true, strict: false, formats: { iri: /^[a-z]+:\S+$/ } }))
    .compile(COLLECTION);
  const collection = JSON.parse(JSON.stringify(collectionOf(boat)));
  interface Target {
    source: string;
    selector: [{ exact: string; prefix: string; suffix: string }, { start: number; end: number }];
  }
  const items: { id: string; body: { value: string }[]; target: Target[] }[] = collection.first.items;

  test('meet the model', () => {
    check(collection);
    expect(check.errors).toBeNull();
    expect(check({ ...collection, first: { ...collection.first, items: [{ ...items[0], target: [] }] } })).toBe(false);
  });

  test('every term is in the vocabulary', async () => {
    const written = JSON.stringify(await expanded(collection, CONTEXT));
    expect(written.match(/oa#TextPositionSelector/g)).toHaveLength(items.flatMap(({ target }) => target).length);
    await expect(expanded({ ...collection, colour: 'red' }, CONTEXT)).rejects.toThrow();
  });

  test('round trip: places in code points, quotes with what stands around them', () => {
    const characters = [...text];
    for (const {
      selector: [quoted, position],
    } of items.flatMap(({ target }) => target)) {
      expect(characters.slice(position.start, position.end).join('')).toBe(quoted.exact);
      expect(characters.slice(0, position.start).join('').endsWith(quoted.prefix)).toBe(true);
      expect(characters.slice(position.end).join('').startsWith(quoted.suffix)).toBe(true);
    }
    const counted = inUnit(boat, 'code-point');
    const places = (id: string) =>
      items.find((item) => item.id.endsWith(`#${id}`))?.target.map(({ selector: [, at] }) => [at.start, at.end]);
    for (const { id, spans } of counted.quotes) expect(places(id)).toEqual(spans.map(({ start, end }) => [start, end]));
    for (const { id, content } of counted.attributions)
      expect(places(id)).toEqual(content.map(({ start, end }) => [start, end]));
    for (const { id, start, end } of [...counted.quantities, ...counted.dates, ...counted.facts])
      expect(places(id)).toEqual([[start, end]]);
    expect(items).toHaveLength(1 + 2 + 1 + 2 + 1 + 2 + 1);
  });

  test('say who, and why where they know', () => {
    expect(items[0]?.body.map(({ value }) => value)).toEqual([
      'quote',
      'quote by Ana Ruiz, via Reuters',
      'stands in the content of a1',
    ]);
  });

  test('no half character at the ends of the context', () => {
    const ships = `${'🚢'.repeat(40)}a${'🚢'.repeat(40)}`;
    const report = reportOf(ships, { warnings: [{ code: 'x', message: 'y', start: 80, end: 81 }] });
    const shifted: Report = reportOf(`b${ships}b`, { warnings: [{ code: 'x', message: 'y', start: 81, end: 82 }] });
    for (const one of [report, shifted]) expect(JSON.stringify(collectionOf(one))).not.toMatch(/\\ud[89a-f]/);
  });
});

describe('jsonld', () => {
  const graph = JSON.parse(JSON.stringify(graphOf(boat)));
  const nodes: Record<string, unknown>[] = graph['@graph'];

  test('uses the types and properties of schema.org as they are meant', () => {
    expect(nodes.flatMap(misuses)).toEqual([]);
    expect(misuses({ '@type': 'Claim', says: 'x' })).toEqual(['Claim has no says']);
    expect(misuses({ '@type': 'Verdict' })).toEqual(['no type Verdict']);
    expect(misuses({ '@type': 'Quotation', creator: { '@type': 'Place', name: 'x' } })).toHaveLength(1);
  });

  test('is linked data: nothing is dropped, every reference is there', async () => {
    const written = JSON.stringify(await expanded(graph, { '@vocab': 'https://schema.org/' }));
    for (const type of ['NewsArticle', 'Quotation', 'Claim', 'ClaimReview'])
      expect(written).toContain(`"https://schema.org/${type}"`);
    const ids = [...JSON.stringify(graph).matchAll(/"@id":"([^"]*)"/g)].map(([, id]) => id);
    const own = new Set(
      [...nodes, ...[graph['@graph'][0].hasPart, graph['@graph'][0].mentions].flat()].map((node) => node['@id']),
    );
    expect(ids.filter((id) => !own.has(id))).toEqual([]);
  });

  test('the article, who is quoted via whom, claims and reviews to be filled in', () => {
    const [article, ...rest] = nodes;
    expect(article).toMatchObject({
      headline: 'Boat 🚢 lost, says board',
      author: [{ name: 'Ada Brink' }],
      datePublished: '2024-05-15',
      articleBody: text,
      hasPart: [
        {
          text: 'We won’t pay 5 🪙,',
          creator: { '@type': 'Person', name: 'Ana Ruiz', jobTitle: 'mayor' },
          isBasedOn: [{ publisher: { name: 'Reuters' } }],
        },
      ],
    });
    expect(rest.map((node) => node['@type'])).toEqual(['Claim', 'Claim', 'ClaimReview', 'ClaimReview']);
    expect(rest[1]).toMatchObject({ author: [{ name: 'Ana Ruiz' }] });
    expect(rest[0]).not.toHaveProperty('author');
    expect(rest[2]).toMatchObject({ claimReviewed: 'Oil rose 3% on Tuesday.' });
    expect(rest[2]).not.toHaveProperty('reviewRating');
  });

  test('an address names the article; without the text it has none', () => {
    const online = { ...boat, article: { ...boat.article, path: 'https://example.com/a b' } };
    const [article] = (graphOf(online, { text: false }) as typeof graph)['@graph'];
    expect(article['@id']).toBe('https://example.com/a%20b');
    expect(article).not.toHaveProperty('articleBody');
  });
});
