// Every rule for lines proves itself; beside its own example stand other lines of its kind and lines of the story.
import { describe, expect, test } from 'vitest';
import { BOILERPLATE } from '../../src/text/boilerplate-rules.ts';
import { BYLINES } from '../../src/text/byline-rules.ts';
import { CAPTIONS } from '../../src/text/caption-rules.ts';
import { firstWord } from '../../src/text/line-rule.ts';
import { RELATED } from '../../src/text/related-rules.ts';

const RULES = [...CAPTIONS, ...BYLINES, ...RELATED, ...BOILERPLATE];

test.each(RULES)('$kind: $name', (rule) => {
  expect(rule.example.length).toBeLessThanOrEqual(rule.longest);
  expect(rule.pattern.test(rule.example)).toBe(true);
  expect(rule.pattern.test(rule.counterExample)).toBe(false);
  expect(rule.pattern.flags).not.toMatch(/[gy]/);
  expect(rule.holds?.test(rule.example) ?? true).toBe(true);
  expect(rule.holds?.source ?? '').not.toContain('\\p{');
});

test('no rule takes the counter-example of another for boilerplate', () => {
  const taken = RULES.flatMap(({ counterExample: line }) =>
    BOILERPLATE.filter(({ pattern, longest }) => line.length <= longest && pattern.test(line)).map(
      ({ name }) => `${name}: ${line}`,
    ),
  );
  // A picture’s rights are not the page’s: this one is boilerplate, and no caption.
  const rights = '© 2023 Harbour News. All rights reserved.';
  expect(taken).toEqual([`rights: ${rights}`, `rights, at the end: ${rights}`]);
});

/** All words of all patterns. */
const LEADS = [...new Set(RULES.flatMap(({ pattern }) => pattern.source.match(/[A-Za-z]{2,}/g) ?? []))];

test.each(RULES.filter(({ opens }) => opens))('$kind: $name: its lines begin with the words listed', (rule) => {
  const listed = rule.opens?.split(' ') ?? [];
  expect(listed).toEqual(listed.toSorted());
  expect(listed).toContain(firstWord(rule.example));
  // its example with any other first word that stands in a pattern is none of its lines, unless that is listed
  const rest = rule.example.replace(/^[A-Za-z]+/, '');
  const others = LEADS.filter((word) => !listed.includes(word.toLowerCase()));
  expect(others.filter((word) => rule.pattern.test(word + rest))).toEqual([]);
});

const kindOf = (line: string) =>
  RULES.find(({ pattern, longest }) => line.length <= longest && pattern.test(line))?.kind ?? 'story';

describe('other lines', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['caption', 'AP Photo/Ana Ruiz'],
    ['caption', '(AP Photo/Ana Ruiz, File)'],
    ['caption', 'Getty Images'],
    ['caption', 'Photograph: Ana Ruiz/Harbour Gazette'],
    ['caption', 'FILE PHOTO: A ferry leaves Port Ellis, March 3, 2020. REUTERS/Ana Ruiz'],
    ['caption', 'Mayor Ana Ruiz speaks on Tuesday. Photo by Tom Lind/Getty Images'],
    ['caption', 'Image source, Getty Images'],
    ['byline', 'By ANA RUIZ'],
    ['byline', 'By Ana Ruiz | March 7, 2023'],
    ['byline', 'By Juan de la Cruz and Bea Lund'],
    ['byline', 'By Associated Press'],
    ['byline', 'Ana Ruiz, Political Correspondent'],
    ['byline', 'Ana Ruiz Staff Writer'],
    ['related', 'READ MORE: Why the pool was closed'],
    ['related', '(RELATED: Why the pool was closed)'],
    ['related', 'See also: Why the pool was closed'],
    ['boilerplate', 'ADVERTISEMENT'],
    ['boilerplate', 'Copyright 2023 The Harbour Gazette. All rights reserved.'],
    ['boilerplate', 'Reporting by Ana Ruiz; Editing by Tom Lind'],
    ['boilerplate', '(Additional reporting by Ana Ruiz in Lagos and Tom Lind in Oslo)'],
    ['boilerplate', 'Ana Ruiz and Tom Lind contributed to this report.'],
    ['boilerplate', 'Subscribe to our free weekly newsletter'],
    ['boilerplate', 'Follow us on Twitter and Facebook'],
    ['boilerplate', 'This story was originally published by the Harbour Gazette.'],
    ['boilerplate', '* * *'],
    ['story', 'By the time Ana Ruiz arrived, the pool had been closed.'],
    ['story', 'By March the pool was closed.'],
    ['story', 'By Ana Ruiz’s count, the pool has been closed for nine years.'],
    ['story', 'Read my lips, the mayor said.'],
    ['story', 'More than 300 people came.'],
    ['story', 'Watch out for the step, she told them.'],
    ['story', '“Sign up for our newsletter today,” the sign read.'],
    ['story', 'Share prices fell 3 percent on Tuesday.'],
    ['story', 'Follow-up checks were made on Tuesday.'],
    ['story', 'All content on the phones was copied, the court heard.'],
    ['story', 'The article was published on Tuesday.'],
    ['story', 'This article of the constitution was never used.'],
    ['story', 'Support our troops, he said.'],
    ['story', 'Reporting by the Gazette led to the inquiry.'],
    ['story', 'Smoking contributed to his death, the report said.'],
    ['story', 'The party changed its logo.'],
    ['story', 'Email was invented in 1971.'],
    ['story', 'The report said the photo was taken by Ana Ruiz.'],
    ['story', 'Advertisements for the party ran all week.'],
    ['story', 'Print is not dead, the editor said.'],
  ];
  test.each(cases)('%s: %s', (kind, line) => {
    expect(kindOf(line)).toBe(kind);
  });
});
