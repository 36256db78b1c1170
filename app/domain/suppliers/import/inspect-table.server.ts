import { EMPTY_CELL, LIMITS, type SheetRow } from './cell.ts';
import { findHeader, HEADER_SEARCHED, type HeaderRow, repeatedHeaders } from './find-header.ts';
import { guessMapping } from './guess-mapping.ts';
import type { OpenTable } from './open-table.server.ts';
import { type DecimalMark, guessDecimalMark } from './parse-number.ts';
import { tooManyRows } from './read-csv.server.ts';
import type { TableShape } from './table-shape.ts';
import { UnreadableFile } from './unreadable-file.ts';

const SAMPLES = 3;
const MARKS_FROM = 200;

/**
 * Reads the file once: where its headers are, what its columns may mean, how it writes numbers, how many rows it has.
 *
 * @throws UnreadableFile when there is no row below the headers, or too many
 */
export async function inspectTable(table: OpenTable): Promise<TableShape> {
  const start: SheetRow[] = [];
  const evidence: SheetRow[] = [];
  let header: HeaderRow | null = null;
  let rows = 0;
  for await (const row of table.rows()) {
    if (!header) {
      start.push(row);
      if (start.length < HEADER_SEARCHED) continue;
      header = findHeader(start);
      const below = rowsBelow(start, header);
      rows += below.length;
      evidence.push(...below);
      continue;
    }
    rows++;
    if (evidence.length < MARKS_FROM) evidence.push(row);
  }
  if (!header) {
    header = findHeader(start);
    evidence.push(...rowsBelow(start, header));
    rows = evidence.length;
  }
  if (!header || rows === 0)
    throw new UnreadableFile('There is no row below the headers. Choose a file with at least one supplier.');
  if (rows > LIMITS.rows) throw new UnreadableFile(tooManyRows());
  return shapeOf(header, evidence, rows, table.facts.delimiter === ';' ? ',' : '.');
}

/** The rows that tell of suppliers: those below the headers. */
export async function* rowsBelowHeader(table: OpenTable, headerRow: number): AsyncGenerator<SheetRow> {
  for await (const row of table.rows()) if (row.row > headerRow) yield row;
}

function rowsBelow(rows: SheetRow[], header: HeaderRow | null): SheetRow[] {
  return header ? rows.filter(({ row }) => row > header.row) : [];
}

function shapeOf(header: HeaderRow, evidence: SheetRow[], rows: number, fallback: DecimalMark): TableShape {
  const { headers } = header;
  const guessed = guessMapping(headers);
  const cellAt = (row: SheetRow, column: number) => row.cells[column] ?? EMPTY_CELL;
  const textsOf = (column: number) =>
    evidence.flatMap((row) => (cellAt(row, column).kind === 'text' ? [cellAt(row, column).text] : []));
  return {
    headerRow: header.row,
    headers,
    repeated: repeatedHeaders(headers),
    guessed,
    samples: evidence
      .slice(0, SAMPLES)
      .map((row) => headers.map((_header, column) => cellAt(row, column).text.slice(0, 80))),
    marks: headers.map((_header, column) => guessDecimalMark(textsOf(column), fallback)),
    currency:
      /\b(GBP|EUR|USD|CNY|JPY|CHF|AUD|CAD|INR|TRY|HKD)\b/.exec(
        headers[guessed.indexOf('spend')] ?? '',
      )?.[1] ?? signCurrency(headers[guessed.indexOf('spend')] ?? ''),
    rows,
  };
}

function signCurrency(header: string): string | null {
  if (header.includes('£')) return 'GBP';
  return header.includes('€') ? 'EUR' : null;
}
