import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Article } from '../../src/read/article.ts';
import { readText } from '../../src/read/text.ts';
import { VERDICTS, type Verification } from '../../src/verify/verification.ts';
import { verify } from '../../src/verify/verify.ts';
import { CASES } from './cases.ts';
import { UNSEEN } from './unseen.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/verify/${name}`, import.meta.url), 'utf8');

type Case = (typeof CASES)[number];
interface Line {
  readonly expected: string;
  readonly sentence: string;
  readonly start: number;
}

/** The sentences as the paragraphs of one article, verified against all transcripts at once. */
async function verified({ opening, lines }: Case, sources: readonly Article[]): Promise<(Line & { found: string })[]> {
  let text = opening;
  const cases = lines
    .trim()
    .split('\n')
    .map((line): Line => {
      const [expected, sentence] = line.split(' | ') as [string, string];
      text += `\n\n${sentence}`;
      return { expected, sentence, start: text.length - sentence.length };
    });
  const checks = verify(analyze(await readText(text)), sources);
  return cases.map((one) => ({ ...one, found: foundIn(checks, one) }));
}

const foundIn = ({ quotes }: Verification, { start, sentence }: Line): string =>
  quotes
    .filter((quote) => quote.start >= start && quote.start < start + sentence.length)
    .map(({ verdict, dropped, changes }) => {
      const touches = changes.filter(({ marked }) => !marked).flatMap((change) => change.touches.map((t) => `~${t}`));
      const marks = [...new Set(dropped.map(({ stake }) => `!${stake}`))].sort();
      return [verdict, ...marks, ...[...new Set(touches)].sort()].join(' ');
    })
    .join(' & ');

const verdictOf = (found: string): string => found.split(' ')[0] as string;

describe.each([
  ['the cases it was built with', CASES],
  ['cases written and frozen before it saw them', UNSEEN],
])('%s', (_, cases) => {
  let all: (Line & { found: string })[] = [];
  beforeAll(async () => {
    const names = [...new Set([...CASES, ...UNSEEN].map(({ source }) => source))];
    const sources = await Promise.all(names.map((id) => readText(fixture(id), { id })));
    all = (await Promise.all(cases.map((one) => verified(one, sources)))).flat();
  });

  test('cover every verdict', () =>
    expect(new Set(all.map(({ expected }) => verdictOf(expected)))).toEqual(new Set(VERDICTS)));

  test('no altered quote is called exact, no exact one altered', () => {
    const bad = all.filter(({ expected, found }) =>
      ['exact altered', 'altered exact'].includes(`${verdictOf(expected)} ${verdictOf(found)}`),
    );
    expect(bad).toEqual([]);
  });

  test('at least 95 in 100 verdicts are right', () => {
    const wrong = all.filter(({ expected, found }) => verdictOf(expected) !== verdictOf(found));
    expect(wrong.length / all.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.05);
  });

  test('what a cut drops and what a change touches', () => {
    const wrong = all.filter(({ expected, found }) => expected !== found);
    expect(wrong.length / all.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.1);
  });
});
