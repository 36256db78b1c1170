import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { safeText } from './safe-text.ts';

export type TableColumn = { header: string; width?: number };
export type TableValue = string | number | null;
/** One table, its rows made as they are asked for. */
export type TableView = {
  title: string;
  columns: readonly TableColumn[];
  rows: AsyncIterable<readonly TableValue[]>;
};

const FULL = 256 * 1024;

/** The table as a workbook, streamed; stops when the signal says that nobody waits for it any more. */
export function workbookStream(view: TableView, signal: AbortSignal): ReadableStream<Uint8Array> {
  const out = new PassThrough({ highWaterMark: FULL });
  void writeWorkbook(view, out, signal).catch((error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return toWeb(out);
}

async function writeWorkbook(view: TableView, out: PassThrough, signal: AbortSignal): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: out,
    useSharedStrings: false,
    useStyles: true,
  });
  const sheet = book.addWorksheet(view.title, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = view.columns.map(({ header, width = 18 }) => ({ header: safeText(header), width }));
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  for await (const values of view.rows) {
    if (signal.aborted || out.destroyed) break;
    sheet.addRow(values.map((value) => (typeof value === 'string' ? safeText(value) : value))).commit();
    if (out.writableLength > FULL) await Promise.race([once(out, 'drain'), once(out, 'close')]);
  }
  if (signal.aborted || out.destroyed) {
    out.destroy();
    return;
  }
  sheet.commit();
  await book.commit();
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
    const text = typeof value === 'string' ? safeText(value) : String(value ?? '');
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
