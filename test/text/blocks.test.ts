import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../src/record.ts';
import { findBlocks, refineBlocks } from '../../src/text/blocks.ts';
import { datelineEnd, isDayLine } from '../../src/text/dateline.ts';
import { linesOf } from '../../src/text/lines.ts';

const STORY =
  'The council of Port Ellis voted on Tuesday to close the only swimming pool of the town, after a debate that went on for nine hours.';

/** One line a block: `kind: the text`, a \\n inside the text as ¶. */
const shown = (text: string): string[] =>
  findBlocks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).replaceAll('\n', '¶')}`);

test('an article with all that stands around it', () => {
  const text = `Council Votes To Close The Only Pool In Port Ellis

REUTERS/Ana Ruiz
Harbour News Foundation logo
Bea Lund Investigative Reporter, Water
Font Size:

PORT ELLIS, Maine, March 7 (AP) — ${STORY}

“Nobody swims,” the mayor said. (RELATED: Why Nobody Swims In Port Ellis) She did not look up.

What comes next

• A vote in May
• A party in June

Read more: The nine lives of a pool

All content created by Harbour News Foundation is available without charge to any legitimate publisher.
`;
  expect(shown(text)).toEqual([
    'headline: Council Votes To Close The Only Pool In Port Ellis',
    'caption: REUTERS/Ana Ruiz',
    'boilerplate: Harbour News Foundation logo',
    'byline: Bea Lund Investigative Reporter, Water',
    'boilerplate: Font Size:',
    'dateline: PORT ELLIS, Maine, March 7 (AP) —',
    `paragraph: ${STORY}`,
    'paragraph: “Nobody swims,” the mayor said.',
    'related: (RELATED: Why Nobody Swims In Port Ellis)',
    'paragraph: She did not look up.',
    'heading: What comes next',
    'list-item: A vote in May',
    'list-item: A party in June',
    'related: Read more: The nine lives of a pool',
    'boilerplate: All content created by Harbour News Foundation is available without charge to any legitimate publisher.',
  ]);
});

describe('the first line', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['headline', 'Council votes to close pool'],
    ['headline', 'Council Votes To Close The Only Pool Of The Town.'],
    ['headline', 'Council votes to close pool.'],
    ['headline', 'Is this the end of the pool?'],
    ['headline', '‘We will swim’: a town mourns its pool'],
    ['headline', 'U.S. Senator votes to close pool.'],
    ['paragraph', 'The mayor resigned on Monday.'],
    ['paragraph', 'Harlow lost its pool. Nobody said why.'],
    ['paragraph', '“I am tired,” said Ana Ruiz, the mayor.'],
    ['paragraph', 'Bridges will close, said the mayor.'],
    ['paragraph', STORY],
    ['paragraph', 'The pool was closed on Tuesday, and the mayor said that it was the end of an era.'],
    ['paragraph', 'PORT ELLIS, Maine (AP) — The pool is closed.'],
    ['byline', 'By Ana Ruiz'],
    ['dateline', 'Friday, January 4, 2019'],
  ];
  test.each(cases)('%s: %s', (kind, line) => {
    const first = findBlocks(`${line}\n\n${STORY}\n`);
    expect(line.startsWith('PORT') ? first[1]?.kind : first[0]?.kind).toBe(kind);
  });
  test('a text of one sentence is a paragraph', () => {
    expect(shown('The pool is closed.')).toEqual(['paragraph: The pool is closed.']);
  });
});

describe('short lines inside', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['heading', 'What comes next'],
    ['heading', '‘No urgency’'],
    ['heading', 'What now?'],
    ['paragraph', 'She nodded.'],
    ['paragraph', 'She put it this way:'],
    ['paragraph', '“We will swim”'],
    ['paragraph', 'Q: Will you swim'],
    ['paragraph', 'Could you tell us why the pool has to close?'],
    ['paragraph', '2001\t2002\t2003'],
    ['paragraph', 'and then, all at once'],
  ];
  test.each(cases)('%s: %s', (kind, line) => {
    expect(shown(`Pool closes\n\n${STORY}\n\n${line}\n\n${STORY}`)[2]).toBe(`${kind}: ${line}`);
  });
});

describe('lines and paragraphs', () => {
  test('one paragraph a line, without empty lines', () => {
    expect(shown(`Pool closes\n${STORY}\nShe nodded.\n${STORY}`)).toHaveLength(4);
  });
  test('a paragraph broken for width is one block', () => {
    const wrapped = `Pool closes

The council of Port Ellis voted on Tuesday to close the only
swimming pool of the town, after a debate that went on for nine
hours. Nobody spoke for the pool, and nobody spoke against it.

The mayor nodded. She had learned to swim in it, and so had her
children.`;
    expect(shown(wrapped)).toEqual([
      'headline: Pool closes',
      'paragraph: The council of Port Ellis voted on Tuesday to close the only¶swimming pool of the town, after a debate that went on for nine¶hours. Nobody spoke for the pool, and nobody spoke against it.',
      'paragraph: The mayor nodded. She had learned to swim in it, and so had her¶children.',
    ]);
  });
  test('one long line, an address, does not hide that a text is wrapped', () => {
    const wrapped = `The council of Port Ellis voted on Tuesday to close the only
swimming pool of the town, after a debate that went on for nine
hours, as told at https://harbour.example/news/2023/03/07/pool-closes-debate
and by the mayor. Nobody spoke for the pool, and nobody at all
spoke against it. She had learned to swim in it, and so had
her two children, in the long summers when it did not rain, and
when it did.`;
    expect(findBlocks(wrapped)).toHaveLength(1);
  });
  test('a line that stops within a sentence goes on in the next', () => {
    expect(shown(`Pool closes\n\n${STORY}\n\nThe mayor of Port Ellis regularly\nswims in\nthe bay.`).slice(2)).toEqual([
      'paragraph: The mayor of Port Ellis regularly¶swims in¶the bay.',
    ]);
    expect(findBlocks(`Pool closes\n\n${STORY}\n\ntowels\nsoap\nflowers`)).toHaveLength(5);
  });
  test('in wrapped text a short line ends its paragraph, and so does an indent', () => {
    const wrapped = `    The council of Port Ellis voted on Tuesday to close the only
swimming pool of the town, after a debate that went on for nine
hours.
    The mayor nodded. She had learned to swim in it, and so had her
children, who wept.
    The council of Port Ellis voted on Tuesday to close the only
swimming pool of the town.`;
    expect(findBlocks(wrapped)).toHaveLength(3);
  });
  test.each(['\r\n', '\r', '\u2028', '\f'])('lines end with %j', (end) => {
    expect(findBlocks(['Pool closes', STORY, STORY].join(end))).toHaveLength(3);
  });
  test('what cannot be seen makes no block', () => {
    expect(findBlocks(' \u00a0\n\u200b\n\ufeff\t\r\n')).toEqual([]);
  });
  test('quoted lines and lines set in', () => {
    const text = `Pool closes\n\n${STORY}\n\n> We will swim.\n\n${STORY}\n\n      We shall swim in the bay, as our\n\n${STORY}`;
    expect(findBlocks(text).map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'quote-block',
      'paragraph',
      'quote-block',
      'paragraph',
    ]);
  });
  test('a dash or a number alone begins no list', () => {
    expect(shown(`Pool closes\n\n${STORY}\n\n2016. What a year that was for the pool of Port Ellis.`)[2]).toMatch(
      /^paragraph/,
    );
    expect(shown(`Pool closes\n\n${STORY}\n\n- Ana Ruiz reported from Port Ellis on that day.`)[2]).toMatch(
      /^paragraph/,
    );
    expect(shown(`Pool closes\n\n${STORY}\n\n- One, he said.\n- Two, she said.`).slice(2)).toEqual([
      'list-item: One, he said.',
      'list-item: Two, she said.',
    ]);
  });
});

describe('datelines: what ends at the bar', () => {
  const first = [
    'BAGHDAD (Reuters) —| The council',
    'LONDON, March 7 (AP) -| The council',
    'HARLOW (HCNA) —| The council',
    'Harlow, May 5 (HCNA) –| The council',
    'PORT ELLIS, Maine —| The council',
    'WEST PALM BEACH, Fla. (AP) —| The council',
    'DUNMORE, Feb. 8 —| The council',
    'CHARLOTTE -| The council',
    'NEW YORK --|The council',
    'KIGALI, Jun 15 2022 (IPS) -| The council',
    'Cape Town -| The council',
    'Lagos (AFP) –| The council',
    'KOTA KINABALU:| Two women',
    'LONDON/PARIS (Reuters) -| The council',
    '(Reuters) -| The council',
    'Port Ellis, Nov 24 (PTI)| The council',
  ];
  test.each(first)('%s', (line) => {
    const text = line.replace('|', '');
    expect(datelineEnd(text, 0, text.length, true)).toBe(line.indexOf('|'));
  });
  const none = [
    'NATO — the alliance — met.',
    'NASA (the space agency) — met.',
    'WALLACE: Let’s start.',
    'EXCLUSIVE — The council',
    'UNICEF and others — The council',
    'UNICEF (the children’s fund) — The council',
    'Smith — The council’s clerk — met.',
    'The council — all nine of them — met.',
    'Well-known swimmers met.',
    'Ana Ruiz (AP) The council',
    'I - The council',
    'BAGHDAD (Reuters) —',
  ];
  test.each(none)('none: %s', (text) => {
    expect(datelineEnd(text, 0, text.length, true)).toBeUndefined();
  });
  test('inside the story it takes an agency or a known city', () => {
    expect(datelineEnd('TRUMPETS — The council', 0, 22, false)).toBeUndefined();
    expect(datelineEnd('WASHINGTON (AP) — The council', 0, 29, false)).toBe(17);
  });
});

describe('lines that are a day', () => {
  test.each(['Friday, January 4, 2019', 'Published March 7, 2023 5:10 PM EST', 'Updated: 7 March 2023', '2023-03-07'])(
    '%s',
    (line) => {
      expect(isDayLine(line)).toBe(true);
    },
  );
  test.each(['On March 7, 2023', 'March 7, 2023 was a Tuesday.', 'Friday'])('not: %s', (line) => {
    expect(isDayLine(line)).toBe(false);
  });
});

test('a credit in brackets is a caption of its own', () => {
  expect(shown(`Pool closes\n\nResidents leave the hall. (Photo: Ana Ruiz)\n\n${STORY}`).slice(1, 3)).toEqual([
    'caption: Residents leave the hall.',
    'caption: (Photo: Ana Ruiz)',
  ]);
});

describe('links inside a paragraph', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['(RELATED: Pool Closes (Again)) He left.', 'related: (RELATED: Pool Closes (Again))', 'paragraph: He left.'],
    ['He left. [READ MORE: Pool closes]', 'paragraph: He left.', 'related: [READ MORE: Pool closes]'],
    ['He left (more: much more) then.', 'paragraph: He left (more: much more) then.'],
    ['He left (RELATED: Pool', 'paragraph: He left (RELATED: Pool'],
  ];
  test.each(cases)('%s', (line, ...expected) => {
    expect(shown(`Pool closes\n\n${STORY}\n\n${line}`).slice(2)).toEqual(expected);
  });
});

test('blocks that a format has marked: paragraphs are looked at, headings are not', () => {
  const lines = ['By Ana Ruiz', 'LONDON (AP) — The pool closed. (RELATED: Pools) It was old.', 'Advertisement'];
  const text = lines.join('\n');
  const marked = (kind: BlockKind) => linesOf(text).map(({ start, end }) => ({ kind, start, end }));
  const kinds = (kind: BlockKind) =>
    refineBlocks(text, marked(kind)).map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
  expect(kinds('paragraph')).toEqual([
    'byline: By Ana Ruiz',
    'dateline: LONDON (AP) —',
    'paragraph: The pool closed.',
    'related: (RELATED: Pools)',
    'paragraph: It was old.',
    'boilerplate: Advertisement',
  ]);
  expect(kinds('heading')).toEqual(lines.map((line) => `heading: ${line}`));
});
