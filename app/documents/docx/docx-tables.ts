import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { xmlText } from './xml-text.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BBB3A4' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: NONE,
  right: NONE,
  insideHorizontal: LINE,
  insideVertical: NONE,
};
const FULL = { size: 100, type: WidthType.PERCENTAGE };

/** Label and value beneath one another, as at the head of a document. */
export function headTable(lines: readonly (readonly [string, string])[]): Table {
  return new Table({
    width: FULL,
    columnWidths: [2600, 6400],
    borders: BORDERS,
    rows: lines.map(
      ([label, value]) => new TableRow({ cantSplit: true, children: [cell(label, 28), cell(value, 72)] }),
    ),
  });
}

/** A table with a head row that comes again on every page. */
export function plainTable(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: FULL,
    borders: BORDERS,
    rows: [
      new TableRow({ tableHeader: true, children: columns.map((text) => cell(text, undefined, true)) }),
      ...rows.map((texts) => new TableRow({ cantSplit: true, children: texts.map((text) => cell(text)) })),
    ],
  });
}

function cell(text: string, percent?: number, bold = false): TableCell {
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 40, right: 120 },
    children: [
      new Paragraph({
        spacing: { after: 0 },
        children: [new TextRun({ text: xmlText(text), bold, size: 20 })],
      }),
    ],
    ...(percent === undefined ? {} : { width: { size: percent, type: WidthType.PERCENTAGE } }),
  });
}
