import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { InvalidInput } from '#app/platform/problems.ts';
import { inUtf8, separatorOf } from '../registry/file-text.ts';
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

const OTHER_KINDS: readonly { begins: string; says: string }[] = [
  { begins: 'PK', says: 'a spreadsheet or another packed file' },
  { begins: '%PDF', says: 'a PDF' },
];

const refused = (says: string) =>
  new InvalidInput({ file: [`This is ${says}. Choose the CSV file as it was downloaded`] });

/**
 * The text of a file that somebody chose, in UTF-8, and its headings.
 *
 * @throws InvalidInput on the field `file`
 */
export async function readRegistryText(bytes: Buffer): Promise<{ text: Buffer; header: RegistryHeader }> {
  const other = OTHER_KINDS.find(({ begins }) => bytes.subarray(0, 4).toString('latin1').startsWith(begins));
  if (other) throw refused(other.says);
  const text = inUtf8(bytes);
  if (text.subarray(0, HEAD).includes(0)) throw refused('not a file of text');
  return { text, header: await readHeaderOf(text) };
}

/** More bytes than the row of headings ever has. */
const HEAD = 200_000;

const options = (separator: string) => ({
  bom: true,
  delimiter: separator,
  relax_column_count: true,
  max_record_size: LARGEST_ROW,
});

async function readHeaderOf(bytes: Buffer): Promise<RegistryHeader> {
  const head = bytes.subarray(0, HEAD);
  const parser = parse({ ...options(separatorOf(head.toString('utf8'))), to: 1 });
  parser.end(head);
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
 * The rows of the registry's public file, one at a time as it is read: columns by heading in any order, commas, semicolons or
 * tabs between them, cells with line breaks and quotation marks, rows that are short or long. Rows without a name of an organisation are left out. Of most rows no more
 * than name and number are ever asked, so the rest is read when it is wanted.
 *
 * @param took told how many bytes were taken from the source, piece by piece
 * @throws InvalidInput on the field `file`
 */
export async function* readRegistryRows(
  source: Readable,
  took: (bytes: number) => void = () => undefined,
): AsyncGenerator<RegistryLine> {
  const pieces = piecesOf(source, took);
  const head = await headOf(pieces);
  const parser = parse(options(separatorOf(head.toString('utf8'))));
  const whole = Readable.from(afterHead(head, pieces));
  whole.on('error', (error) => parser.destroy(error));
  let header: RegistryHeader | null = null;
  let row = 0;
  try {
    for await (const record of whole.pipe(parser)) {
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

async function* piecesOf(source: Readable, took: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const piece of source) {
    const bytes = Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece));
    took(bytes.length);
    yield bytes;
  }
}

/** The pieces up to the end of the first line, as one. */
async function headOf(pieces: AsyncGenerator<Buffer>): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < HEAD && !head.includes('\n')) {
    const next = await pieces.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

async function* afterHead(head: Buffer, pieces: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* pieces;
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
