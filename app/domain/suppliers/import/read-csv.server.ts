import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { type Cell, isBlankRow, LIMITS, type SheetRow, textCell } from './cell.ts';
import { decodeText } from './decode-text.ts';
import { UnreadableFile } from './unreadable-file.ts';

export type CsvSheet = {
  encoding: string;
  unreadable: number;
  delimiter: string;
  rows: AsyncGenerator<SheetRow>;
};

/** Opens a CSV file: encoding and delimiter are found out, rows come as they are parsed, blank ones left out. */
export function openCsv(bytes: Uint8Array): CsvSheet {
  const { text, encoding, unreadable } = decodeText(bytes);
  const delimiter = guessDelimiter(text);
  return { encoding, unreadable, delimiter, rows: readRows(text, delimiter) };
}

async function* readRows(text: string, delimiter: string): AsyncGenerator<SheetRow> {
  const parser = Readable.from(pieces(text)).pipe(
    parse({
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      bom: true,
      max_record_size: 4 * 1024 * 1024,
    }),
  );
  let row = 0;
  let kept = 0;
  try {
    for await (const record of parser) {
      row++;
      const cells = toCells(record);
      if (isBlankRow(cells)) continue;
      if (++kept > LIMITS.rows + 1) throw new UnreadableFile(tooManyRows());
      yield { row, cells };
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      `The file stops making sense after row ${row}: a quotation mark is probably not closed there. Mend that row, or save the list as XLSX.`,
    );
  }
}

/** What to do about a list that is too long. */
export function tooManyRows(): string {
  return `The list has more than ${LIMITS.rows.toLocaleString('en-GB')} rows. Split it into several files.`;
}

function toCells(record: unknown): Cell[] {
  return Array.isArray(record)
    ? record.slice(0, LIMITS.columns).map((value: unknown) => textCell(String(value).trim()))
    : [];
}

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

/** The delimiter that splits the first lines into the most columns, the same number in most of them. */
function guessDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n|\r/)
    .filter(Boolean)
    .slice(0, 20);
  const scores = [',', ';', '\t', '|'].map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    const agree = counts.filter((count) => count === usual).length;
    return { delimiter, score: usual * agree + (counts[0] ?? 0) };
  });
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).delimiter;
}
