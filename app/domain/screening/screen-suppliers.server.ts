import { authorise } from '#app/domain/access/authorise.ts';
import { may } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { countSuppliers } from '#app/domain/suppliers/count-suppliers.server.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import { newId } from '#models/new-id.server.ts';
import { screenedInRun } from '#models/screening.server.ts';
import { loadEngine } from './load-engine.server.ts';
import { hashOf } from './hash.server.ts';
import type { Screened } from './merge-matches.ts';
import { saveScreenings } from './save-screenings.server.ts';
import { openScreener } from './screen-many.server.ts';
import type { Outcome } from './screen-one.server.ts';
import { identityOf, toInputs, type SupplierForScreening } from './supplier-inputs.ts';
import { thresholdOf } from './threshold/threshold-of.server.ts';

export type ScreeningSteps = {
  report?: (progress: { done: number; total: number; note?: string }) => Promise<void>;
  signal?: AbortSignal;
};

/** `runId` groups the screenings of one job: suppliers that the run has screened already are passed over. */
export type ScreeningOrder = { ids: readonly string[] | 'all'; runId?: string };

export type ScreeningSummary = { screened: number; withMatches: number; newMatches: number };

/** Suppliers whose screenings are saved together, unless their matches fill the transaction first. */
const SUPPLIERS_AT_ONCE = 60;
const WRITES_AT_ONCE = 180;

/**
 * Holds suppliers against the newest edition of every list and keeps what was found, with all that is needed to do it
 * again. Whoever may change suppliers may set this off, since every change asks for it.
 */
export async function screenSuppliers(
  viewer: Actor,
  order: ScreeningOrder,
  now: Date,
  steps: ScreeningSteps = {},
): Promise<ScreeningSummary> {
  if (!may(viewer, 'edit', 'supplier')) authorise(viewer, 'screen', 'screening');
  const engine = await loadEngine(viewer.organisationId);
  const threshold = await thresholdOf(viewer.organisationId);
  const run = { viewer, runId: order.runId ?? newId(), now };
  const total = order.ids === 'all' ? await countSuppliers(viewer) : order.ids.length;
  const summary: ScreeningSummary = { screened: 0, withMatches: 0, newMatches: 0 };
  const wanted = order.ids === 'all' ? {} : { ids: [...order.ids] };
  const screener = openScreener(engine, threshold, total);
  try {
    for await (const page of eachSupplier(viewer, wanted)) {
      const done = await screenedInRun(
        viewer.organisationId,
        run.runId,
        page.map(({ id }) => id),
      );
      summary.screened += done.size;
      const suppliers = page.filter(({ id }) => !done.has(id));
      const outcomes = await screener.screen(suppliers.map(toInputs));
      for (const batch of inBatches(suppliers, outcomes, run)) {
        steps.signal?.throwIfAborted();
        const saved = await saveScreenings(viewer, batch, now);
        summary.screened += batch.length;
        summary.newMatches += saved.newMatches;
        summary.withMatches += batch.filter(({ screening }) => screening.findings.length > 0).length;
        await steps.report?.({ done: summary.screened, total, note: 'Comparing names with the lists' });
      }
    }
  } finally {
    await screener.close();
  }
  return summary;
}

type Run = { viewer: Actor; runId: string; now: Date };

function* inBatches(
  suppliers: readonly SupplierForScreening[],
  outcomes: readonly Outcome[],
  run: Run,
): Generator<Screened[]> {
  let batch: Screened[] = [];
  let writes = 0;
  for (const [at, supplier] of suppliers.entries()) {
    const outcome = outcomes[at];
    if (outcome === undefined) continue;
    const screened = toScreened(supplier, outcome, run);
    const needed = 1 + 4 * screened.screening.findings.length;
    if (batch.length >= SUPPLIERS_AT_ONCE || (batch.length > 0 && writes + needed > WRITES_AT_ONCE)) {
      yield batch;
      batch = [];
      writes = 0;
    }
    batch.push(screened);
    writes += needed;
  }
  if (batch.length > 0) yield batch;
}

function toScreened(supplier: SupplierForScreening, outcome: Outcome, run: Run): Screened {
  const { viewer, runId, now } = run;
  return {
    supplier,
    identityHash: hashOf(identityOf(supplier)),
    screening: {
      id: newId(),
      organisationId: viewer.organisationId,
      supplierId: supplier.id,
      runId,
      at: now,
      personId: viewer.personId,
      ...outcome,
    },
  };
}
