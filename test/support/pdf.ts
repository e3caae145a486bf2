import PDFDocument from 'pdfkit';

export type Drawing = (doc: PDFKit.PDFDocument) => void;

/** A PDF made by pdfkit, on A4 with margins of 72 points. The fonts hold Windows-1252. */
export function pdf(draw: Drawing, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A4', info: { CreationDate: new Date('2023-03-07T12:00:00Z') }, ...options });
  const chunks: Buffer[] = [];
  return new Promise((settle) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => settle(Buffer.concat(chunks)));
    doc.font('Times-Roman').fontSize(11);
    draw(doc);
    doc.end();
  });
}

/** Lines at places of their own: [x, y, text, size?]; a new page at null. */
export const lines =
  (...placed: readonly (readonly [x: number, y: number, text: string, size?: number] | null)[]): Drawing =>
  (doc) => {
    for (const line of placed) {
      if (line === null) doc.addPage();
      else doc.fontSize(line[3] ?? 11).text(line[2], line[0], line[1], { lineBreak: false });
    }
  };

/** Lines under each other, 14 points apart. */
export const column = (x: number, y: number, texts: readonly string[]) =>
  texts.map((text, i) => [x, y + 14 * i, text] as const);
