import { csvRows } from './csv-rows.ts';
import { foldColumn } from './csv-table.ts';
import { type EntryDraft, type ListImporter, UnreadableList } from './importer.ts';
import { nameKeyFrom } from './keys.ts';
import { countriesFrom, countryOf } from './read-country.ts';
import { americanDate } from './read-dates.ts';
import { splitNameCell } from './split-name-cell.ts';

/** What the columns of CBP's tables have been called. */
const COLUMNS = {
  name: /^(?:manufacturers?|entit(?:y|ies)|entityname|names?|manufacturersentities|company|producers?)/,
  goods: /^(?:merchandise|products?|commodit|goods|industry)/,
  country: /^(?:country|origin)/,
  date: /date|effective/,
  status: /^status$|^orderstatus/,
  order: /^(?:type|action|ordertype|woorfinding|wrofinding|enforcement)/,
} as const;
type Columns = Record<keyof typeof COLUMNS, number>;

/**
 * CBP's Withhold Release Orders and Findings as CSV (https://www.cbp.gov/trade/forced-labor/withhold-release-orders-and-findings):
 * a row an order, its names in one cell as a sentence ("a/k/a", "and its subsidiaries"). An order on a vessel, a region or
 * on goods as a whole names no company. Orders that are not in effect any more are left out and told.
 */
export const readCbpCsv: ListImporter = async (parts, take) => {
  let columns: Columns | null = null;
  let country = '';
  const seen = new Set<string>();
  for (const part of parts) {
    for await (const { row, cells, broken } of csvRows(part.text())) {
      const at = { file: part.name, row };
      const header = broken === undefined ? columnsOf(cells) : null;
      const filled = cells.filter((cell) => cell.trim() !== '');
      if (header !== null) columns = header;
      else if (broken !== undefined) take.skip(at, broken);
      else if (filled.length === 1 && countryOf(filled[0] ?? '') !== null) country = filled[0] ?? '';
      else if (columns !== null) {
        const cell = cellsBy(cells, columns);
        if (/inactive|revoked|terminated|withdrawn/i.test(cell('status'))) {
          take.note(
            at,
            `The order on ${cell('name') || cell('goods')} is not in effect any more (${cell('status')}) and was left out.`,
          );
          continue;
        }
        const draft = draftFrom(cell, country);
        const key = seen.has(draft.key) ? nameKeyFrom(draft.key, cell('date'), cell('goods')) : draft.key;
        seen.add(key);
        take.entry({ ...draft, key }, at);
      }
    }
  }
  if (columns === null)
    throw new UnreadableList(
      'No row with the columns for manufacturer (or entity), merchandise and date was found. Save the table of Withhold Release Orders and Findings as CSV.',
    );
  return {};
};

type Cells = (column: keyof Columns) => string;

function cellsBy(cells: readonly string[], columns: Columns): Cells {
  return (column) => cells[columns[column]]?.trim() ?? '';
}

function columnsOf(cells: readonly string[]): Columns | null {
  const folded = cells.map(foldColumn);
  const place = (column: keyof Columns) =>
    folded.findIndex((cell) => cell.length < 50 && COLUMNS[column].test(cell));
  const columns: Columns = {
    name: place('name'),
    goods: place('goods'),
    country: place('country'),
    date: place('date'),
    status: place('status'),
    order: place('order'),
  };
  return columns.name === -1 || columns.goods === -1 || columns.date === -1 ? null : columns;
}

function draftFrom(cell: Cells, above: string): EntryDraft {
  const goods = cell('goods');
  const { names, scope } = splitNameCell(cell('name') || `All ${goods}`);
  const main = names[0]?.name ?? '';
  const subject = subjectOf(main, cell('name'));
  const effective = americanDate(cell('date')) ?? undefined;
  const countries = countriesFrom(cell('country') || above);
  const isUnnamed = subject === 'goods' && cell('name') === '';
  return {
    key: nameKeyFrom(isUnnamed ? `${main} ${countries.join(' ')}` : main),
    subject,
    names,
    scope,
    countries,
    goods,
    goodsWords: subject === 'goods' || subject === 'region' ? wordsOf(goods) : [],
    order: /finding/i.test(cell('order') || cell('status')) ? 'Finding' : 'WRO',
    effective,
    effectiveNote: effective === undefined && cell('date') !== '' ? cell('date') : undefined,
    status: cell('status') === '' || /active/i.test(cell('status')) ? 'active' : 'not-known',
  };
}

function subjectOf(main: string, written: string): EntryDraft['subject'] {
  if (/^(?:fishing\s+)?vessels?\b|\bF\/?V\b|\bM\/?V\b/i.test(main)) return 'vessel';
  if (written === '' || /^all\b/i.test(main) || /^any\b/i.test(main)) return 'goods';
  return /\b(?:region|province|mines|fields|autonomous)\b/i.test(main) &&
    !/\b(?:co|company|ltd|inc|corp|group)\b/i.test(main)
    ? 'region'
    : 'company';
}

function wordsOf(goods: string): string[] {
  return goods
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(
      (word) => word.length > 3 && !/^(?:and|with|other|products?|made|from|their|derived)$/.test(word),
    );
}
