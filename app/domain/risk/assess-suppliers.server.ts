import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { currentFacts } from '#app/domain/reference/current-facts.server.ts';
import { countSuppliers } from '#app/domain/suppliers/count-suppliers.server.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import { riskSummaryOf, saveSpendBasis } from '#models/risk-summary.server.ts';
import { type AssessmentCounts, assessPages, type RunSteps } from './assess-pages.server.ts';
import { type SpendBasis, spendBasis } from './influence.ts';
import { listMatches } from './list-matches.server.ts';

/** A run of more suppliers than this takes the sum of the spend anew. */
const FEW = 200;

const IN_A_REQUEST: RunSteps = { report: async () => undefined, signal: new AbortController().signal };

/**
 * Weighs the inherent risk of the viewer's suppliers, or of those with the ids, from the facts in the store, the
 * register and the decisions on list matches, and keeps what changed. Whoever may change a supplier or decide on a match
 * sets this off, so it asks for no more than to read.
 *
 * @returns how many were assessed, and how many have new findings
 */
export async function assessSuppliers(
  viewer: Viewer,
  { ids }: { ids?: readonly string[] | undefined },
  now: Date,
  steps: RunSteps = IN_A_REQUEST,
): Promise<AssessmentCounts> {
  authorise(viewer, 'read', 'risk');
  return assessPages(
    viewer,
    {
      facts: await currentFacts(),
      pages: eachSupplier(viewer, { ids }),
      total: ids ? ids.length : await countSuppliers(viewer),
      matchesOf: (supplierIds) => listMatches(viewer, supplierIds),
      spend: await currentSpend(viewer, ids),
    },
    now,
    steps,
  );
}

/** A few suppliers are held against the spend of the last large run; the next large run puts every share right. */
async function currentSpend(viewer: Viewer, ids: readonly string[] | undefined): Promise<SpendBasis | null> {
  if (ids && ids.length <= FEW) {
    const { spend } = await riskSummaryOf(viewer.organisationId);
    if (spend) return spend;
  }
  const spends: { amountMinor: number; currency: string }[] = [];
  for await (const page of eachSupplier(viewer)) for (const { spend } of page) if (spend) spends.push(spend);
  const basis = spendBasis(spends);
  await saveSpendBasis(viewer.organisationId, basis);
  return basis;
}
