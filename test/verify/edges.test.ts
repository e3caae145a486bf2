import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readFile } from '../../src/read/read.ts';
import { readText } from '../../src/read/text.ts';
import type { Verification } from '../../src/verify/verification.ts';
import { verify } from '../../src/verify/verify.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

async function verified(draft: string, ...sources: readonly string[]): Promise<Verification> {
  const articles = await Promise.all(sources.map((text, i) => readText(text, { id: `s${i}` })));
  return verify(analyze(await readText(draft)), articles);
}

test('every quote of an article stands in the article word for word', async () => {
  // Every third: the whole lot takes long.
  const names = readdirSync(FIXTURES).filter((name, i) => name.endsWith('.txt') && i % 3 === 0);
  for (const name of names) {
    const article = await readText(readFileSync(new URL(name, FIXTURES), 'utf8'), { id: name });
    const { quotes } = verify(analyze(article), [article]);
    expect(quotes.filter(({ verdict }) => verdict !== 'exact')).toEqual([]);
  }
});

test('captions: words over several cues, with the time of the first', async () => {
  const source = await readFile(new URL('verify/ferry-interview.srt', FIXTURES).pathname);
  const draft = await readText(
    'Nina Sorensen spoke. “That’s the law of the sea and it’s older than any company,” Sorensen said.',
  );
  const [check] = verify(analyze(draft), [source]).quotes;
  expect(check).toMatchObject({
    verdict: 'exact',
    places: [
      { time: '00:00:28', label: 'NINA SORENSEN', text: "That's the law of the sea and it's older than any company" },
    ],
  });
});

describe('labels', () => {
  const SAID = 'Mayor Ana Ruiz spoke. “The bridge will open in the spring,” Ruiz said.';
  const WORDS = 'The bridge will open in the spring.';
  test.each([
    ['exact', `RUIZ: ${WORDS}`],
    ['exact', `MAYOR RUIZ: ${WORDS}`],
    ['exact', `THE MAYOR: ${WORDS}`],
    ['exact', `Ana Ruiz (00:12):\n${WORDS}`],
    ['exact', `Ana Ruiz  0:12\n${WORDS}`],
    ['exact', `[00:01:02] RUIZ: ${WORDS}`],
    ['exact', `Speaker 1: ${WORDS}`],
    ['exact', `>> ${WORDS}`],
    ['exact', `A. ${WORDS}`],
    ['exact', `Note: this is a transcript.\n${WORDS}`],
    ['exact', `Leo Pell: I asked her. “${WORDS}”`],
    ['other-speaker', `LEO RUIZ: ${WORDS}`],
    ['other-speaker', `PELL: ${WORDS}`],
    ['other-speaker', `Leo Pell  0:12\n${WORDS}`],
    ['other-speaker', `QUESTION: ${WORDS}`],
    ['other-speaker', `BY MR. PELL:\nQ. ${WORDS}`],
    ['other-speaker', `RUIZ: Good morning.\n\nTHE CHAIR: ${WORDS}`],
    ['other-speaker', `<v Leo Pell>${WORDS}</v>`],
  ])('%s: %j', async (verdict, source) => {
    expect((await verified(SAID, source)).quotes.map((quote) => quote.verdict)).toEqual([verdict]);
  });
});

test('of two places the one where the right person speaks', async () => {
  const source = 'PELL: We will win this.\n\nRUIZ: Yes. We will win this.';
  const [check] = (await verified('Ana Ruiz spoke. “We will win this,” Ruiz said.', source)).quotes;
  expect(check).toMatchObject({ verdict: 'exact', places: [{ line: 3, label: 'RUIZ' }] });
});

test('a quote inside a quote came out of the outer speaker’s mouth', async () => {
  const draft = 'Ana Ruiz spoke. “My father told me, ‘Never sell the boat,’ and I kept it,” Ruiz said.';
  const { quotes } = await verified(draft, 'RUIZ: My father told me, never sell the boat, and I kept it.');
  expect(quotes.map(({ verdict }) => verdict)).not.toContain('other-speaker');
});

describe('nothing to look up, or nowhere', () => {
  test.each([
    ['', [], []],
    ['“We will go there,” she said.', [], ['not-found']],
    ['“We will go there,” she said.', ['', ' \n '], ['not-found']],
    ['She said “…” and “[laughs]” and “!!!”.', ['We will go.'], []],
  ])('%j in %j', async (draft, sources, verdicts) => {
    expect((await verified(draft, ...sources)).quotes.map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});

const BAD = ['“', '"', '(', '[', '>> [', 'NAME: x\n', 'a.', '5 ', 'one hundred ', 'we ', '<v A>', '1\n'];

test('sources of anything, in time that grows with their length', { retry: 2 }, async () => {
  const seconds = async (size: number): Promise<number> => {
    const sources = BAD.map((piece) => piece.repeat(size / piece.length));
    const articles = await Promise.all(sources.map((text) => readText(text)));
    const draft = analyze(await readText('“We go and we stay and we go,” she said.'));
    const before = process.cpuUsage().user;
    verify(draft, articles);
    return (process.cpuUsage().user - before) / 1e6;
  };
  await seconds(5_000);
  const [small, large] = [await seconds(10_000), await seconds(80_000)];
  expect(large).toBeLessThan(24 * small + 0.5);
});
