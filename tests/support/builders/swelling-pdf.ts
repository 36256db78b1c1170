import { constants, deflateRawSync, deflateSync } from 'node:zlib';

const BLOCK = 16 * 1024 * 1024;

/**
 * A PDF of a few kilobytes that swells to so many bytes when its only page is read: the table of its font's letters is a
 * stream of blanks that was packed twice.
 */
export function swellingPdf(bytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(BLOCK, ' '), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: Math.ceil(bytes / BLOCK) }, () => block);
  const once = Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, Buffer.from([0x03, 0x00])]);
  return pdfAround(deflateSync(once, { level: 9 }));
}

function pdfAround(swollen: Buffer): Buffer {
  const stream = (dictionary: string, content: Buffer) =>
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length} ${dictionary}>>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]);
  return assemble([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    ),
    stream('', Buffer.from('BT /F1 12 Tf 72 720 Td (We map our suppliers.) Tj ET')),
    Buffer.from(
      '<< /Type /Font /Subtype /Type0 /BaseFont /Demo /Encoding /Identity-H /DescendantFonts [6 0 R] >>',
    ),
    Buffer.from(
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Demo /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap 7 0 R /FontDescriptor 8 0 R >>',
    ),
    stream('/Filter [/FlateDecode /FlateDecode] ', swollen),
    Buffer.from(
      '<< /Type /FontDescriptor /FontName /Demo /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ),
  ]);
}

/** The objects of a PDF, numbered from 1, with the table of their places. */
function assemble(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, at) => {
    const whole = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    places.push(length);
    length += whole.length;
    parts.push(whole);
  });
  const size = objects.length + 1;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}
