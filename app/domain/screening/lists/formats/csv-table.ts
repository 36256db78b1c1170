import { csvRows } from './csv-rows.ts';
import { type ListPart, type RowAt, type Take, UnreadableList } from './importer.ts';

/** A row of a table by the names of its columns, as folded by `foldColumn`; a column that is not there reads "". */
export type TableRow = { at: RowAt; get(column: string): string; cells: readonly string[] };

/** A column's name without case, marks and blanks: "Name 6", "name_6" and "NAME6" are one. */
export function foldColumn(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

type TableOptions = {
  delimiter?: string;
  /** Columns without which this is another file. */
  needs: readonly string[];
  /** How many rows may stand above the header; 10 unless told. */
  above?: number;
};

/**
 * Reads a table whose header names the columns. Rows that are broken are skipped, with the reason.
 *
 * @throws UnreadableList when no row within the first ones holds the columns that are needed
 */
export async function* tableRows(
  part: ListPart,
  take: Pick<Take, 'skip'>,
  { delimiter = ',', needs, above = 10 }: TableOptions,
): AsyncGenerator<TableRow> {
  let columns: Map<string, number> | null = null;
  let seen = 0;
  let header: readonly string[] = [];
  for await (const { row, cells, broken } of csvRows(part.text(), { delimiter })) {
    const at = { file: part.name, row };
    if (columns === null) {
      const named = columnsOf(cells);
      if (needs.every((column) => named.has(foldColumn(column)))) columns = named;
      if (seen === 0) header = cells;
      if (columns === null && ++seen > above) throw wrongColumns(part, needs, header);
      continue;
    }
    if (broken !== undefined) {
      take.skip(at, broken);
      continue;
    }
    const known = columns;
    yield { at, cells, get: (column) => (cells[known.get(foldColumn(column)) ?? -1] ?? '').trim() };
  }
  if (columns === null) throw wrongColumns(part, needs, header);
}

function columnsOf(cells: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>();
  cells.forEach((cell, place) => {
    const name = foldColumn(cell);
    if (name !== '' && !columns.has(name)) columns.set(name, place);
  });
  return columns;
}

function wrongColumns(part: ListPart, needs: readonly string[], header: readonly string[]): UnreadableList {
  const found = header.slice(0, 8).join(', ').slice(0, 200);
  const lacks = needs.filter((column) => !header.some((cell) => foldColumn(cell) === foldColumn(column)));
  return new UnreadableList(
    `${part.name} lacks the columns ${lacks.join(', ')}. It begins with: ${found === '' ? 'nothing' : found}. ` +
      'Choose the format that the file is in, or fetch the file again from its publisher.',
  );
}
