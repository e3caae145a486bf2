import { expect, test } from 'vitest';
import { readPdf } from '../../../src/read/pdf/index.ts';
import { column, type Drawing, lines, pdf } from '../../support/pdf.ts';

const read = async (draw: Drawing, options?: PDFKit.PDFDocumentOptions) =>
  readPdf(await pdf(draw, options), { id: 'a.pdf' }, { limit: 1e6 });

async function blocks(draw: Drawing): Promise<string[]> {
  const { text, blocks = [] } = await read(draw);
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const LEFT = [
  'Rain fell on the port of Ellis for',
  'a third day on Tuesday, and the',
  'mayor closed the harbour until the',
  'storm has passed over, she said.',
];
const RIGHT = [
  'Families on the island were told',
  'to be ready for days without any',
  'power, and three schools opened',
  'their doors as shelters.',
];
const [LEFT_TEXT, RIGHT_TEXT] = [LEFT, RIGHT].map((texts) => texts.join(' '));

test.each<[string, Drawing, string[]]>([
  ['lines of a paragraph', lines(...column(72, 100, LEFT)), [`paragraph: ${LEFT_TEXT}`]],
  [
    'two paragraphs, set off',
    lines(...column(72, 100, LEFT), ...column(72, 180, RIGHT)),
    [`paragraph: ${LEFT_TEXT}`, `paragraph: ${RIGHT_TEXT}`],
  ],
  [
    'two paragraphs, the second set in',
    lines(...column(72, 100, LEFT), [90, 156, RIGHT[0] as string], ...column(72, 170, RIGHT.slice(1))),
    [`paragraph: ${LEFT_TEXT}`, `paragraph: ${RIGHT_TEXT}`],
  ],
  [
    'two paragraphs, the first with a short last line',
    lines(...column(72, 100, [...LEFT, 'It rained.', ...RIGHT])),
    [`paragraph: ${LEFT_TEXT} It rained.`, `paragraph: ${RIGHT_TEXT}`],
  ],
  [
    'columns',
    lines(...column(72, 100, LEFT), ...column(310, 100, RIGHT)),
    [`paragraph: ${LEFT_TEXT}`, `paragraph: ${RIGHT_TEXT}`],
  ],
  [
    'columns, drawn line by line across',
    lines(
      ...LEFT.flatMap((text, i) => [
        [72, 100 + 14 * i, text] as const,
        [310, 100 + 14 * i, RIGHT[i] as string] as const,
      ]),
    ),
    [`paragraph: ${LEFT_TEXT}`, `paragraph: ${RIGHT_TEXT}`],
  ],
  [
    'columns under a headline',
    lines([72, 72, 'Storm closes the harbour of Port Ellis', 24], ...column(72, 120, LEFT), ...column(310, 120, RIGHT)),
    ['headline: Storm closes the harbour of Port Ellis', `paragraph: ${LEFT_TEXT}`, `paragraph: ${RIGHT_TEXT}`],
  ],
  [
    'a paragraph that runs over columns',
    lines(...column(72, 100, LEFT.slice(0, 3)), ...column(310, 100, [LEFT[3] as string, ...RIGHT])),
    [`paragraph: ${LEFT_TEXT} ${RIGHT_TEXT}`],
  ],
  [
    'a headline of two lines, a heading',
    lines(
      [72, 72, 'Storm closes the', 24],
      [72, 100, 'harbour', 24],
      ...column(72, 140, LEFT),
      [72, 210, 'Shelters', 14],
      ...column(72, 230, RIGHT),
    ),
    ['headline: Storm closes the harbour', `paragraph: ${LEFT_TEXT}`, 'heading: Shelters', `paragraph: ${RIGHT_TEXT}`],
  ],
  [
    'a word broken at a line’s end',
    lines(...column(72, 100, ['Rain fell on the port, and the har-', 'bour was closed by the mayor.'])),
    ['paragraph: Rain fell on the port, and the harbour was closed by the mayor.'],
  ],
  [
    'a compound broken at its hyphen',
    lines(
      ...column(72, 100, [
        'The storm was named by the well-',
        'known forecaster of Port Ellis, Anglo-',
        'Irish by birth, and 60-',
        'year-old, a co-',
        'ordinator.',
      ]),
    ),
    [
      'paragraph: The storm was named by the well-known forecaster of Port Ellis, Anglo-Irish by birth, and 60-year-old, a co-ordinator.',
    ],
  ],
  [
    'a compound that stands elsewhere',
    lines(...column(72, 100, ['A truce-breaker is one who breaks', 'a truce, and every truce-', 'breaker knows it.'])),
    ['paragraph: A truce-breaker is one who breaks a truce, and every truce-breaker knows it.'],
  ],
  [
    'dashes',
    lines(
      ...column(72, 100, [
        'The mayor of Port Ellis – she is 61 –',
        'left on Tuesday, as the rain fell—',
        'nobody knows why.',
      ]),
    ),
    ['paragraph: The mayor of Port Ellis – she is 61 – left on Tuesday, as the rain fell—nobody knows why.'],
  ],
  [
    'a list',
    lines(...column(72, 100, ['• bring water for three days', '• bring a torch and a radio'])),
    ['paragraph: • bring water for three days', 'paragraph: • bring a torch and a radio'],
  ],
  [
    'a table',
    lines(
      ...[
        ['Year', 'Dead'],
        ['2020', '15'],
        ['2021', '7'],
        ['2022', '9'],
      ].flatMap(([a, b], i) => [[72, 100 + 14 * i, a as string] as const, [200, 100 + 14 * i, b as string] as const]),
    ),
    ['paragraph: Year Dead 2020 15 2021 7 2022 9'],
  ],
])('%s', async (_, draw, expected) => expect(await blocks(draw)).toEqual(expected));

const page = (n: number, texts: readonly string[]) =>
  [
    [72, 40, 'Port Ellis Gazette'],
    [400, 40, `Tuesday, page ${n}`],
    ...column(72, 100, texts),
    [290, 800, `${n}`],
  ] as const;

test('page numbers and running heads are dropped, a paragraph goes on over the page, pages are kept', async () => {
  const draw = lines(
    ...page(1, LEFT.slice(0, 3)),
    null,
    ...page(2, [LEFT[3] as string, ...RIGHT]),
    null,
    ...page(3, ['It rained.']),
  );
  const { text, pages } = await read((doc) => {
    doc.page.margins.bottom = 0;
    doc.on('pageAdded', () => (doc.page.margins.bottom = 0));
    draw(doc);
  });
  expect(text).toBe(`${LEFT_TEXT} ${RIGHT_TEXT}\n\nIt rained.`);
  expect(pages?.map((start) => text.slice(start, start + 9))).toEqual(['Rain fell', 'storm has', 'It rained']);
});

test('properties', async () => {
  const info = { Title: 'Microsoft Word - x.doc', Author: 'Ana Ruiz', CreationDate: new Date('2023-03-07T12:00:00Z') };
  const article = await read(lines([72, 72, 'Storm closes harbour', 24], ...column(72, 120, LEFT)), { info });
  expect(article).toMatchObject({
    format: 'pdf',
    title: 'Storm closes harbour',
    byline: ['Ana Ruiz'],
    published: '2023-03-07',
    pages: [0],
  });
});

const rain = lines([72, 72, 'Rain fell.']);
test.each<[string, string, () => Promise<Buffer>]>([
  ['a password', 'encrypted', () => pdf(rain, { userPassword: 'secret' })],
  ['a scan', 'no-text', () => pdf((doc) => void doc.rect(72, 72, 400, 600).fill('#888'))],
  ['no PDF', 'broken', async () => Buffer.from('Rain fell.')],
  ['a stump', 'broken', async () => (await pdf(rain)).subarray(0, 60)],
])('%s: %s', async (_, code, bytes) =>
  expect(readPdf(await bytes(), { id: 'a.pdf' }, { limit: 1e6 })).rejects.toMatchObject({
    code,
    message: expect.stringMatching(/^a\.pdf: .+[;,] .+$/),
  }),
);

test('an owner’s password locks nothing', async () =>
  expect(await read(rain, { ownerPassword: 'secret' })).toMatchObject({ text: 'Rain fell.' }));
