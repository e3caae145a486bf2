// What holds for every text, however odd. `FUZZ_RUNS=10000 npx vitest run test/properties.test.ts` looks further, with
// other texts each time.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import type { Article } from '../src/read/article.ts';
import type { Report } from '../src/record.ts';
import { fragment } from './properties/fragments.ts';
import { blockOf, type Spot, shiftedBy, spotsOf } from './properties/spots.ts';
import { newsText, oddText, paragraphs } from './properties/texts.ts';
import { violations } from './support/schema.ts';

const LONG = process.env.FUZZ_RUNS;
fc.configureGlobal(LONG ? { numRuns: Number(LONG) } : { numRuns: 150, seed: 20240514 });

const articleOf = (text: string): Article => ({
  id: 'x',
  format: 'text',
  sha256: '0'.repeat(64),
  text,
  published: '2024-05-14',
});
const reportOn = (text: string): Report => analyze(articleOf(text));

const anyText = fc.oneof(oddText, newsText, fc.string({ unit: 'grapheme', maxLength: 300 }));

const PATIENT = { timeout: 120_000 };

describe('for any text', PATIENT, () => {
  test('analysis ends with a valid record', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(violations(reportOn(text))).toEqual([]);
      }),
    );
  });

  test('every span is what stands there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { path, start, end, text: words } of spotsOf(reportOn(text))) {
          expect(start, path).toBeLessThan(end);
          if (words !== undefined) expect(words, path).toBe(text.slice(start, end));
        }
      }),
    );
  });

  test('blocks stand one after the other, and no span reaches out of its block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = reportOn(text);
        const { blocks } = report.article;
        const overlapping = blocks.filter((block, i) => block.start < (blocks[i - 1]?.end ?? 0));
        expect(overlapping).toEqual([]);
        const crossing = spotsOf(report).filter((spot) => spot.inBlock && !blockOf(spot, blocks));
        expect(crossing).toEqual([]);
      }),
    );
  });

  test('lists are in the order of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { quotes, attributions, entities, quantities, dates, facts } = reportOn(text);
        const starts = {
          quotes: quotes.map((q) => q.spans[0]?.start),
          attributions: attributions.map((a) => Math.min(...[...a.content, ...a.cue].map((s) => s.start))),
          entities: entities.map((e) => e.mentions[0]?.start),
          quantities: quantities.map((q) => q.start),
          dates: dates.map((d) => d.start),
          facts: facts.map((f) => f.start),
        };
        for (const [section, list] of Object.entries(starts)) {
          expect(list, section).toEqual([...list].sort((a, b) => (a ?? 0) - (b ?? 0)));
        }
      }),
    );
  });

  test('the same text gives the same record', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = JSON.stringify(reportOn(text));
        reportOn(other);
        expect(JSON.stringify(reportOn(text))).toBe(first);
      }),
    );
  });
});

test('a torn article is read to its end', PATIENT, () => {
  fc.assert(
    fc.property(fragment, (text) => {
      for (const { path, start, end, text: words } of spotsOf(reportOn(text)))
        expect(words ?? text.slice(start, end), path).toBe(text.slice(start, end));
    }),
    { numRuns: Math.max(2000, Number(LONG ?? 0)) },
  );
});

test('a neutral paragraph after the headline moves the others and changes nothing in them', PATIENT, () => {
  const NEUTRAL = 'It rained.\n\n';
  fc.assert(
    fc.property(paragraphs, (body) => {
      const headline = 'Harbour to close\n\n';
      const { article, ...before } = reportOn(headline + body);
      const { article: longer, ...after } = reportOn(headline + NEUTRAL + body);
      const move = (spot: Spot) => (spot.start < headline.length ? 0 : NEUTRAL.length);
      expect(after).toEqual(shiftedBy(before, move));
      expect(longer.blocks.filter((b) => b.start !== headline.length)).toEqual(shiftedBy(article.blocks, move));
    }),
  );
});

describe('one long line takes its share of time', () => {
  const KB = 1024;
  // What is repeated, and up to which length.
  const LINES = [
    ['quotation marks', '"', 1024 * KB],
    ['“according to”', 'according to ', 1024 * KB],
    ['curly quotation marks', '“”', 64 * KB],
    ['opening marks', '“', 64 * KB],
    ['single marks', "'", 64 * KB],
    ['“he said”', 'he said ', 64 * KB],
    ['names', 'Ana Ruiz ', 64 * KB],
    ['numbers', '1,000 ', 64 * KB],
    ['letters', 'a', 64 * KB],
  ] as const;
  // Of processor time, so that a busy machine does not fail it.
  const seconds = (text: string) => {
    const before = process.cpuUsage();
    reportOn(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  // Short ones first: what grows with the square of the length is told of without waiting for it.
  test.each(LINES)('%s', PATIENT, (_, piece, longest) => {
    let before = seconds(piece.repeat(1000));
    for (let size = 4 * KB; size <= longest; size *= 4) {
      const now = seconds(piece.repeat(size / piece.length));
      const bound = size === 4 * KB ? 5 : 8 * Math.max(before, 0.1);
      expect(now, `${size} code units in ${now.toFixed(2)} s, a quarter in ${before.toFixed(2)} s`).toBeLessThan(bound);
      before = now;
    }
  });
});
