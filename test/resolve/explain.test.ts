import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Attribution, Quote, Source } from '../../src/record.ts';
import { explained } from '../../src/resolve/explain.ts';
import { reportOf } from '../support/report.ts';

const span = (text: string) => ({ start: 0, end: text.length, text });
const source: Source = { text: 'she', spans: [span('she')], kind: 'named-person', name: 'Ana Ruiz', how: 'pronoun' };

test('an attribution says by what it was found, and who the pronoun is', () => {
  const attribution: Attribution = {
    ...{ id: 'a1', kind: 'indirect', content: [span('it rained')], cue: [span('said')], status: 'asserted', source },
    ...{ via: [], block: 'paragraph', confidence: 0.9, rule: 'model' },
  };
  const report = reportOf('she said it rained', { attributions: [attribution] });
  expect(explained(report).attributions[0]?.explanation).toBe(
    'found by the trained models: cue “said”; source “she” (Ana Ruiz, named by a pronoun); likelihood 0.9',
  );
});

test.each([
  [
    '“We have lost a good harbour,” she affirms.',
    'the words right behind the quotation say whose it is: cue “affirms”',
  ],
  ['RUIZ: We lost.\n\nRUIZ: It rained.', 'the name in front of the colon begins the paragraph: cue “:”'],
])('%s', (text, beginning) => {
  const article = { id: 'x', format: 'text', sha256: '', text: `Talks go on\n\nIt rained all night.\n\n${text}` };
  expect(analyze(article, { explain: true }).attributions[0]?.explanation).toMatch(new RegExp(`^${beginning}`));
});

test('without speech there is no speaker to explain', () => {
  const quote: Quote = {
    ...{ id: 'q1', kind: 'scare', text: 'free', spans: [span('“free”')], via: [], block: 'paragraph', confidence: 0.6 },
  };
  const report = reportOf('“free”', { quotes: [quote] });
  expect(explained(report).quotes[0]?.explanation).toBe('marks without speech: scare');
});
