import { findOrganisation } from '#app/domain/access/organisation.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { chainHead } from '#app/domain/ledger/chain-head.server.ts';
import { BANDS } from '#app/domain/risk/bands.ts';
import { fullAssessmentsOf } from '#app/domain/risk/full-assessments-of.server.ts';
import { LINES_PER_PAGE, listByPriority } from '#app/domain/risk/list-by-priority.server.ts';
import { portfolio } from '#app/domain/risk/portfolio.server.ts';
import { viewLists } from '#app/domain/screening/lists/view-lists.server.ts';
import { MatchQuery } from '#app/domain/screening/match-query.ts';
import { countMatchesByStatus, openMatches } from '#app/domain/screening/open-matches.server.ts';
import type { Summary, SummarySupplier } from './summary.ts';

/** Sums up the viewer's supply chain from what the rooms last recorded. */
export async function summarise(viewer: Viewer, now: Date): Promise<Summary> {
  const [risks, counts, waiting] = [
    await portfolio(viewer),
    await countMatchesByStatus(viewer),
    await openMatches(viewer, MatchQuery.parse({})),
  ];
  return {
    organisation: (await findOrganisation(viewer)).name,
    date: now,
    suppliers: {
      total: risks.suppliers,
      countries: risks.countries.filter(({ key }) => key !== null).length,
    },
    bands: [...BANDS, 'not-scored' as const].map((band) => ({ band, count: risks.bands[band] })),
    matches: { open: counts.open, confirmed: counts.confirmed, critical: risks.awaiting },
    openMatches: waiting.matches.map(({ supplierName, listedName, listTitle, score }) => ({
      supplier: supplierName,
      listed: listedName,
      list: listTitle,
      score,
    })),
    top: await topSuppliers(viewer),
    lists: await viewLists(viewer),
    record: await chainHead(viewer),
  };
}

async function topSuppliers(viewer: Viewer): Promise<SummarySupplier[]> {
  const { lines } = await listByPriority(viewer, { page: 1 });
  const scored = lines.slice(0, LINES_PER_PAGE).filter((line) => line.score !== null);
  const full = await fullAssessmentsOf(
    viewer,
    scored.map(({ supplierId }) => supplierId),
  );
  return scored.map(({ supplierId, supplierName, place, score, band, awaiting }) => {
    const assessment = full.get(supplierId);
    return {
      name: supplierName,
      country: place,
      score: score ?? 0,
      band,
      floor: assessment?.floor !== null && assessment?.floor !== undefined,
      critical: awaiting,
      terms: (assessment?.terms ?? []).map(({ kind, value }) => ({ kind, value })),
    };
  });
}
