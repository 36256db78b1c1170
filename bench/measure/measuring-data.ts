import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Where the measuring data are. They are no part of the project and are only ever read. */
export const FOLDER = process.env.MEASURE_DATA ?? '../shared/data/measure';

export type Row = Readonly<Record<string, string>>;

/** What to say when the data are not there; null when they are. */
export function whyNotMeasured(): string | null {
  if (existsSync(join(FOLDER, 'nomenklatura'))) return null;
  return `Measuring data not found at ${FOLDER}. Name their folder in MEASURE_DATA.`;
}

/** The rows of a CSV file with a header. */
export function readRows(path: string): Row[] {
  return parse(readText(path), { columns: true, bom: true, relax_column_count: true, relax_quotes: true });
}

/** The rows of a CSV file without a header. */
export function readCells(path: string): string[][] {
  return parse(readText(path), { relax_column_count: true, bom: true });
}

export function readText(path: string): string {
  return readFileSync(join(FOLDER, path), 'utf8');
}

/** The files of a folder that end as said, in alphabetical order, as paths from the top of the data. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(FOLDER, folder))
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}
