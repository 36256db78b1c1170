import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { RiskBand, type RiskBandName } from '#app/components/status/risk-band.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';

/** A supplier in a list of risk, in words. */
export type SupplierLine = {
  id: string;
  name: string;
  band: RiskBandName;
  score: string | null;
  awaiting: boolean;
  place: string;
  trade: string;
  influence: string;
  missing: number;
};

/** Suppliers with their risk, in the order given. */
export function SupplierTable({
  caption,
  lines,
  empty,
}: {
  caption: string;
  lines: readonly SupplierLine[];
  empty: ReactNode;
}) {
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', label: 'Supplier' },
        { key: 'risk', label: 'Inherent risk' },
        { key: 'influence', label: 'Influence' },
        { key: 'place', label: 'Country' },
        { key: 'trade', label: 'Trade' },
        { key: 'missing', label: 'Facts missing', numeric: true },
      ]}
      rows={lines.map(toRow)}
      empty={empty}
    />
  );
}

function toRow(line: SupplierLine) {
  const score = line.score === null ? {} : { score: line.score };
  return {
    key: line.id,
    cells: {
      name: <Link to={paths.supplierRisk(line.id)}>{line.name}</Link>,
      risk: <RiskBand band={line.band} awaiting={line.awaiting} {...score} />,
      influence: line.influence,
      place: line.place,
      trade: line.trade,
      missing: line.missing === 0 ? 'None' : `${line.missing} of 4`,
    },
  };
}
