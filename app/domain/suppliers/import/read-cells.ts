import type { Cell } from './cell.ts';
import type { FieldKey } from './fields.ts';
import { fieldLabel } from './fields.ts';
import type { CellRemark } from './patch.ts';

/** The cells of one row by field, with places to note what is wrong and what was assumed. */
export class RowCells {
  readonly refused: CellRemark[] = [];
  readonly assumed: CellRemark[] = [];
  readonly #cells: ReadonlyMap<FieldKey, { cell: Cell; column: number; header: string }>;

  /** @param cells mapped cells that are not empty */
  constructor(cells: ReadonlyMap<FieldKey, { cell: Cell; column: number; header: string }>) {
    this.#cells = cells;
    for (const [field, { cell }] of cells) this.#checkCell(field, cell);
  }

  /** The text of the field's cell without the apostrophe that keeps it from being a formula; undefined when empty or refused. */
  text(field: FieldKey): string | undefined {
    const found = this.#cells.get(field);
    if (!found || this.refused.some(({ column }) => column === found.column)) return undefined;
    const text = found.cell.text.replace(/\r\n?/g, '\n').trim();
    return text.replace(/^'(?=[=+\-@])/, '') || undefined;
  }

  kind(field: FieldKey): Cell['kind'] | undefined {
    return this.#cells.get(field)?.cell.kind;
  }

  /** Stops the row at this cell, and says what to do. */
  refuse(field: FieldKey, fix: string): undefined {
    this.refused.push(this.#remark(field, fix));
    return undefined;
  }

  /** Says what was made of a cell that could be read in more than one way. */
  assume(field: FieldKey, what: string): void {
    this.assumed.push(this.#remark(field, what));
  }

  #checkCell(field: FieldKey, cell: Cell): void {
    if (cell.kind === 'too-long')
      this.refuse(field, 'Shorten this cell: it is longer than a spreadsheet cell can be.');
    else if (cell.kind === 'error')
      this.refuse(field, 'Mend the formula of this cell: it shows an error instead of a result.');
    else if (cell.text.includes('\uFFFD'))
      this.refuse(
        field,
        'Type this cell again and save the list as UTF-8 or XLSX: some of its characters cannot be read.',
      );
    else if (cell.formula) this.assume(field, 'The last result of the formula was taken.');
  }

  #remark(field: FieldKey, text: string): CellRemark {
    const found = this.#cells.get(field);
    return {
      column: found?.column ?? -1,
      header: found?.header ?? fieldLabel(field),
      field: fieldLabel(field),
      typed: (found?.cell.text ?? '').slice(0, 200),
      text,
    };
  }
}
