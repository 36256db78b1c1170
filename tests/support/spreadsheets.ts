import ExcelJS from 'exceljs';

/** A small workbook with one sheet; `change` may merge cells or add sheets before it is written. */
export async function workbook(
  rows: ExcelJS.CellValue[][],
  change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void = () => {},
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Suppliers');
  for (const row of rows) sheet.addRow(row);
  change(sheet, book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Text in one of the encodings that lists come in; Node writes only some of them itself. */
export function windows1252(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

export function utf16(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}
