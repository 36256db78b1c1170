import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { newId } from '#models/new-id.server.ts';
import { addDecision, decisionsOnInputs } from '#models/screening-decision.server.ts';
import {
  addMatches,
  matchesOfSuppliers,
  refreshMatch,
  retireMatches,
} from '#models/screening-match.server.ts';
import { addScreenings } from '#models/screening.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { mergeMatches, type Screened } from './merge-matches.ts';

/** Saves a batch of screenings and brings the matches up to them, in one transaction with one ledger entry. */
export async function saveScreenings(
  viewer: Actor,
  batch: readonly Screened[],
  now: Date,
): Promise<{ newMatches: number }> {
  const { organisationId } = viewer;
  const supplierIds = batch.map(({ supplier }) => supplier.id);
  const screenings = batch.map(({ screening }) => screening);
  return inTransaction(async () => {
    // The first write takes the store's writer: what is read after it cannot go stale before the commit.
    await addScreenings(screenings);
    const known = await matchesOfSuppliers(organisationId, supplierIds);
    const decided = await decisionsOnInputs(
      organisationId,
      screenings.filter((one) => one.findings.length > 0).map((one) => one.inputsHash),
    );
    const changes = mergeMatches(batch, known, decided, newId);
    if (changes.added.length > 0) await addMatches(changes.added.map(({ match }) => match));
    for (const { match, carried } of changes.added) {
      if (carried === null) continue;
      await addDecision({
        ...carried,
        id: newId(),
        matchId: match.id,
        supplierId: match.supplierId,
        at: now,
        carriedFrom: carried.matchId,
      });
    }
    for (const { id, seen } of changes.refreshed) await refreshMatch(organisationId, id, seen);
    if (known.length > 0)
      await retireMatches(
        organisationId,
        supplierIds,
        screenings.map(({ id }) => id),
      );
    await recordChange(
      viewer,
      {
        act: 'screening.done',
        subjects: batch.length === 1 ? supplierIds.map((id) => ({ kind: 'supplier', id })) : [],
        count: batch.length,
        content: screenings.map((one) => [one.supplierId, one.inputsHash, one.outcomeHash]),
      },
      now,
    );
    return { newMatches: changes.added.length };
  });
}
