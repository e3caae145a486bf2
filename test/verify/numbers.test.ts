import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Article } from '../../src/read/article.ts';
import { readText } from '../../src/read/text.ts';
import { verify } from '../../src/verify/verify.ts';

let source: Article;
beforeAll(async () => {
  source = await readText(
    `${readFileSync(new URL('../../fixtures/verify/council-meeting.txt', import.meta.url), 'utf8')}
Ms Joan Tarrant: We counted 31,480 visits at Mill Lane last year, up 12 percent. The building has 46 chairs and it cost £2.3 million in 1998.`,
    { id: 'council' },
  );
});

/** Verdict, then the sentence of a draft with one number. Written before the first run. */
const LINES = `
same | The report was written in 11 days.
same | The library employs nine members of staff.
same | The county grant is worth £75,000.
same | Some 4,200 children used the library last summer.
same | Closing Mill Lane would save £180,000 a year.
same | Mill Lane counted more than 31,000 visits last year.
same | Visits at Mill Lane were up 12%.
same | The building cost 2.3 million pounds.
same | The building has dozens of chairs.
differs | The library employs eight members of staff.
differs | The county grant is worth £57,000.
differs | Closing Mill Lane would save £190,000 a year.
differs | Visits at Mill Lane were up 21% last year.
differs | The building has 64 chairs.
not-found | The town has 88,000 inhabitants.
not-found | Protesters brought nine dogs.
not-found | The bus would carry 40 passengers.
not-found | The council owns 17 car parks.
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ') as [string, string]);

describe('each number of a draft, looked up for the same thing', () => {
  test.each(LINES)('%s: %s', async (expected, sentence) => {
    const { numbers } = verify(analyze(await readText(sentence)), [source]);
    expect(numbers.map(({ verdict, text, why }) => `${verdict}: ${text} ${why}`)).toEqual([
      expect.stringMatching(new RegExp(`^${expected}:`)),
    ]);
  });

  // The source says “4,200. That is how many children …”: what is counted stands in the next sentence.
  test.fails('differs: Some 2,400 children used the Mill Lane library last summer.', async () => {
    const draft = analyze(await readText('Some 2,400 children used the Mill Lane library last summer.'));
    expect(verify(draft, [source]).numbers).toMatchObject([{ verdict: 'differs' }]);
  });

  test('those in quotes are left to the verdict on the quote', async () => {
    const { numbers } = verify(analyze(await readText('“The report was written in 90 days,” Nair said.')), [source]);
    expect(numbers).toEqual([]);
  });

  test('a place that can be looked at', async () => {
    const [check] = verify(analyze(await readText('The county grant is worth £57,000.')), [source]).numbers;
    expect(check?.place).toMatchObject({ text: '£75,000', line: 26, label: 'Ms Joan Tarrant (Head of Libraries)' });
  });
});
