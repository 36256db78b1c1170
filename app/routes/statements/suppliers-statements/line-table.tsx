import { Link } from '@remix-run/react';
import { Table } from '#app/components/tables/table.tsx';
import { countryName } from '#app/domain/reference/countries.ts';
import type { SupplierStatementLine } from '#app/domain/statements/suppliers-statements/list-supplier-statements.server.ts';
import { formatPartialDate } from '#app/http/format.ts';
import { paths } from '#app/http/paths.ts';
import { AREA_WORDS, DUTY_WORDS, STANDING_WORDS } from './words.ts';

/** A line as the table shows it. */
export function lineView(line: SupplierStatementLine) {
  const { id, name, country, duty, dutyBecause, standing, periodTo, lacks, lookAgain } = line;
  return {
    id,
    name,
    country: country === null ? '' : countryName(country),
    duty: DUTY_WORDS[duty],
    dutyBecause,
    standing: STANDING_WORDS[standing],
    period: periodTo === null ? '' : formatPartialDate('en', periodTo),
    lacks: lacks.map((area) => AREA_WORDS[area]).join(', '),
    lookAgain: lookAgain ?? '',
  };
}

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
