import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import type { stream } from 'exceljs';
import { type Guard, guardCell } from './cell-guard.ts';
import { safeText } from './safe-text.ts';

type TableColumn = { header: string; width?: number };
type Plain = string | number | null;
/** A cell that is guarded against what does not belong there, or that counts the characters of another cell. */
type TableCell = { value: Plain; guard?: Guard; lengthOf?: string };
export type TableValue = Plain | TableCell;
/** One table, its rows made as they are asked for. */
export type TableView = {
  title: string;
  columns: readonly TableColumn[];
  rows: AsyncIterable<readonly TableValue[]>;
  /** Puts filter arrows on the header. */
  filter?: boolean;
  /** To be read and printed as it is: words wrap in their cells, pages lie across and carry the header and a number. */
  paper?: boolean;
};

const FULL = 256 * 1024;

/** The table as a workbook, streamed; stops when the signal says that nobody waits for it any more. */
export function workbookStream(view: TableView, signal: AbortSignal): ReadableStream<Uint8Array> {
  return sheetsStream([view], signal);
}

/** Several tables as the sheets of one workbook, streamed one after the other. */
export function sheetsStream(views: readonly TableView[], signal: AbortSignal): ReadableStream<Uint8Array> {
  const out = new PassThrough({ highWaterMark: FULL });
  void writeWorkbook(views, out, signal).catch((error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return toWeb(out);
}

async function writeWorkbook(
  views: readonly TableView[],
  out: PassThrough,
  signal: AbortSignal,
): Promise<void> {
  // Read with the first workbook: a sixth of the portal's time to start.
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: out,
    useSharedStrings: false,
    useStyles: true,
  });
  book.creator = 'Daylight';
  const gone = () => signal.aborted || out.destroyed;
  for (const view of views) {
    if (gone()) break;
    await writeSheet(book, view, out, gone);
  }
  if (gone()) out.destroy();
  else await book.commit();
}

type Book = InstanceType<typeof stream.xlsx.WorkbookWriter>;

/** 9: A4, in the numbers of the format (ECMA-376, part 1, 18.3.1.63). */
const PAPER = {
  pageSetup: {
    paperSize: 9,
    orientation: 'landscape' as const,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  },
  headerFooter: { oddFooter: '&L&A&RPage &P of &N' },
};

async function writeSheet(book: Book, view: TableView, out: PassThrough, gone: () => boolean): Promise<void> {
  const paper = view.paper === true;
  const sheet = book.addWorksheet(view.title, {
    views: [{ state: 'frozen', ySplit: 1 }],
    ...(paper ? PAPER : {}),
  });
  sheet.columns = view.columns.map(({ header, width = 18 }) => ({
    header: safeText(header),
    width,
    ...(paper ? { style: { alignment: { wrapText: true, vertical: 'top' as const } } } : {}),
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  if (view.filter)
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: view.columns.length } };
  for await (const values of view.rows) {
    if (gone()) return;
    const row = sheet.addRow(values.map(written));
    for (const [at, value] of values.entries())
      if (isCell(value) && value.guard !== undefined) guardCell(row.getCell(at + 1), value.guard);
    row.commit();
    if (out.writableLength > FULL) await Promise.race([once(out, 'drain'), once(out, 'close')]);
  }
  sheet.commit();
}

function isCell(value: TableValue): value is TableCell {
  return typeof value === 'object' && value !== null;
}

/** A text of people never becomes a formula; a count of characters is one, so that it follows what is typed. */
function written(value: TableValue) {
  if (!isCell(value)) return typeof value === 'string' ? safeText(value) : value;
  if (value.lengthOf === undefined) return written(value.value);
  return { formula: `LEN(${value.lengthOf})`, result: value.value ?? 0 };
}

/** The table as CSV in UTF-8 with a byte order mark, which spreadsheets need to read accents right. */
export function csvStream(view: TableView, signal: AbortSignal): ReadableStream<Uint8Array> {
  return toWeb(Readable.from(csvLines(view, signal), { objectMode: false }));
}

async function* csvLines(view: TableView, signal: AbortSignal): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(view.columns.map(({ header }) => header))}`;
  for await (const values of view.rows) {
    if (signal.aborted) return;
    yield csvLine(values);
  }
}

/** One line by RFC 4180. */
function csvLine(values: readonly TableValue[]): string {
  const cells = values.map((value) => {
    const plain = isCell(value) ? value.value : value;
    const text = typeof plain === 'string' ? safeText(plain) : String(plain ?? '');
    return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${cells.join(',')}\r\n`;
}

function toWeb(stream: Readable): ReadableStream<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === 'string' ? Buffer.from(value) : value);
    },
    cancel() {
      stream.destroy();
    },
  });
}
