import { expect, test } from 'vitest';
import { explained } from '../../src/resolve/explain.ts';
import { reportOf } from '../support/report.ts';

const span = (text: string) => ({ start: 0, end: text.length, text });
const source = { text: 'she', spans: [span('she')], kind: 'named-person', name: 'Ana Ruiz', how: 'pronoun' } as const;

test('an attribution says by what it was found, and who the pronoun is', () => {
  const attribution = {
    id: 'a1',
    kind: 'indirect',
    content: [span('it rained')],
    cue: [span('said')],
    status: 'asserted',
    source: { ...source, spans: [...source.spans] },
    via: [],
    block: 'paragraph',
    confidence: 0.9,
    rule: 'model',
  } as const;
  const report = reportOf('she said it rained', {
    attributions: [{ ...attribution, content: [...attribution.content], cue: [...attribution.cue], via: [] }],
  });
  expect(explained(report).attributions[0]?.explanation).toBe(
    'found by the trained models: cue “said”; source “she” (Ana Ruiz, named by a pronoun); likelihood 0.9',
  );
});

test('without speech there is no speaker to explain', () => {
  const quote = {
    id: 'q1',
    kind: 'scare',
    text: 'free',
    spans: [span('“free”')],
    via: [],
    block: 'paragraph',
    confidence: 0.6,
  } as const;
  const report = reportOf('“free”', { quotes: [{ ...quote, spans: [...quote.spans], via: [] }] });
  expect(explained(report).quotes[0]?.explanation).toBe('marks without speech: scare');
});
