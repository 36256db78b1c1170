import {
  type Cell,
  EMPTY_CELL,
  isBlankRow,
  LIMITS,
  LONGEST_CELL,
  type SheetRow,
  textCell,
  tooLongCell,
} from './cell.ts';
import { dateOfSerial } from './serial-date.ts';
import type { Workbook } from './workbook-parts.server.ts';
import { walkXml, type XmlListener } from './walk-xml.server.ts';

/** A merged range, rows and columns counted from 1 and 0. */
export type MergedRange = { fromRow: number; toRow: number; fromColumn: number; toColumn: number };

/** Rows of a sheet in order as they are read, blank ones left out; merged ranges are told after the last row. */
export async function* readSheetRows(
  part: AsyncIterable<Buffer>,
  workbook: Workbook,
  onMerged: (range: MergedRange) => void = () => {},
): AsyncGenerator<SheetRow> {
  const reader = new SheetReader(workbook, onMerged);
  for await (const _ of walkXml(part, reader)) yield* reader.taken();
}

class SheetReader implements XmlListener {
  readonly #workbook: Workbook;
  readonly #onMerged: (range: MergedRange) => void;
  #rows: SheetRow[] = [];
  #row: SheetRow = { row: 0, cells: [] };
  #column = 0;
  #type = '';
  #style = 0;
  #text = '';
  #isFormula = false;
  #isReading = false;
  #inPhonetic = false;

  constructor(workbook: Workbook, onMerged: (range: MergedRange) => void) {
    this.#workbook = workbook;
    this.#onMerged = onMerged;
  }

  /** The rows finished since the last call. */
  taken(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') this.#startRow(attributes);
    else if (name === 'c') this.#startCell(attributes);
    else if (name === 'f') this.#isFormula = true;
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 'v' || name === 't') this.#isReading = !this.#inPhonetic;
    else if (name === 'mergeCell') this.#merged(attributes['ref'] ?? '');
  }

  text(text: string): void {
    if (this.#isReading) this.#text += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isReading = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row' && !isBlankRow(this.#row.cells)) this.#rows.push(this.#row);
  }

  #startRow({ r }: Record<string, string>): void {
    this.#row = { row: r ? Number(r) : this.#row.row + 1, cells: [] };
    this.#column = -1;
  }

  #startCell({ r, t = 'n', s = '0' }: Record<string, string>): void {
    this.#column = r ? columnOf(r) : this.#column + 1;
    this.#type = t;
    this.#style = Number(s);
    this.#text = '';
    this.#isFormula = false;
  }

  #endCell(): void {
    if (this.#text === '' || this.#column >= LIMITS.columns) return;
    const { cells } = this.#row;
    while (cells.length < this.#column) cells.push(EMPTY_CELL);
    const cell = this.#cell();
    cells[this.#column] = this.#isFormula ? { ...cell, formula: true } : cell;
  }

  #cell(): Cell {
    const text = this.#text;
    if (this.#type === 's') {
      const shared = this.#workbook.texts[Number(text)] ?? '';
      return typeof shared === 'number' ? tooLongCell(shared) : textCell(shared.trim());
    }
    if (this.#type === 'b') return { text: text === '1' ? 'true' : 'false', kind: 'flag' };
    if (this.#type === 'e') return { text, kind: 'error' };
    if (this.#type === 'd') return { text: text.slice(0, 10), kind: 'date' };
    if (this.#type !== 'n') return textCell(text.length > LONGEST_CELL ? text : text.trim());
    const number = Number(text);
    if (!Number.isFinite(number)) return textCell(text);
    if (this.#workbook.dateStyles.has(this.#style))
      return { text: dateOfSerial(number, this.#workbook.from1904), kind: 'date' };
    return { text: plainNumber(number), kind: 'number' };
  }

  #merged(reference: string): void {
    const ends = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference);
    if (!ends) return;
    const [, fromColumn = '', fromRow = '', toColumn = '', toRow = ''] = ends;
    this.#onMerged({
      fromRow: Number(fromRow),
      toRow: Number(toRow),
      fromColumn: columnOf(fromColumn),
      toColumn: columnOf(toColumn),
    });
  }
}

/** The column of a reference such as "AB12", counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}

/** Long numbers in full rather than as 9.1E+17, as identifiers typed as numbers need it. */
function plainNumber(number: number): string {
  return Number.isInteger(number) && Math.abs(number) < 1e21
    ? BigInt(number).toString()
    : String(Number(number.toPrecision(15)));
}
