import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DOCUMENT_LIMITS, documentFix } from '#app/domain/statements/documents-in/document-problem.ts';
import { readDocument } from '#app/domain/statements/documents-in/read-document.server.ts';
import { runDocumentProcess } from '#app/domain/statements/documents-in/run-document-process.server.ts';
import { type DocumentPart, docxOf, pdfOf, scannedPdf } from '#tests/support/builders/document.ts';
import { swellingPdf } from '#tests/support/builders/swelling-pdf.ts';

const LONG =
  'Tarnbrook Mills buys cotton yarn, buttons and packaging from suppliers in nine countries. We know the first tier well and have begun to ask the second tier where its cotton was grown. Agency workers sew in the summer months, when orders are larger, and we have asked each agency who pays for their recruitment.';
const PARTS: readonly DocumentPart[] = [
  {
    heading: 'Our business and supply chains',
    texts: [LONG, 'This is a second paragraph of the same part.'],
  },
  {
    heading: 'Policies',
    texts: ['We have three policies that matter here:', '- Recruitment', '- Whistleblowing'],
  },
];

async function fixFor(bytes: Buffer, fileName = 'statement.pdf'): Promise<string | null> {
  try {
    await readDocument({ fileName, bytes });
    return null;
  } catch (error) {
    return documentFix(error);
  }
}

test('a PDF gives headings, whole paragraphs and items, without running headers and page numbers', async () => {
  const many = [
    ...PARTS,
    ...Array.from({ length: 8 }, (_, at) => ({ heading: `Part ${at}`, texts: [LONG, LONG] })),
  ];
  const read = await readDocument({
    fileName: 'x.bin',
    bytes: await pdfOf(many, { header: 'Tarnbrook Mills plc (invented) 2026' }),
  });
  expect(read).toMatchObject({ kind: 'pdf', language: 'en', warnings: [] });
  expect(read.pages).toBeGreaterThan(2);
  expect(read.blocks.slice(0, 6)).toEqual([
    { kind: 'heading', text: 'Our business and supply chains' },
    { kind: 'paragraph', text: LONG },
    { kind: 'paragraph', text: 'This is a second paragraph of the same part.' },
    { kind: 'heading', text: 'Policies' },
    { kind: 'paragraph', text: 'We have three policies that matter here:' },
    { kind: 'item', text: 'Recruitment' },
  ]);
  expect(read.blocks.filter(({ text }) => text === LONG)).toHaveLength(17);
  expect(read.text).not.toMatch(/Page \d|invented/);
});

test('a Word file gives the same blocks', async () => {
  const read = await readDocument({ fileName: 'x.docx', bytes: await docxOf(PARTS) });
  expect(read).toMatchObject({ kind: 'docx', language: 'en', pages: null });
  expect(read.blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'item',
    'item',
  ]);
  expect(read.text).toContain('We have three policies that matter here:\n\n- Recruitment\n- Whistleblowing');
});

test('a PDF of 300 pages is refused with its number of pages and what to do', async () => {
  expect(await fixFor(await pdfOf(PARTS, { pages: 300 }))).toBe(
    'This PDF has 300 pages; at most 150 are read. Save only the pages of the statement as a PDF of their own, then choose that file.',
  );
});

test('a scanned PDF without text is said to be one', async () => {
  expect(await fixFor(await scannedPdf(picture()))).toMatch(/^This PDF holds pictures of pages, no text/);
});

test('a protected, a broken and a cut-off PDF are named', async () => {
  const whole = await pdfOf(PARTS);
  expect(await fixFor(await pdfOf(PARTS, { password: 'secret' }))).toMatch(/protected by a password/);
  expect(await fixFor(Buffer.from('%PDF-1.7\nnothing of a PDF follows'))).toMatch(/^This file is broken/);
  expect(await fixFor(whole.subarray(0, 300))).toMatch(/^This file is broken/);
});

test('what is no document at all is told by its content, whatever its name says', async () => {
  expect(await fixFor(Buffer.alloc(0))).toMatch(/holds nothing/);
  expect(await fixFor(picture())).toMatch(/^This is a picture/);
  expect(await fixFor(Buffer.from('{\\rtf1\\ansi Hello}'))).toMatch(/rich text/);
  expect(await fixFor(Buffer.from([0, 1, 2, 3, 4, 0, 7, 9]))).toMatch(/cannot read/);
  expect(await fixFor(Buffer.from('PK\u0003\u0004 and no more'))).toMatch(/^This file is broken/);
  const older = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  expect(await fixFor(older, 'locked.docx')).toMatch(/protected by a password/);
});

test('a German text is read with a warning that the checks understand English', async () => {
  const german =
    'Die Gesellschaft hat im Berichtsjahr geprüft, welche Lieferanten in Ländern mit hohem Risiko für Zwangsarbeit arbeiten. Wir haben mit allen Lieferanten der ersten Stufe gesprochen und werden im nächsten Jahr auch die zweite Stufe prüfen.';
  const read = await readDocument({
    fileName: 'erklaerung.pdf',
    bytes: await pdfOf([{ heading: 'Lieferketten', texts: [german] }]),
  });
  expect(read.language).toBe('de');
  expect(read.warnings.map(({ says }) => says)).toEqual([
    'This text reads as German; the checks understand English.',
  ]);
});

test('a file that holds its reader up is given up at the deadline, while the portal works on', async () => {
  const bytes = await pdfOf(PARTS, { pages: 100 });
  await expect(
    runDocumentProcess({ kind: 'pdf', bytes }, { ...DOCUMENT_LIMITS, milliseconds: 20 }),
  ).rejects.toMatchObject({
    code: 'document.took-too-long',
  });
});

test('a PDF of a few kilobytes that swells to gigabytes is stopped, while the portal reads the next one', async () => {
  const bytes = swellingPdf(3 * 1024 ** 3);
  expect(bytes.length).toBeLessThan(10_000);
  const limits = { milliseconds: 120_000, memory: 250 * 1024 * 1024 };
  const stopped = runDocumentProcess({ kind: 'pdf', bytes }, limits).then(
    () => null,
    (error: unknown) => documentFix(error),
  );
  const next = await readDocument({ fileName: 'next.pdf', bytes: await pdfOf(PARTS) });
  expect(next.text).toContain('Our business and supply chains');
  expect(await stopped).toBe(
    'Opening this file takes far more memory than a statement needs, so it was stopped. Save it again as a plain PDF, choose the Word file, or paste the text.',
  );
}, 120_000);

/** A grey picture of 8 by 8 points as PNG. */
function picture(): Buffer {
  const rows = Buffer.concat(
    Array.from({ length: 8 }, () => Buffer.from([0, ...Array<number>(8).fill(200)])),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(8, 0);
  head.writeUInt32BE(8, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
