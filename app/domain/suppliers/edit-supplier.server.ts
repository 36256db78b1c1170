import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { NotFound, Refused } from '#app/platform/problems.ts';
import { addSupplierEvents } from '#models/supplier-history.server.ts';
import { changeSupplier, supplierWithId } from '#models/supplier.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { placeSites } from './place-sites.server.ts';
import { requireFreeReference } from './require-free-reference.server.ts';
import { supplierChanges } from './supplier-facts.ts';
import { inputOf, type Supplier, type SupplierInput } from './supplier.ts';

/**
 * Changes a supplier, keeps what it was in its history and has it cross-checked again. When nothing differs nothing is
 * written.
 *
 * @param version the version that the person saw while typing
 * @throws Refused `supplier.conflict` when somebody else has changed it since
 * @throws InvalidInput when another supplier has the reference
 */
export async function editSupplier(
  viewer: Viewer,
  id: string,
  version: number,
  input: SupplierInput,
  now: Date,
): Promise<Supplier> {
  authorise(viewer, 'edit', 'supplier');
  const { organisationId, personId } = viewer;
  const sites = placeSites(input.sites, input.country);
  return inTransaction(async () => {
    const before = await supplierWithId(organisationId, id);
    if (!before) throw new NotFound('supplier');
    if (before.version !== version) throw new Refused('supplier.conflict', { id, version: before.version });
    const changes = supplierChanges(inputOf(before), { ...input, sites });
    if (changes.length === 0) return before;
    await requireFreeReference(organisationId, input.reference, id);
    const after: Supplier = { ...before, ...input, sites, version: version + 1, updatedAt: now };
    if (!(await changeSupplier(after, version))) throw new Refused('supplier.conflict', { id });
    const event = { organisationId, supplierId: id, at: now, personId, act: 'edited' as const };
    await addSupplierEvents([{ ...event, importId: null, row: null, version: after.version, changes }]);
    const subjects = [{ kind: 'supplier', id }];
    await recordChange(viewer, { act: 'supplier.edited', subjects, content: after }, now);
    await enqueueJob(viewer, 'screen-suppliers', { supplierIds: [id] }, now);
    return after;
  });
}
