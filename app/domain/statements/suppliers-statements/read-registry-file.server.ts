import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { InvalidInput } from '#app/platform/problems.ts';
import {
  readRegistryHeader,
  readRegistryLine,
  type RegistryHeader,
  type RegistryLine,
} from '../registry/csv-row.ts';

const OFFICIAL_NAME = 'StatementSummaries2026.csv';
const LARGEST_ROW = 4 * 1024 * 1024;

/** What to do about a file that is none of the registry's. */
function wrongFile(): InvalidInput {
  return new InvalidInput({
    file: [
      `This is not the registry’s public file: the first row has no column OrganisationName together with StatementYear or StatementEndDate. Choose the file as it was downloaded, such as ${OFFICIAL_NAME}. What was imported before stays`,
    ],
  });
}

/** What to do about a file that breaks off or makes no sense from a row on. */
function brokenFile(row: number): InvalidInput {
  return new InvalidInput({
    file: [
      `The file stops making sense after row ${row}: a quotation mark is probably not closed, or the download ended too early. Download it again and choose it once more. What was imported before stays`,
    ],
  });
}

/** The headings of the registry's file, from its first bytes. @throws InvalidInput on the field `file` */
export async function readHeaderOf(bytes: Buffer): Promise<RegistryHeader> {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    throw new InvalidInput({
      file: ['This is a spreadsheet or another packed file. Choose the CSV file as it was downloaded'],
    });
  if (bytes.subarray(0, 200_000).includes(0))
    throw new InvalidInput({
      file: ['This file is not text in UTF-8. Choose the CSV file as it was downloaded, not one saved anew'],
    });
  const parser = parse({ bom: true, relax_column_count: true, to: 1, max_record_size: LARGEST_ROW });
  parser.end(bytes.subarray(0, 200_000));
  try {
    for await (const record of parser) {
      const header = readRegistryHeader(cellsOf(record));
      if (header === null) throw wrongFile();
      return header;
    }
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    throw brokenFile(1);
  }
  throw wrongFile();
}

/**
 * The rows of the registry's public file, one at a time as it is read: columns by heading in any order, cells with line breaks
 * and quotation marks, rows that are short or long. Rows without a name of an organisation are left out. Of most rows no more
 * than name and number are ever asked, so the rest is read when it is wanted.
 *
 * @throws InvalidInput on the field `file`
 */
export async function* readRegistryRows(source: Readable): AsyncGenerator<RegistryLine> {
  const parser = parse({ bom: true, relax_column_count: true, max_record_size: LARGEST_ROW });
  source.on('error', (error) => parser.destroy(error));
  let header: RegistryHeader | null = null;
  let row = 0;
  try {
    for await (const record of source.pipe(parser)) {
      const cells = cellsOf(record);
      row++;
      if (header === null) {
        header = readRegistryHeader(cells);
        if (header === null) throw wrongFile();
        continue;
      }
      const line = readRegistryLine(header, cells);
      if (line.organisation !== '') yield line;
    }
  } catch (error) {
    if (isCsvError(error)) throw brokenFile(Math.max(row, rowsBefore(error)));
    throw error;
  } finally {
    source.destroy();
  }
  if (header === null) throw wrongFile();
}

function cellsOf(record: unknown): string[] {
  return Array.isArray(record) ? record.map(String) : [];
}

/** How many rows the parser had read when it gave up. */
function rowsBefore(error: Error): number {
  return 'records' in error && typeof error.records === 'number' ? error.records : 0;
}

function isCsvError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}
