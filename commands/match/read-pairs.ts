import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { CannotUse } from './cannot-use.ts';
import { openText } from './open-text.ts';

/** A CSV file of pairs of names: every cell as it stands, and where the columns that count are. */
export type PairsTable = {
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly at: { readonly schema: number; readonly name1: number; readonly name2: number };
};

const NEEDED = ['schema', 'name1', 'name2'] as const;
const DELIMITERS = [',', ';', '\t'];

/** Reads the whole file before anything is written, so that a broken row leaves no half an answer. @throws CannotUse */
export async function readPairs(file: string): Promise<PairsTable> {
  let text = '';
  for await (const piece of openText(file)) text += piece;
  if (text.trim() === '') throw new CannotUse(`${file} is empty. Give a CSV file with a header.`);
  const line = text.slice(0, /\r?\n|$/.exec(text)?.index);
  const delimiter =
    DELIMITERS.find((one) => line.split(one).length > 2 && hasNames(line.split(one))) ?? DELIMITERS[0] ?? ',';
  const [header = []] = parseRows(file, text, { delimiter, to: 1 });
  const named = header.map(plain);
  const missing = NEEDED.filter((column) => !named.includes(column));
  if (missing.length > 0) {
    throw new CannotUse(
      `${file} has no column ${missing.join(', ')}. It needs the columns ${NEEDED.join(', ')} in its first row; it has ${header.join(', ')}.`,
    );
  }
  const [, ...rows] = parseRows(file, text, { delimiter });
  const [schema, name1, name2] = NEEDED.map((column) => named.indexOf(column));
  return { delimiter, header, rows, at: { schema: schema ?? 0, name1: name1 ?? 0, name2: name2 ?? 0 } };
}

function hasNames(cells: readonly string[]): boolean {
  return NEEDED.every((column) => cells.map(plain).includes(column));
}

function plain(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '').trim().toLowerCase();
}

function parseRows(file: string, text: string, options: { delimiter: string; to?: number }): string[][] {
  try {
    return parse(text, { ...options, skip_empty_lines: true });
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    const line = typeof problem['lines'] === 'number' ? problem['lines'] : 0;
    const fix = problem.code.startsWith('CSV_RECORD')
      ? `has not as many cells as the header. Put names that hold "${options.delimiter}" in quotation marks.`
      : 'has a quotation mark that is not closed or stands inside a name. Write it twice and put the name in quotation marks.';
    throw new CannotUse(`${file}, line ${line}: the row ${fix}`);
  }
}
