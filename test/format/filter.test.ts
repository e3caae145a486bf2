import { expect, test } from 'vitest';
import { confident, only, withoutText } from '../../src/format/filter.ts';
import type { Fact, Source } from '../../src/record.ts';
import { attribution, entity, quantity, quote, reportOf } from '../support/report.ts';
import { validate } from '../support/schema.ts';

const low = { confidence: 0.3 };
const source = (entityId: string): Source => ({
  text: 'Ruiz',
  spans: [],
  kind: 'named-person',
  entity: entityId,
  name: 'Ana Ruiz',
});
const plain = { text: 'Ruiz', spans: [], kind: 'named-person', name: 'Ana Ruiz' };
const fact: Fact = {
  id: 'f1',
  start: 0,
  end: 4,
  text: 'Rain',
  quantities: ['n1', 'n2'],
  dates: ['d1'],
  entities: ['e1', 'e2'],
  sourcing: 'attributed',
  attributions: ['a1', 'a2'],
};

const REPORT = reportOf('Rain fell.', {
  quotes: [
    quote('q1', low),
    quote('q2', { within: 'q1', attribution: 'a1', speaker: source('e1'), via: [{ ...source('e2'), cue: [] }] }),
    quote('q3', { attribution: 'a2', speaker: source('e2'), via: [{ ...source('e2'), cue: [] }] }),
  ],
  attributions: [
    attribution('a1', { source: source('e1'), addressee: source('e2') }),
    attribution('a2', { ...low, within: 'a1' }),
    attribution('a3', { within: 'a2', source: source('e2') }),
  ],
  entities: [entity('e1'), entity('e2', low)],
  quantities: [
    quantity('n1', { place: 'e2', attribution: 'a2', date: 'd1' }),
    quantity('n2', low),
    quantity('n3', { place: 'e1', attribution: 'a1' }),
  ],
  facts: [fact],
  sources: [
    { entity: 'e1', name: 'Ana Ruiz', kind: 'named-person', attributions: 1, quotes: 1, words: 1 },
    { entity: 'e2', name: 'Bo Ek', kind: 'named-person', attributions: 1, quotes: 1, words: 1 },
  ],
});
const SURE = confident(REPORT, 0.5);

test('what is less certain goes, with all that pointed to it', () => {
  validate(SURE);
  expect(SURE.entities.map(({ id }) => id)).toEqual(['e1']);
  expect(SURE.quantities).toEqual([quantity('n1', { date: 'd1' }), quantity('n3', { place: 'e1', attribution: 'a1' })]);
  expect(SURE.facts).toEqual([{ ...fact, quantities: ['n1'], entities: ['e1'], attributions: ['a1'] }]);
  expect(SURE.sources.map(({ entity }) => entity)).toEqual(['e1', undefined]);
});

test('a quote whose attribution goes has no speaker; one whose outer quote goes stands alone', () =>
  expect(SURE.quotes).toEqual([
    quote('q2', { attribution: 'a1', speaker: source('e1'), via: [{ ...plain, cue: [] }] as never }),
    quote('q3'),
  ]));

test('a source keeps its name where its entity goes; what stood within a gone one stands within the next', () =>
  expect(SURE.attributions).toEqual([
    attribution('a1', { source: source('e1'), addressee: plain as Source }),
    attribution('a3', { within: 'a1', source: plain as Source }),
  ]));

test('no id points to what is gone', () => {
  const gone = ['q1', 'a2', 'e2', 'n2'];
  expect(gone.filter((id) => JSON.stringify(SURE).includes(`"${id}"`))).toEqual([]);
});

test('the bound belongs to what stays, and nothing else changes', () => {
  expect(confident(REPORT, 0.3)).toEqual(REPORT);
  expect(confident(REPORT, 0.9)).toEqual(SURE);
  expect(confident(REPORT, 0.91).quotes).toEqual([]);
});

test('fields keep their order', () =>
  expect(Object.keys(SURE.attributions[1]!)).toEqual(Object.keys(REPORT.attributions[2]!)));

test('only: version, article and what was asked', () => {
  const shown = only(REPORT, ['quotes', 'dates']);
  validate(shown);
  expect(Object.keys(shown)).toEqual(['version', 'article', 'quotes', 'dates']);
  expect(shown.quotes).toBe(REPORT.quotes);
});

test('without the text, spans keep theirs', () => {
  const shown = withoutText(REPORT);
  validate(shown);
  expect(shown.article).not.toHaveProperty('text');
  expect(shown.facts).toEqual([fact]);
});
