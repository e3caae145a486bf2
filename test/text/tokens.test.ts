import { describe, expect, test } from 'vitest';
import { segment } from '../../src/text/segment.ts';

const read = (text: string) =>
  segment({
    id: 'case',
    format: 'text',
    sha256: '0'.repeat(64),
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  });

describe('tokens as they stand, and as they are looked up', () => {
  const cases: readonly (readonly [string, string, string?])[] = [
    ['Rubio’s pay', 'Rubio|’s|pay', "rubio|'s|pay"],
    ["(Rubio's, that is)", "(|Rubio|'s|,|that|is|)"],
    ['a word—another', 'a|word|—|another', 'a|word|-|another'],
    ['See https://a.example/b?c=d.', 'See|https://a.example/b?c=d|.'],
    ['“See https://a.example/b”', '“|See|https://a.example/b|”', '"|see|https://a.example/b|"'],
    ["''No,'' he said", "''|No|,|''|he|said", '"|no|,|"|he|said'],
    ['&quot;No,&quot; he said', '&quot;|No|,|&quot;|he|said', '"|no|,|"|he|said'],
    ['the arena&#8217;s snow &amp; ice', 'the|arena|&#8217;s|snow|&amp;|ice', "the|arena|'s|snow|&|ice"],
    ['JosÃ© said â€œno,â€ he', 'JosÃ©|said|â€œ|no|,|â€|he', 'josé|said|"|no|,|"|he'],
    ['co\u00adoperate\u200b now', 'co\u00adoperate|now', 'cooperate|now'],
    ["He said 'A great day'", "He|said|'|A|great|day|'"],
    ['She said no.', 'She|said|no|.'],
    ['It cost £3m.', 'It|cost|£|3|m|.'],
    ['He left at 9am.', 'He|left|at|9am|.'],
    ['No. 5 and Mass.', 'No.|5|and|Mass|.'],
    ['\ufeffHe left\u2028now', 'He|left|now'],
    ['😀 left', '😀|left'],
  ];
  for (const [text, expected, lower] of cases)
    test(JSON.stringify(text), () => {
      const { tokens } = read(text);
      expect(tokens.map((token) => token.text).join('|')).toBe(expected);
      if (lower !== undefined) expect(tokens.map((token) => token.lower).join('|')).toBe(lower);
    });
});

test('each token knows the innermost quotation it stands in, marks included', () => {
  const { tokens } = read('“He said, ‘Go,’ once,” she said.');
  const found = tokens.map((token) => `${token.text}${token.quotation < 0 ? '' : token.quotation}`).join(' ');
  expect(found).toBe('“0 He0 said0 ,0 ‘1 Go1 ,1 ’1 once0 ,0 ”0 she said .');
});

test('a running quote is one quotation to its tokens', () => {
  const text = 'Pool closes\n\nThe mayor said: “One.\n\n“Two.” Then she left.';
  const { tokens } = segment({ id: 'case', format: 'text', sha256: '0'.repeat(64), text });
  expect(tokens.filter((token) => token.quotation === 0).map((token) => token.text)).toEqual([
    ...['“', 'One', '.'],
    ...['“', 'Two', '.', '”'],
  ]);
});

test('what is not read has no tokens', () => {
  const text = 'Pool closes\n\nThe mayor left. (RELATED: Pools) She waved.\n\nAdvertisement\n';
  const { tokens } = segment({ id: 'case', format: 'text', sha256: '0'.repeat(64), text });
  expect(tokens.map((token) => token.text).join(' ')).toBe('Pool closes The mayor left . She waved .');
});
