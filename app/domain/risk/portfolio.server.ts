import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { riskSummaryOf } from '#models/risk-summary.server.ts';
import { BANDS, type BandOrNone } from './bands.ts';
import { type Cell, type MissingCounts, readCell, readMissing } from './portfolio-cells.ts';

/** How many suppliers a country or a trade has, in all and by band. `key` is null for suppliers without one. */
export type BandCounts = {
  key: string | null;
  suppliers: number;
  bands: Record<BandOrNone, number>;
  /** High and very high together. */
  grave: number;
};

/** An organisation's suppliers in counts, as last assessed. */
export type Portfolio = {
  suppliers: number;
  bands: Record<BandOrNone, number>;
  /** Suppliers with an exact list match that waits for a person. */
  awaiting: number;
  /** Suppliers whose score a confirmed list match lifts. */
  floors: number;
  cells: Cell[];
  /** Gravest first. */
  countries: BandCounts[];
  sectors: BandCounts[];
  missing: MissingCounts;
  assessedAt: Date | null;
};

/** The viewer's portfolio. It reads one small record, whatever the number of suppliers. */
export async function portfolio(viewer: Viewer): Promise<Portfolio> {
  authorise(viewer, 'read', 'risk');
  const summary = await riskSummaryOf(viewer.organisationId);
  const countries = Object.entries(summary.countries).map(([key, counts]) => bandCounts(key, counts));
  const sectors = Object.entries(summary.sectors).map(([key, counts]) => bandCounts(key, counts));
  return {
    suppliers: summary.suppliers,
    bands: sumOfBands(countries),
    awaiting: summary.awaiting,
    floors: summary.floors,
    cells: Object.entries(summary.cells)
      .filter(([, count]) => count > 0)
      .map(([key, count]) => readCell(key, count)),
    countries: gravestFirst(countries),
    sectors: gravestFirst(sectors),
    missing: readMissing(summary.missing),
    assessedAt: summary.assessedAt,
  };
}

function bandCounts(key: string, counts: Readonly<Record<string, number>>): BandCounts {
  const bands = noBands();
  for (const band of ALL_BANDS) bands[band] = counts[band] ?? 0;
  return {
    key: key === 'x' ? null : key,
    suppliers: ALL_BANDS.reduce((sum, band) => sum + bands[band], 0),
    bands,
    grave: bands.high + bands['very-high'],
  };
}

const ALL_BANDS: readonly BandOrNone[] = [...BANDS, 'not-scored'];

function noBands(): Record<BandOrNone, number> {
  return { low: 0, medium: 0, high: 0, 'very-high': 0, 'not-scored': 0 };
}

function sumOfBands(all: readonly BandCounts[]): Record<BandOrNone, number> {
  const sum = noBands();
  for (const { bands } of all) for (const band of ALL_BANDS) sum[band] += bands[band];
  return sum;
}

function gravestFirst(all: readonly BandCounts[]): BandCounts[] {
  return all
    .filter(({ suppliers }) => suppliers > 0)
    .sort(
      (a, b) => b.grave - a.grave || b.suppliers - a.suppliers || ((a.key ?? '~') < (b.key ?? '~') ? -1 : 1),
    );
}
