import { strToU8, type Zippable, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const style = (name: string) =>
  `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name}"/></w:style>`;
const level = (id: number) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;

/** The parts of a Word document with this body, to be packed. More parts, or others, by name. */
export const docxParts = (body: string, more: Readonly<Record<string, string>> = {}): Zippable =>
  Object.fromEntries(
    Object.entries({
      '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATIONS}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${RELATIONS}/comments" Target="comments.xml"/><Relationship Id="rId4" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/></Relationships>`,
      'word/styles.xml': `${XML}<w:styles ${W}>${['Title', 'heading 1', 'heading 2', 'Quote', 'Caption'].map(style).join('')}</w:styles>`,
      'word/numbering.xml': `${XML}<w:numbering ${W}>${level(1)}</w:numbering>`,
      'word/document.xml': `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`,
      ...more,
    }).map(([name, content]) => [name, strToU8(content)]),
  );

/** A Word document with this body. */
export const docx = (body: string, more?: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(zipSync(docxParts(body, more)));

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
export const styled = (name: string, text: string): string => paragraph(text, `<w:pStyle w:val="${name}"/>`);

export const notes = (kind: 'comment' | 'footnote', text: string): string =>
  `${XML}<w:${kind}s ${W}><w:${kind} w:id="2">${paragraph(text)}</w:${kind}></w:${kind}s>`;

/** docProps/core.xml */
export const core = (fields: string): Readonly<Record<string, string>> => ({
  'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c">${fields}</cp:coreProperties>`,
});
