import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { resultsSheets } from '#app/documents/xlsx/results-sheets.server.ts';
import { sheetsStream } from '#app/documents/xlsx/table-stream.server.ts';
import type { ResultMatch, ResultSupplier } from '#app/domain/summary/results.ts';
import { summaryView } from './summary.ts';

const supplier: ResultSupplier = {
  reference: 'S-1',
  name: '=HYPERLINK("x") Mills',
  country: 'CHN',
  assessment: null,
  openMatches: 1,
  confirmedMatches: 0,
};
const match: ResultMatch = {
  supplierName: 'Northern Thread Works',
  country: 'CHN',
  listTitle: 'A list',
  edition: 'January 2025',
  listedName: 'Northern Threads Co.',
  score: 0.91,
  strength: 'strong',
  status: 'open',
  decidedAt: null,
  assignee: 'Sam Lind',
  dueAt: new Date('2026-11-27T00:00:00Z'),
  openedAt: new Date('2026-11-10T09:00:00Z'),
  partial: true,
  decisionReasons: [],
  reasons: [
    { side: 'for', says: 'Two words are the same.' },
    { side: 'against', says: 'The legal forms differ.' },
  ],
};

async function* one<Item>(item: Item): AsyncGenerator<Item> {
  yield item;
}

async function workbook(): Promise<ExcelJS.Workbook> {
  const { locale: _locale, remark: _remark, ...summary } = summaryView();
  const refused = [{ row: 9, name: 'Mill', column: 'Country', value: 'Atlantis', fix: 'Enter a country.' }];
  const sheets = resultsSheets({
    summary,
    suppliers: one(supplier),
    matches: one(match),
    refused,
    remark: null,
  });
  const book = new ExcelJS.Workbook();
  const stream = sheetsStream(sheets, new AbortController().signal);
  await book.xlsx.load(await new Response(stream).arrayBuffer());
  return book;
}

const valuesOf = (book: ExcelJS.Workbook, sheet: string, row: number) =>
  [book.getWorksheet(sheet)?.getRow(row).values ?? []].flat();

test('the workbook has a sheet for each part', async () => {
  const book = await workbook();
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    'Summary',
    'Suppliers',
    'Matches',
    'Refused rows',
    'Sources and notices',
  ]);
});

test('a name that looks like a formula is text, and a supplier without assessment is not scored', async () => {
  const values = valuesOf(await workbook(), 'Suppliers', 2);
  expect(values).toContain('\'=HYPERLINK("x") Mills');
  expect(values).toContain('Not scored');
});

test('a match stands with its reasons for and against', async () => {
  const values = valuesOf(await workbook(), 'Matches', 2);
  expect(values).toEqual(
    expect.arrayContaining(['to review', 'Two words are the same.', 'The legal forms differ.']),
  );
});

test('a match says who works on it, by when, how long it has waited and whether it is partial', async () => {
  const book = await workbook();
  const sheet = book.getWorksheet('Matches');
  const heads = valuesOf(book, 'Matches', 1);
  const at = (head: string) => sheet?.getRow(2).getCell(heads.indexOf(head) + 1).value;
  expect(['Assigned to', 'Due', 'Days waiting', 'Partial'].map(at)).toEqual([
    'Sam Lind',
    '27 November 2026',
    12,
    'yes',
  ]);
});

test('a refused row names its column, what stands there and the fix', async () => {
  expect(valuesOf(await workbook(), 'Refused rows', 2)).toEqual(
    expect.arrayContaining([9, 'Mill', 'Country', 'Atlantis', 'Enter a country.']),
  );
});

test('the notices say that no match is not clear', async () => {
  const text = valuesOf(await workbook(), 'Sources and notices', 2)
    .map(String)
    .join(' ');
  expect(text).toContain('67 of 144 names, as of January 2025. No match is not clear.');
});
