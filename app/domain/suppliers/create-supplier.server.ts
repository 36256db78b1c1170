import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { addSupplierEvents } from '#models/supplier-history.server.ts';
import { addSuppliers, newSupplierId } from '#models/supplier.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { placeSites } from './place-sites.server.ts';
import { requireFreeReference } from './require-free-reference.server.ts';
import type { Supplier, SupplierInput } from './supplier.ts';

/**
 * Adds a supplier to the register and has it cross-checked.
 *
 * @returns its id
 * @throws InvalidInput when another supplier has the reference
 */
export async function createSupplier(viewer: Viewer, input: SupplierInput, now: Date): Promise<string> {
  authorise(viewer, 'create', 'supplier');
  const { organisationId, personId } = viewer;
  const id = newSupplierId();
  const supplier: Supplier = {
    ...input,
    id,
    organisationId,
    sites: placeSites(input.sites, input.country),
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await inTransaction(async () => {
    await requireFreeReference(organisationId, input.reference, null);
    await addSuppliers([supplier]);
    const event = { organisationId, supplierId: id, at: now, personId, act: 'created' as const };
    await addSupplierEvents([{ ...event, importId: null, row: null, version: 1, changes: [] }]);
    const subjects = [{ kind: 'supplier', id }];
    await recordChange(viewer, { act: 'supplier.created', subjects, content: supplier }, now);
    await enqueueJob(viewer, 'screen-suppliers', { supplierIds: [id] }, now);
  });
  return id;
}
