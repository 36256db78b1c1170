import { Link } from '@remix-run/react';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';
import type { lineView } from './line-view.ts';

export function LineTable({ lines }: { lines: readonly ReturnType<typeof lineView>[] }) {
  return (
    <Table
      caption="Suppliers by name"
      captionHidden
      columns={[
        { key: 'name', label: 'Supplier' },
        { key: 'country', label: 'Country' },
        { key: 'duty', label: 'Duty' },
        { key: 'standing', label: 'Statement' },
        { key: 'period', label: 'Year to' },
        { key: 'lacks', label: 'Nothing found on' },
        { key: 'lookAgain', label: 'To look at again' },
      ]}
      rows={lines.map(({ id, name, duty, dutyBecause, ...cells }) => ({
        key: id,
        cells: {
          ...cells,
          name: <Link to={paths.supplierStatement(id)}>{name}</Link>,
          duty: (
            <>
              {duty}
              <p className="hint">{dutyBecause}</p>
            </>
          ),
        },
      }))}
      empty={<p>No supplier matches these filters.</p>}
    />
  );
}
