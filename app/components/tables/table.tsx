import { useId, type ReactNode } from 'react';
import { ColumnHead, type Column } from '#app/components/tables/column-head.tsx';
import { classNames } from '#app/components/layout/class-names.ts';

export type { Column } from '#app/components/tables/column-head.tsx';

interface Row {
  key: string;
  /** By the key of the column, or in the order of the columns. */
  cells: Readonly<Record<string, ReactNode>> | readonly ReactNode[];
  /** What the row is, for the label of its tick box. */
  label?: string;
}

export interface TableProps {
  /** What the table shows; read out, and printed above it. */
  caption: string;
  /** Hides the caption from sight where a heading says the same. */
  captionHidden?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Tick boxes of this name, holding the key of the row, that belong to the form of this id. */
  select?: { name: string; form: string };
  /** Keeps rows as rows on a phone, where they have two or three narrow columns. */
  narrow?: boolean;
  /** Stands where the rows would be when there are none. */
  empty?: ReactNode;
}

/** Rows and columns. On a phone each row becomes a card of label and value; the first column names the row. */
export function Table({
  caption,
  captionHidden = false,
  columns,
  rows,
  select,
  narrow = false,
  empty,
}: TableProps) {
  const captionId = useId();
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <div className={classNames('table-frame', !narrow && 'table-cards')}>
      <table className="table" role="table" aria-labelledby={captionId}>
        <caption id={captionId} className={captionHidden ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {select === undefined ? null : (
              <th role="columnheader" scope="col" className="cell-select">
                <span className="visually-hidden">Tick</span>
              </th>
            )}
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <TableRow key={row.key} row={row} columns={columns} select={select} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type TableRowProps = { row: Row; columns: readonly Column[]; select: TableProps['select'] };

function TableRow({ row, columns, select }: TableRowProps) {
  return (
    <tr role="row">
      {select === undefined ? null : (
        <td role="cell" className="cell-select">
          <input
            type="checkbox"
            name={select.name}
            value={row.key}
            form={select.form}
            aria-label={`Tick ${row.label ?? row.key}`}
          />
        </td>
      )}
      {columns.map((column, index) => {
        const content = cellAt(row.cells, column.key, index);
        const className = classNames(
          column.numeric === true && 'numeric',
          column.plain === true && 'plain',
          column.keep === true && 'keep',
          column.long === true && 'long',
          isBlank(content) && 'blank',
        );
        return index === 0 ? (
          <th key={column.key} role="rowheader" scope="row" className={className || undefined}>
            {content}
          </th>
        ) : (
          <td key={column.key} role="cell" className={className || undefined} data-label={column.label}>
            <div className="cell">{content}</div>
          </td>
        );
      })}
    </tr>
  );
}

function cellAt(cells: Row['cells'], key: string, index: number): ReactNode {
  return isList(cells) ? cells[index] : cells[key];
}

function isList(cells: Row['cells']): cells is readonly ReactNode[] {
  return Array.isArray(cells);
}

function isBlank(content: ReactNode): boolean {
  return content === undefined || content === null || content === '' || content === false;
}
