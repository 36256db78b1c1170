import { Link } from '@remix-run/react';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';
import { type LineSort, sortHref, type StatementFilter } from './list-query.ts';
import type { lineView } from './line-view.ts';

type LineTableProps = { lines: readonly ReturnType<typeof lineView>[]; filter: StatementFilter };

/** The suppliers, each with its duty and standing; the heads of its columns sort it. */
export function LineTable({ lines, filter }: LineTableProps) {
  const sorted = (key: LineSort) => ({
    sortHref: sortHref(filter, key),
    sorted:
      filter.sort !== key
        ? undefined
        : filter.order === 'up'
          ? ('ascending' as const)
          : ('descending' as const),
  });
  return (
    <Table
      caption="Suppliers by name"
      captionHidden
      columns={[
        { key: 'name', label: 'Supplier', ...sorted('name') },
        { key: 'country', label: 'Country', ...sorted('country') },
        { key: 'duty', label: 'Duty', ...sorted('duty') },
        { key: 'standing', label: 'Statement', ...sorted('standing') },
        { key: 'period', label: 'Year to', ...sorted('period') },
        { key: 'lacks', label: 'Nothing found on', ...sorted('lacks') },
        { key: 'lookAgain', label: 'To do' },
      ]}
      rows={lines.map(({ id, name, duty, dutyBecause, standing, standingBecause, ...cells }) => ({
        key: id,
        cells: {
          ...cells,
          name: <Link to={paths.supplierStatement(id)}>{name}</Link>,
          duty: (
            <>
              {duty}
              {dutyBecause === '' ? null : <p className="hint">{dutyBecause}</p>}
            </>
          ),
          standing: (
            <>
              {standing}
              {standingBecause === '' ? null : <p className="hint">{standingBecause}</p>}
            </>
          ),
        },
      }))}
      empty={<p>No supplier matches these filters.</p>}
    />
  );
}
