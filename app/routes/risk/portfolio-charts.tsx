import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { MatrixChart } from '#app/components/charts/matrix-chart.tsx';
import type { MatrixPoint } from '#app/components/charts/matrix-layout.ts';
import { Section } from '#app/components/layout/section.tsx';
import { RiskBand, type RiskBandName } from '#app/components/status/risk-band.tsx';
import { Table } from '#app/components/tables/table.tsx';
import { paths } from '#app/http/paths.ts';

export type MatrixRow = { band: RiskBandName; label: string; cells: Record<string, string> };

/** Risk against influence: the chart, and the table with the same counts. */
export function RiskMatrix({
  points,
  rows,
  outside,
}: {
  points: readonly MatrixPoint[];
  rows: readonly MatrixRow[];
  outside: string;
}) {
  return (
    <Section title="Risk and influence">
      <div className="map-with-table">
        <MatrixChart
          title="Where to begin"
          sentence={`Risk to people comes first; influence says what you can do about it. The two are shown beside one another, never multiplied. ${outside}`}
          points={points}
        />
        <Table
          narrow
          caption="Suppliers by risk and influence"
          columns={[
            { key: 'band', label: 'Risk' },
            { key: 'much', label: 'Much', numeric: true },
            { key: 'some', label: 'Some', numeric: true },
            { key: 'little', label: 'Little', numeric: true },
            { key: 'not-known', label: 'Not known', numeric: true },
          ]}
          rows={rows.map(({ band, cells }) => ({
            key: band,
            cells: {
              ...cells,
              band: (
                <Link to={paths.risk({ band })}>
                  <RiskBand band={band} />
                </Link>
              ),
            },
          }))}
        />
      </div>
    </Section>
  );
}

export type CountRow = {
  key: string | null;
  label: string;
  suppliers: string;
  grave: string;
};

/** Suppliers of the gravest countries or trades, in counts. */
export function CountTable({
  caption,
  label,
  rows,
  hrefFor,
  children,
}: {
  caption: string;
  label: string;
  rows: readonly CountRow[];
  hrefFor: (key: string) => string;
  children?: ReactNode;
}) {
  return (
    <div>
      <Table
        caption={caption}
        narrow
        columns={[
          { key: 'label', label },
          { key: 'suppliers', label: 'Suppliers', numeric: true },
          { key: 'grave', label: 'High or very high', numeric: true },
        ]}
        rows={rows.map((row) => ({
          key: row.key ?? 'none',
          cells: {
            label: row.key === null ? row.label : <Link to={hrefFor(row.key)}>{row.label}</Link>,
            suppliers: row.suppliers,
            grave: row.grave,
          },
        }))}
      />
      {children}
    </div>
  );
}
