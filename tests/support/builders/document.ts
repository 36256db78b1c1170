import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import PDFDocument from 'pdfkit';

/** What a document of a test says: each heading with its paragraphs; a text that begins with "- " is an item. */
export type DocumentPart = { heading: string; texts: readonly string[] };

type PdfOptions = { header?: string; password?: string; pages?: number };

/** A PDF with headings, wrapped paragraphs, a running header and numbered pages. */
export async function pdfOf(
  parts: readonly DocumentPart[],
  { header, password, pages = 0 }: PdfOptions = {},
): Promise<Buffer> {
  const pdf = new PDFDocument({
    margin: 72,
    bufferPages: true,
    ...(password === undefined ? {} : { userPassword: password, pdfVersion: '1.7' }),
  });
  for (const { heading, texts } of parts) {
    pdf.font('Helvetica-Bold').fontSize(16).text(heading).moveDown(0.5);
    pdf.font('Helvetica').fontSize(11);
    for (const text of texts) pdf.text(text.replace(/^- /, '• ')).moveDown(0.7);
  }
  while (pdf.bufferedPageRange().count < pages)
    pdf.addPage().text('A page of words that stand here for their number.');
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    const { top, bottom } = pdf.page.margins;
    Object.assign(pdf.page.margins, { top: 0, bottom: 0 });
    pdf.font('Helvetica').fontSize(8);
    if (header !== undefined) pdf.text(header, 72, 30, { lineBreak: false });
    pdf.text(`Page ${page + 1} of ${count}`, 72, pdf.page.height - 40, { lineBreak: false });
    Object.assign(pdf.page.margins, { top, bottom });
  }
  return finished(pdf);
}

/** A PDF of pages that are pictures: nothing in it is text. */
export async function scannedPdf(picture: Buffer, pages = 3): Promise<Buffer> {
  const pdf = new PDFDocument({ margin: 0 });
  for (let page = 0; page < pages; page += 1) {
    if (page > 0) pdf.addPage();
    pdf.image(picture, 0, 0, { width: 600 });
  }
  return finished(pdf);
}

/** A Word file with headings, paragraphs and lists. */
export async function docxOf(parts: readonly DocumentPart[]): Promise<Buffer> {
  const children = parts.flatMap(({ heading, texts }) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...texts.map((text) =>
      text.startsWith('- ')
        ? new Paragraph({ text: text.slice(2), bullet: { level: 0 } })
        : new Paragraph({ text }),
    ),
  ]);
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

async function finished(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => {
    pdf.once('end', resolve);
  });
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}
