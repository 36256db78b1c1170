import ExcelJS, { type Cell, type Worksheet } from 'exceljs';
import { DEMO_COMPANY, DEMO_NOTICE } from './company.ts';
import { SOURCE_COLUMNS, type SourceRow, type TypedCell, typedCell } from './source-columns.ts';

/** Where the bundled spreadsheet lies, from the folder in which the portal runs. */
export const BUNDLED_FILE = 'seeds/demo/suppliers.xlsx';

/** The row of the headers; a title block stands above it. */
export const HEADER_ROW = 6;

const MADE_ON = new Date('2026-10-12T00:00:00Z');

/** The bundled spreadsheet, laid out as such files come: title block, merged title, headers a few rows down. */
export async function buildDemoWorkbook(rows: readonly SourceRow[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = DEMO_COMPANY.name;
  workbook.created = MADE_ON;
  workbook.modified = MADE_ON;
  writeNote(workbook.addWorksheet('Read me'));
  const sheet = workbook.addWorksheet('Vendor master', { views: [{ state: 'frozen', ySplit: HEADER_ROW }] });
  writeTitle(sheet);
  writeHeaders(sheet);
  rows.forEach((row, place) => writeRow(sheet, HEADER_ROW + 1 + place, row));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function writeNote(sheet: Worksheet): void {
  sheet.getColumn(1).width = 100;
  sheet.getCell('A1').value = `${DEMO_COMPANY.name}: vendor master`;
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.getCell('A3').value = DEMO_NOTICE;
  sheet.getCell('A3').alignment = { wrapText: true, vertical: 'top' };
  sheet.getRow(3).height = 48;
}

function writeTitle(sheet: Worksheet): void {
  sheet.mergeCells(1, 1, 1, SOURCE_COLUMNS.length);
  sheet.mergeCells(2, 1, 2, SOURCE_COLUMNS.length);
  sheet.getCell('A1').value = `${DEMO_COMPANY.name} – Vendor master extract – all categories`;
  sheet.getCell('A1').font = { bold: true, size: 14 };
  sheet.getCell('A2').value = DEMO_NOTICE;
  sheet.getCell('A2').font = { italic: true };
  sheet.getCell('A3').value = 'Printed 12/10/2026 by Procurement. Spend of the last 12 months.';
}

function writeHeaders(sheet: Worksheet): void {
  SOURCE_COLUMNS.forEach(({ header, width }, place) => {
    const cell = sheet.getCell(HEADER_ROW, place + 1);
    cell.value = header;
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: 'top' };
    cell.border = { bottom: { style: 'thin' } };
    sheet.getColumn(place + 1).width = width;
  });
}

function writeRow(sheet: Worksheet, at: number, row: SourceRow): void {
  SOURCE_COLUMNS.forEach(({ key }, place) =>
    writeCell(sheet.getCell(at, place + 1), typedCell(key, row.get(key) ?? '')),
  );
}

function writeCell(cell: Cell, typed: TypedCell): void {
  if (typed.kind === 'text') cell.value = typed.text;
  if (typed.kind === 'error') cell.value = { error: '#REF!' };
  if (typed.kind === 'number') write(cell, typed.number, '#,##0');
  if (typed.kind === 'percent') write(cell, typed.share, '0%');
  if (typed.kind === 'date') write(cell, typed.date, 'dd/mm/yyyy');
}

function write(cell: Cell, value: number | Date, format: string): void {
  cell.value = value;
  cell.numFmt = format;
}
