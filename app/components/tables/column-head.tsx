import { Link } from '@remix-run/react';
import { Icon } from '#app/components/status/icon.tsx';
import { classNames } from '#app/components/layout/class-names.ts';

export interface Column {
  key: string;
  label: string;
  /** Figures: set to the end, digits of one width. */
  numeric?: boolean;
  /** For codes, which should not break over lines. */
  keep?: boolean;
  /** For sentences: on a phone they stand under their label, over the whole width of the card. */
  long?: boolean;
  /** For a first column of sentences, which would be too loud as heads of rows. */
  plain?: boolean;
  /** Where the list is sorted by this column. */
  sortHref?: string;
  sorted?: 'ascending' | 'descending' | undefined;
}

/** The head of a column; a link where the list can be sorted by it. */
export function ColumnHead({ column }: { column: Column }) {
  return (
    <th
      role="columnheader"
      scope="col"
      className={classNames(column.numeric === true && 'numeric') || undefined}
      aria-sort={column.sorted}
    >
      {column.sortHref === undefined ? (
        column.label
      ) : (
        <Link className="sort" to={column.sortHref} preventScrollReset>
          {column.label}
          {column.sorted === undefined ? null : <Icon name={column.sorted === 'ascending' ? 'up' : 'down'} />}
        </Link>
      )}
    </th>
  );
}
