/** The columns of the bundled spreadsheet: key in the source, header as typed in the sheet, width in characters. */
export const SOURCE_COLUMNS = [
  { key: 'no', header: 'Supplier no.', width: 12 },
  { key: 'name', header: 'Vendor name', width: 44 },
  { key: 'native', header: 'Native name', width: 26 },
  { key: 'aka', header: 'AKA', width: 24 },
  { key: 'former', header: 'Former name(s)', width: 20 },
  { key: 'country', header: 'Country ', width: 18 },
  { key: 'city', header: 'City / town', width: 20 },
  { key: 'address', header: 'Address line 1', width: 34 },
  { key: 'tier', header: 'Tier', width: 6 },
  { key: 'goods', header: 'What we buy', width: 24 },
  { key: 'hs', header: 'HS code(s)', width: 13 },
  { key: 'sector', header: 'Sector', width: 16 },
  { key: 'spend', header: 'Spend 12m', width: 15 },
  { key: 'ccy', header: 'Ccy', width: 6 },
  { key: 'workers', header: 'Headcount', width: 11 },
  { key: 'migrant', header: 'Migrant workers (%)', width: 11 },
  { key: 'agency', header: 'Agency labour (Y/N)', width: 11 },
  { key: 'seasonal', header: 'Seasonal?', width: 11 },
  { key: 'fees', header: 'Recruitment fees', width: 13 },
  { key: 'sole', header: 'Sole source', width: 8 },
  { key: 'lei', header: 'LEI', width: 24 },
  { key: 'since', header: 'Supplier since', width: 14 },
  { key: 'remarks', header: 'Remarks', width: 50 },
] as const;

export type SourceKey = (typeof SOURCE_COLUMNS)[number]['key'];

/** One row of the source: what is written for each column, "" for an empty cell. */
export type SourceRow = ReadonlyMap<SourceKey, string>;

/** A cell as a person left it: text, a number, a share shown with a percent sign, a day, or a formula that failed. */
export type TypedCell =
  | { kind: 'empty' }
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'percent'; share: number }
  | { kind: 'date'; date: Date }
  | { kind: 'error' };

/** Columns whose digits are identifiers or lists of codes and so stay text. */
const TEXT_COLUMNS: ReadonlySet<SourceKey> = new Set<SourceKey>(['no', 'hs', 'lei', 'name']);

/**
 * What kind of cell the source means: a leading apostrophe keeps anything as text (as in a spreadsheet), digits alone
 * are a number, digits with % a share, a day as 2014-03-01 a date, #REF! a failed formula.
 */
export function typedCell(key: SourceKey, written: string): TypedCell {
  if (written === '') return { kind: 'empty' };
  if (written.startsWith("'")) return { kind: 'text', text: written.slice(1) };
  if (written === '#REF!') return { kind: 'error' };
  if (TEXT_COLUMNS.has(key)) return { kind: 'text', text: written };
  if (/^-?\d+$/.test(written)) return { kind: 'number', number: Number(written) };
  if (/^\d+%$/.test(written)) return { kind: 'percent', share: Number(written.slice(0, -1)) / 100 };
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return { kind: 'date', date: new Date(`${written}T00:00:00Z`) };
  return { kind: 'text', text: written };
}
