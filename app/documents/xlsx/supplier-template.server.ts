import type { Workbook } from 'exceljs';

export type TemplateView = {
  fields: readonly { key: string; label: string; help: string; example: string }[];
  /** Names to choose from, by the key of the field. */
  choices: Readonly<Record<string, readonly string[]>>;
};

const ROWS_WITH_LISTS = 2_000;

/** An empty list to fill in: one sheet with the headers and drop-down lists, one that explains each column. */
export async function supplierTemplate({ fields, choices }: TemplateView): Promise<Buffer> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Suppliers', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = fields.map(({ label, help }) => ({
    header: label,
    width: Math.min(36, Math.max(14, help.length / 2)),
  }));
  sheet.getRow(1).font = { bold: true };
  explain(book, fields);
  const lists = book.addWorksheet('Lists', { state: 'hidden' });
  Object.entries(choices).forEach(([key, names], place) => {
    const column = fields.findIndex((field) => field.key === key);
    if (column === -1) return;
    lists.getColumn(place + 1).values = [...names];
    const letter = lists.getColumn(place + 1).letter;
    for (let row = 2; row <= ROWS_WITH_LISTS; row++)
      sheet.getCell(row, column + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        showErrorMessage: false,
        formulae: [`Lists!$${letter}$1:$${letter}$${names.length}`],
      };
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

function explain(book: Workbook, fields: TemplateView['fields']): void {
  const sheet = book.addWorksheet('How to fill in');
  sheet.columns = [
    { header: 'Heading', width: 24 },
    { header: 'What to write', width: 70 },
    { header: 'For instance', width: 36 },
  ];
  sheet.getRow(1).font = { bold: true };
  for (const { label, help, example } of fields) sheet.addRow([label, help, example]);
  sheet.addRow([]);
  sheet.addRow([
    '',
    'One supplier a row. A supplier with several sites has a row for each, with the same reference.',
  ]);
  sheet.addRow(['', 'Leave out columns and cells that you have nothing for: they change nothing.']);
}
