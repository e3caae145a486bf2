import { describe, expect, test } from 'vitest';
import { segment } from '../../src/text/segment.ts';

const article = (text: string) => ({
  id: 'case',
  format: 'text',
  sha256: '0'.repeat(64),
  text,
  blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
});

/** Sentences end at ¦. */
const CASES: Record<string, readonly string[]> = {
  plain: [
    'She left. ¦ He stayed.',
    'Why? ¦ She left! ¦ He stayed.',
    'She left ... and came back.',
    'She left… ¦ Then she came.',
  ],
  'marks and brackets belong to the sentence before': [
    '“I left.” ¦ She sighed.',
    'He said: “I left.” ¦ “I stayed.”',
    '"Why?" ¦ "Because." ¦ "Oh."',
    'He left (on Monday.) ¦ Then she came. ¦ (It was late.) ¦ Nobody spoke.',
    "''I left.'' ¦ Then she came.",
    '“He told me, ‘Leave.’ ” ¦ She did.',
    'He wrote &quot;I left.&quot; ¦ Then he left.',
  ],
  'the sentence around a quotation goes on': [
    '“Go home!” he added. ¦ “Now.”',
    '“Good morning?” Harry asked.',
    '“Good morning!” Harry Olsen of Port Ellis shouted at them.',
    '“Why?” asked Bob.',
    '“Why?” Harry said. ¦ He left.',
    '“Why?” Ana Ruiz told The Bugle. ¦ He left.',
    'She shouted “Fire!” and ran.',
    'The band played “Who Are You?” on Monday.',
    'The site Yahoo! said so.',
  ],
  'it does not where the verb has words of its own': [
    '“Why?” ¦ Harry said the pool was closed.',
    '“It works.” ¦ Ruiz told police that it did not.',
    'It is “fine!” ¦ The man left.',
    '“I left.” ¦ Harry added, “He stayed.”',
    '“Why?” ¦ He asked nobody.',
  ],
  abbreviations: [
    'Gov. Ruiz met Sen. Lund, Rep. Tom Lind, Lt. Col. Ray and Dr. Ohm.',
    'Adv. Ravi Nair met Engr. Musa Bello, Barr. Ike Obi and Addl. Supdt. Usha Rao.',
    'Col. (retd.) Ana Ruiz and Lt. Gen. (Retd.) A.K. Singh left. ¦ It rained.',
    'He has a Ph.D. ¦ She has none.',
    'J. Smith and A.B. Jones met George W. Bush.',
    'On Jan. 6 at 5 p.m. Monday she left.',
    'She left at 5 p.m. ¦ The pool closed.',
    'She left the U.S. ¦ He stayed.',
    'The U.S. Army left the U.S. on Monday.',
    'Ruiz, R-Ky., and Lund of Boston, Mass., voted.',
    'Acme Inc. said so. ¦ So did Ray & Co. ¦ The others did not.',
    'Acme Corp. Chief Executive Ana Ruiz left.',
    'Ohm v. Brown came up, i.e. the case of No. 5.',
    'Plan B. ¦ He left.',
    'He left Washington, D.C. ¦ The pool closed.',
  ],
  'words that are abbreviations elsewhere': [
    'She said no. ¦ He left.',
    '“No.” ¦ He left.',
    'They came in. ¦ He left.',
    'It reached critical mass. ¦ He left.',
    'It cost £3m. ¦ He left.',
    '“It cost £2.5m.” ¦ He left.',
    'It grew by 10k. ¦ “It will stay.”',
    'It is 9 m. wide and 3m. deep.',
    'It opened at 9am. ¦ Police came at 10.30pm. ¦ He left.',
    'No. 10 said no. ¦ He left.',
    'Nine, yes; ten, no. ¦ Ruiz asked others.',
  ],
  'odd spaces': ['She left.¦He stayed.', 'See example.com or v2.0 now.', 'She left.  ¦ He stayed.'],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (marked) => {
    const text = marked.replaceAll(/ ¦ |¦/g, (mark) => (mark === '¦' ? '' : ' '));
    const { sentences } = segment(article(text));
    expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual(marked.split('¦').map((part) => part.trim()));
  });
});

test('a sentence ends with its block', () => {
  const text = 'Pool closes\n\nThe council of Port Ellis,\n\nShe left, and\n\nhe stayed.';
  const { sentences, blocks } = segment({ id: 'case', format: 'text', sha256: '0'.repeat(64), text });
  expect(sentences.map((s) => s.block)).toEqual(blocks.map((_, b) => b));
});
