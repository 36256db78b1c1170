import { type Cell, isBlankRow, type SheetRow } from './cell.ts';
import { fileKind } from './file-kind.ts';
import { findHeader, HEADER_SEARCHED, type HeaderRow } from './find-header.ts';
import { openCsv, tooManyRows } from './read-csv.server.ts';
import { LIMITS } from './cell.ts';
import { openZip } from './read-zip.server.ts';
import { type MergedRange, readSheetRows } from './sheet-rows.server.ts';
import type { TableFacts } from './table-shape.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { readWorkbook, type SheetPart } from './workbook-parts.server.ts';

/** A list that can be read from its first row as often as asked, without being held whole. */
export type OpenTable = { facts: TableFacts; rows(): AsyncGenerator<SheetRow> };

/**
 * Opens a workbook or text file by its content. Of a workbook's sheets the one is taken whose headers are understood
 * best, hidden ones last.
 *
 * @throws UnreadableFile with what to do
 */
export async function openTable(fileName: string, bytes: Buffer): Promise<OpenTable> {
  return fileKind(fileName, bytes) === 'xlsx' ? openWorkbook(bytes) : openText(bytes);
}

function openText(bytes: Buffer): OpenTable {
  const { encoding, unreadable, delimiter } = openCsv(bytes);
  return {
    facts: { kind: 'csv', sheet: '', encoding, delimiter, unreadable, merged: 0 },
    rows: () => openCsv(bytes).rows,
  };
}

async function openWorkbook(bytes: Buffer): Promise<OpenTable> {
  const zip = await openZip(bytes);
  const workbook = await readWorkbook(zip);
  const open = async ({ part }: SheetPart) => {
    const opened = await zip.open(part);
    if (!opened)
      throw new UnreadableFile('The workbook lacks a sheet that it names. Save it again and upload that.');
    return opened;
  };
  const sheet = await bestSheet(workbook.sheets, async (candidate) =>
    findHeader(await firstRows(readSheetRows(await open(candidate), workbook))),
  );
  const merged: MergedRange[] = [];
  for await (const _ of readSheetRows(await open(sheet), workbook, (range) => merged.push(range)));
  return {
    facts: {
      kind: 'xlsx',
      sheet: sheet.name,
      encoding: '',
      delimiter: '',
      unreadable: 0,
      merged: merged.length,
    },
    rows: async function* rows() {
      let kept = 0;
      for await (const row of spreadMerged(readSheetRows(await open(sheet), workbook), merged)) {
        if (++kept > LIMITS.rows + HEADER_SEARCHED) throw new UnreadableFile(tooManyRows());
        yield row;
      }
    },
  };
}

const SHEETS_TRIED = 12;

async function bestSheet(
  sheets: SheetPart[],
  headerOf: (sheet: SheetPart) => Promise<HeaderRow | null>,
): Promise<SheetPart> {
  let best: { sheet: SheetPart; score: number } | null = null;
  for (const sheet of sheets.slice(0, SHEETS_TRIED)) {
    const header = await headerOf(sheet);
    const score = !header ? -1 : header.understood + (sheet.hidden ? 0 : 0.5);
    if (!best || score > best.score) best = { sheet, score };
  }
  if (!best || best.score < 0)
    throw new UnreadableFile('The file is empty. Choose a file with at least one supplier.');
  return best.sheet;
}

/** The first rows that hold anything. */
async function firstRows(rows: AsyncIterable<SheetRow>, most = HEADER_SEARCHED): Promise<SheetRow[]> {
  const first: SheetRow[] = [];
  for await (const row of rows) {
    if (first.push(row) >= most) break;
  }
  return first;
}

/** Gives each cell of a merged range the value of its first one, except in ranges over columns only, such as titles. */
async function* spreadMerged(rows: AsyncIterable<SheetRow>, merged: MergedRange[]): AsyncGenerator<SheetRow> {
  const ranges = merged
    .filter(({ fromRow, toRow }) => toRow > fromRow)
    .map((range) => ({ ...range, values: new Map<number, Cell>() }));
  for await (const { row, cells } of rows) {
    for (const range of ranges) {
      if (row < range.fromRow || row > range.toRow) continue;
      const first = cells[range.fromColumn];
      if (row === range.fromRow && first) range.values.set(range.fromColumn, first);
      const value = range.values.get(range.fromColumn);
      if (row === range.fromRow || !value || isBlankRow(cells)) continue;
      cells[range.fromColumn] = { ...value, merged: true };
    }
    yield { row, cells: Array.from(cells, (cell) => cell ?? { text: '', kind: 'text' }) };
  }
}
