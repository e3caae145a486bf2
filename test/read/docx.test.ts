import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../src/read/docx.ts';
import { core, docx, docxParts, notes, paragraph, run, styled } from '../support/docx.ts';

const read = (bytes: Buffer, limit = 1e6, published?: string) =>
  readDocx(bytes, { id: 'a.docx', ...(published && { published }) }, { limit });

async function blocks(bytes: Buffer): Promise<string[]> {
  const { text, blocks = [] } = await read(bytes);
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
const deleted = (text: string) => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

test.each<[string, string, string[]]>([
  [
    'paragraphs',
    paragraph('“No,” she said.') + paragraph('It rained.'),
    ['paragraph: “No,” she said.', 'paragraph: It rained.'],
  ],
  [
    'an empty paragraph',
    paragraph('One.') + paragraph('<w:r/>') + paragraph('Two.'),
    ['paragraph: One.', 'paragraph: Two.'],
  ],
  [
    'title and headings',
    styled('Title', 'Storm') + styled('heading1', 'Damage') + styled('heading2', 'Roofs'),
    ['headline: Storm', 'heading: Damage', 'heading: Roofs'],
  ],
  ['a first heading', styled('heading1', 'Storm') + paragraph('Rain.'), ['headline: Storm', 'paragraph: Rain.']],
  ['a list', paragraph('One', list) + paragraph('Two', list), ['list-item: One', 'list-item: Two']],
  ['a quotation', styled('Quote', 'We go.'), ['quote-block: We go.']],
  ['a caption', styled('Caption', 'The port'), ['caption: The port']],
  [
    'a table',
    `<w:tbl><w:tr>${cell('Year')}${cell('Dead')}</w:tr><w:tr>${cell('2020')}${cell('15')}</w:tr></w:tbl>`,
    ['paragraph: Year\tDead', 'paragraph: 2020\t15'],
  ],
  ['runs in a word', paragraph(run('Har') + run('bour')), ['paragraph: Harbour']],
  ['a line end', paragraph(`${run('Ana')}<w:r><w:br/></w:r>${run('Ruiz')}`), ['paragraph: Ana\nRuiz']],
  ['inserted words', paragraph(`${run('It is ')}<w:ins w:id="1">${run('blue')}</w:ins>.`), ['paragraph: It is blue']],
  ['deleted words', paragraph(run('It is ') + deleted('red ') + run('blue.')), ['paragraph: It is blue.']],
  [
    'moved words',
    paragraph(`<w:moveFrom>${run('Old. ')}</w:moveFrom>${run('So. ')}<w:moveTo>${run('New.')}</w:moveTo>`),
    ['paragraph: So. New.'],
  ],
  [
    'a deleted paragraph end',
    paragraph('It is ', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('blue.'),
    ['paragraph: It is blue.'],
  ],
  [
    'struck words',
    paragraph(`${run('It is ')}<w:r><w:rPr><w:strike/></w:rPr><w:t>red</w:t></w:r>${run('blue.')}`),
    ['paragraph: It is blue.'],
  ],
  [
    'a field, without its code',
    paragraph(`<w:r><w:instrText>PAGE</w:instrText></w:r>${run('Rain.')}`),
    ['paragraph: Rain.'],
  ],
])('%s', async (_, body, expected) => expect(await blocks(docx(body))).toEqual(expected));

test('comments are left out, footnotes come last', async () => {
  const body = paragraph(`${run('It fell.')}<w:r><w:commentReference w:id="2"/><w:footnoteReference w:id="2"/></w:r>`);
  const bytes = docx(body, {
    'word/comments.xml': notes('comment', 'Check this!'),
    'word/footnotes.xml': notes('footnote', 'See the log.'),
  });
  expect(await blocks(bytes)).toEqual(['paragraph: It fell.', 'list-item: See the log.']);
});

const properties = core(
  '<dc:title>Draft 3</dc:title><dc:creator>Ana Ruiz</dc:creator><dcterms:modified>2023-03-07T10:00:00Z</dcterms:modified>',
);
test('properties', async () => {
  const article = await read(docx(paragraph('Rain.'), properties));
  expect(article).toMatchObject({
    format: 'docx',
    title: 'Draft 3',
    byline: ['Ana Ruiz'],
    published: '2023-03-07',
    text: 'Rain.',
  });
});
test('the text and --published come before them', async () => {
  const article = await read(docx(styled('Title', 'Storm'), properties), 1e6, '2020-01-01');
  expect(article).toMatchObject({ title: 'Storm', published: '2020-01-01' });
});
test.each(['aruiz', 'Microsoft Office User', 'User 1', 'Admin Desk'])('%s is no author', async (creator) =>
  expect(await read(docx(paragraph('Rain.'), core(`<dc:creator>${creator}</dc:creator>`)))).not.toHaveProperty(
    'byline',
  ),
);

const bomb = '<w:p/>'.repeat(2_000_000);
const lying = (bytes: Buffer, size: number): Buffer => {
  // The sizes in the central directory, 24 bytes into each of its entries.
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
    if (bytes.readUInt32LE(at + 24) > 1e6) bytes.writeUInt32LE(size, at + 24);
  return bytes;
};
const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body/></w:document>';
test.each<[string, string, () => Buffer]>([
  ['a bomb', 'too-large', () => docx(bomb)],
  ['a bomb that says it is small', 'broken', () => lying(docx(bomb), 1000)],
  ['entities', 'broken', () => docx('', { 'word/document.xml': entities })],
  ['elements in elements', 'broken', () => docx('<w:p>'.repeat(50_000))],
  [
    'XML cut off',
    'broken',
    () =>
      docx('', {
        'word/document.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:bo',
      }),
  ],
  ['a file cut off', 'broken', () => docx(paragraph('Rain.')).subarray(0, 800)],
  [
    'another archive',
    'unsupported',
    () => Buffer.from(zipSync({ 'xl/workbook.xml': docxParts('')['word/styles.xml'] as Uint8Array })),
  ],
  ['no archive', 'broken', () => Buffer.from('Rain fell.')],
  ['an old Word document', 'unsupported', () => Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
])('%s: %s', async (_, code, bytes) =>
  expect(read(bytes())).rejects.toMatchObject({ code, message: expect.stringMatching(/^a\.docx.*: .+[;,] .+$/) }),
);

test('pictures are not unpacked', async () => {
  const parts = { ...docxParts(paragraph('Rain.')), 'word/media/image1.png': new Uint8Array(5_000_000) };
  expect(await read(Buffer.from(zipSync(parts)))).toMatchObject({ text: 'Rain.' });
});
