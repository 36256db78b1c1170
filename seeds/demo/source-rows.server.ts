import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { SOURCE_COLUMNS, type SourceKey, type SourceRow } from './source-columns.ts';

/** Where the source of the bundled spreadsheet lies, from the folder in which the portal runs. */
const SOURCE_FOLDER = 'seeds/demo/suppliers';

/**
 * Reads the source of the bundled spreadsheet: tables parted by bars, one a trade, in the order of their numbers. Cells
 * are as `typedCell` understands them.
 *
 * @throws Error when a table has columns other than those of `SOURCE_COLUMNS`
 */
export async function readSourceRows(folder: string = SOURCE_FOLDER): Promise<SourceRow[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.psv'));
  files.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const tables = await Promise.all(files.map((name) => readTable(join(folder, name))));
  return tables.flat();
}

async function readTable(path: string): Promise<SourceRow[]> {
  const records: unknown = parse(await readFile(path, 'utf8'), {
    delimiter: '|',
    quote: false,
    relax_column_count_less: true,
    skip_empty_lines: true,
  });
  const [header, ...rows] = Array.isArray(records) ? records.map(cellsOf) : [];
  const keys = SOURCE_COLUMNS.map(({ key }) => key);
  if (header?.join('|') !== keys.join('|')) throw new Error(`${path} must begin with ${keys.join('|')}`);
  return rows.map((cells) => toRow(keys, cells));
}

function cellsOf(record: unknown): string[] {
  return Array.isArray(record) ? record.map(String) : [];
}

function toRow(keys: readonly SourceKey[], cells: readonly string[]): SourceRow {
  return new Map(keys.map((key, place) => [key, cells[place] ?? '']));
}
