import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { newId } from '#models/new-id.server.ts';
import { addRegistryComparison } from '#models/registry-comparison.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { RegistryComparison } from './registry-comparison.ts';

type Found = Pick<RegistryComparison, 'statementId' | 'row' | 'same' | 'differs' | 'seen' | 'note'>;

/** Keeps one look at the entry in the registry, with one entry in the ledger. */
export async function keepComparison(viewer: Viewer, found: Found, now: Date): Promise<RegistryComparison> {
  const comparison: RegistryComparison = {
    id: newId(),
    organisationId: viewer.organisationId,
    at: now,
    byId: viewer.personId,
    byName: viewer.name,
    ...found,
  };
  const { id, statementId, byName: _byName, ...content } = comparison;
  const act = found.row === null ? 'statement.registry-seen' : 'statement.registry-compared';
  await inTransaction(async () => {
    await addRegistryComparison(comparison);
    const subjects = [
      { kind: 'statement', id: statementId },
      { kind: 'registry-comparison', id },
    ];
    await recordChange(viewer, { act, subjects, content }, now);
  });
  return comparison;
}
