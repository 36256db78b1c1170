import { csvRows } from './csv-rows.ts';
import { foldColumn } from './csv-table.ts';
import { htmlPieces } from './html-rows.ts';
import { type ListImporter, type ListPart, type RowAt, type Take, UnreadableList } from './importer.ts';
import { nameKeyFrom } from './keys.ts';
import { countriesFrom } from './read-country.ts';
import { dateFrom } from './read-dates.ts';
import { splitNameCell } from './split-name-cell.ts';
import { textKindOf } from './text-kind.ts';

type Line = { at: RowAt; cells: readonly string[] } | { at: RowAt; heading: string };
type Columns = { name: number; date: number; subList: number; country: number };

/**
 * The UFLPA Entity List as DHS publishes it: tables on a web page (https://www.dhs.gov/uflpa-entity-list), one for each
 * sub-list of section 2(d)(2)(B) of the Act, or the same saved as CSV. One cell holds an entity's names as a sentence.
 * The list has no ids: the main name is the key. All its entities are in China, which the table does not say again.
 */
export const readUflpa: ListImporter = async (parts, take) => {
  let rows = 0;
  for (const part of parts) {
    let columns: Columns | null = null;
    let subLists: string[] = [];
    for await (const line of linesOf(part, take)) {
      const title = 'heading' in line ? line.heading : titleOf(line.cells);
      if (title !== null) {
        subLists = subListsIn(title) ?? subLists;
        continue;
      }
      if (!('cells' in line)) continue;
      const header = headerOf(line.cells);
      if (header !== null) columns = header;
      else if (columns !== null) {
        rows += 1;
        take.entry(entryFrom(line.cells, columns, subLists), line.at);
      }
    }
  }
  if (rows === 0)
    throw new UnreadableList(
      'No table with a column for the name of the entity and one for the effective date was found. Save the page with the tables of the UFLPA Entity List, or the tables as CSV.',
    );
  return {};
};

async function* linesOf(part: ListPart, take: Take): AsyncGenerator<Line> {
  if ((await textKindOf(part)) === 'html') {
    let page = '';
    for await (const piece of part.text()) page += piece;
    let row = 0;
    for (const piece of htmlPieces(page)) {
      const at = { file: part.name, row: 'cells' in piece ? ++row : row };
      yield 'cells' in piece ? { at, cells: piece.cells } : { at, heading: piece.heading };
    }
    return;
  }
  for await (const { row, cells, broken } of csvRows(part.text())) {
    const at = { file: part.name, row };
    if (broken === undefined) yield { at, cells };
    else take.skip(at, broken);
  }
}

function headerOf(cells: readonly string[]): Columns | null {
  const folded = cells.map(foldColumn);
  const place = (pattern: RegExp) => folded.findIndex((cell) => cell.length < 60 && pattern.test(cell));
  const columns = {
    name: place(
      /^(?:nameof(?:the)?)?(?:entity|entities|entityname|entitynames|names?|company|listedentity|nameofentity)$/,
    ),
    date: place(/effective|datelisted|^date$/),
    subList: place(/sublist|section|list$/),
    country: place(/country/),
  };
  return columns.name === -1 || columns.date === -1 ? null : columns;
}

/** A row that only says what stands below it. */
function titleOf(cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const [only = ''] = filled;
  return filled.length === 1 && subListsIn(only) !== null ? only : null;
}

/** The sub-lists that a text names by their clause: "Section 2(d)(2)(B)(ii)" gives ii. */
function subListsIn(text: string): string[] | null {
  const clauses = [...text.matchAll(/\(B\)\s*\((i{1,3}|iv|v)\)/gi)].map(([, clause = '']) =>
    clause.toLowerCase(),
  );
  if (clauses.length > 0) return [...new Set(clauses)];
  const alone = [...text.matchAll(/(?:^|[\s,|;])\(?(i{1,3}|iv|v)\)?(?=$|[\s,|;])/gi)].map(([, clause = '']) =>
    clause.toLowerCase(),
  );
  return /sub-?list/i.test(text) && alone.length > 0 ? alone : null;
}

function entryFrom(cells: readonly string[], columns: Columns, subLists: readonly string[]) {
  const cell = (place: number) => cells[place]?.trim() ?? '';
  const { names, scope } = splitNameCell(cell(columns.name));
  const own = cell(columns.subList);
  const date = cell(columns.date);
  const countries = countriesFrom(cell(columns.country));
  const effective = dateFrom(date) ?? undefined;
  return {
    key: nameKeyFrom(names[0]?.name ?? ''),
    subject: 'company' as const,
    names,
    scope,
    subLists: own === '' ? subLists : (subListsIn(`sub-list ${own}`) ?? [own]),
    countries: countries.length > 0 ? countries : ['CHN'],
    effective,
    effectiveNote: effective === undefined && date !== '' ? date : undefined,
  };
}
