/** What a cell holds, whichever file it came from. Dates are ISO text, numbers the shortest text that gives the same number. */
export type Cell = {
  text: string;
  kind: 'text' | 'number' | 'date' | 'flag' | 'error' | 'too-long';
  /** The text is a formula's last computed result. */
  formula?: true;
  /** The text was repeated from the first cell of a merged range. */
  merged?: true;
};

/** One row of a sheet; `row` is its number in the file, counted from 1 as spreadsheets do. */
export type SheetRow = { row: number; cells: Cell[] };

export const EMPTY_CELL: Cell = { text: '', kind: 'text' };

/** A cell of a spreadsheet cannot hold more than this; nor does any field of a supplier. */
export const LONGEST_CELL = 32_767;

export const LIMITS = {
  /** Bytes of an uploaded file. */
  fileBytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 300,
} as const;

/** Whether no cell of the row holds anything. */
export function isBlankRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell.text.trim() === '');
}

/** A text cell; one that is longer than any cell can be keeps only its length. */
export function textCell(text: string): Cell {
  return text.length > LONGEST_CELL ? tooLongCell(text.length) : { text, kind: 'text' };
}

export function tooLongCell(characters: number): Cell {
  return { text: `(${characters.toLocaleString('en-GB')} characters)`, kind: 'too-long' };
}
