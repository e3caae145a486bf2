// Writes fixtures/council-library.txt as Markdown, Word and PDF beside the web page in fixtures/formats, which is made by
// hand: npx tsx tools/corpus/formats.ts
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { DeletedTextRun, Document, HeadingLevel, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx';
import PDFDocument from 'pdfkit';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const NAME = 'council-library';
const [headline = '', byline = '', caption = '', ...story] = readFileSync(new URL(`${NAME}.txt`, FIXTURES), 'utf8')
  .trim()
  .split('\n\n');
const out = (extension: string): URL => new URL(`formats/${NAME}.${extension}`, FIXTURES);

const markdown = [
  '---',
  `title: ${headline}`,
  'author: Hattie Osgood',
  'date: 2024-05-15',
  '---',
  byline,
  `*${caption}*`,
  ...story.map((paragraph) => paragraph.replace('stubbornness', '**stubbornness**')),
];
writeFileSync(
  out('md'),
  `${markdown
    .join('\n\n')
    .replace('---\n\ntitle', '---\ntitle')
    .replaceAll(/\n\n(author|date|---)/g, '\n$1')}\n`,
);

/** One paragraph is written as an editor leaves it: with a word struck out and another put in. */
const runs = (paragraph: string) => {
  const change = { id: 1, author: 'Desk', date: '2024-05-15T10:00:00Z' };
  const [before, after] = paragraph.split(' the railings');
  if (after === undefined) return [new TextRun(paragraph)];
  return [
    new TextRun(`${before} `),
    new DeletedTextRun({ ...change, text: 'some 300 ' }),
    new InsertedTextRun({ ...change, id: 2, text: 'the ' }),
    new TextRun(`railings${after}`),
  ];
};
const word = new Document({
  creator: 'Hattie Osgood',
  title: 'Library vote, second draft',
  sections: [
    {
      children: [
        new Paragraph({ text: headline, heading: HeadingLevel.TITLE }),
        ...[byline, caption, ...story].map((paragraph) => new Paragraph({ children: runs(paragraph) })),
      ],
    },
  ],
});
writeFileSync(out('docx'), await Packer.toBuffer(word));

/** Where these words may be broken. */
const BREAKS = `
alterna-tive Brack-well build-ing closure-s coun-cil finan-ce gal-lery li-brary Li-brary mar-ket meet-ing mil-lion near-est
oppo-sed par-ents protest-ers pub-lic resi-dents signa-tures stand-ing stew-ards stubborn-ness Thurs-days Tues-day`;
const breaks = new Map(
  BREAKS.trim()
    .split(/\s+/)
    .map((word) => [word.replace('-', ''), word.split('-')[0] as string]),
);

const pdf = new PDFDocument({
  size: 'A5',
  margin: 0,
  info: { Title: 'page-7.indd', CreationDate: new Date('2024-05-15T12:00:00Z') },
});
const file = pipeline(pdf, createWriteStream(out('pdf')));
const [WIDTH, LEADING, BOTTOM, HALF] = [160, 12, 540, headline.indexOf(' Mill')];

/** Lines of a column, broken within words where that fills them. */
function broken(paragraph: string): string[] {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) as string;
    const fits = (more: string) => pdf.widthOfString(line === '' ? more : `${line} ${more}`) <= WIDTH;
    const bare = word.replace(/[^\p{L}].*$/u, '');
    const start = breaks.get(bare);
    const joined = (more: string) => (line === '' ? more : `${line} ${more}`);
    if (fits(word)) lines[lines.length - 1] = joined(word);
    else if (start && fits(`${start}-`)) {
      lines[lines.length - 1] = joined(`${start}-`);
      lines.push(word.slice(start.length));
    } else lines.push(word);
  }
  return lines;
}

const write = (text: string, x: number, y: number, font: string, size: number) =>
  pdf.font(font).fontSize(size).text(text, x, y, { lineBreak: false });
let page = 0;
const head = () => {
  page += 1;
  write('Brackwell Herald, Wednesday, May 15, 2024', 40, 28, 'Times-Italic', 8);
  write(String(page), 208, 570, 'Times-Roman', 8);
};
head();
write(headline.slice(0, HALF), 40, 60, 'Times-Bold', 24);
write(headline.slice(HALF).trim(), 40, 88, 'Times-Bold', 24);
write(byline, 40, 124, 'Times-Roman', 10);
write(caption, 40, 144, 'Times-Italic', 9);
let [x, top, y] = [40, 176, 176];
for (const paragraph of story) {
  pdf.font('Times-Roman').fontSize(10);
  for (const [i, line] of broken(paragraph).entries()) {
    if (y > (page === 1 ? 400 : BOTTOM)) {
      if (x !== 40) {
        pdf.addPage();
        head();
        top = 60;
      }
      [x, y] = [x === 40 ? 222 : 40, top];
    }
    write(line, x + (i === 0 ? 10 : 0), y, 'Times-Roman', 10);
    y += LEADING;
  }
}
pdf.end();
await file;
