import { authorise } from '#app/domain/access/authorise.ts';
import { colleagues } from '#app/domain/access/colleagues.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { addSupplierEvents } from '#models/supplier-history.server.ts';
import { setSupplierOwner } from '#models/supplier-list.server.ts';
import { suppliersWithIds } from '#models/supplier.server.ts';
import { inTransaction } from '#models/transaction.server.ts';

/** As many as one page of the list can tick, and as one transaction may write. */
const MOST = 100;

/**
 * Gives suppliers to a colleague, or to nobody. Suppliers that are already theirs are left as they are.
 *
 * @returns how many were changed
 * @throws InvalidInput when none is chosen or the owner is no colleague
 */
export async function assignOwner(
  viewer: Viewer,
  { ids, ownerId }: { ids: readonly string[]; ownerId: string | null },
  now: Date,
): Promise<number> {
  authorise(viewer, 'edit', 'supplier');
  if (ids.length === 0) throw new InvalidInput({ ids: ['Tick at least one supplier.'] });
  if (ownerId !== null && !(await colleagues(viewer)).some(({ id }) => id === ownerId))
    throw new InvalidInput({ ownerId: ['Choose the owner from the list.'] });
  const { organisationId, personId } = viewer;
  return inTransaction(async () => {
    const suppliers = await suppliersWithIds(organisationId, ids.slice(0, MOST));
    const changed = suppliers.filter((supplier) => supplier.ownerId !== ownerId);
    if (changed.length === 0) return 0;
    const changedIds = changed.map(({ id }) => id);
    await setSupplierOwner(organisationId, changedIds, ownerId, now);
    await addSupplierEvents(
      changed.map((supplier) => ({
        organisationId,
        supplierId: supplier.id,
        at: now,
        personId,
        act: 'assigned',
        importId: null,
        row: null,
        version: supplier.version + 1,
        changes: [{ field: 'ownerId', label: 'Owner', from: supplier.ownerId ?? '', to: ownerId ?? '' }],
      })),
    );
    const content = { ids: changedIds, ownerId };
    await recordChange(
      viewer,
      { act: 'supplier.assigned', subjects: [], count: changed.length, content },
      now,
    );
    return changed.length;
  });
}
