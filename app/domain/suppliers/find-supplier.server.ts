import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { supplierWithId } from '#models/supplier.server.ts';
import type { Supplier } from './supplier.ts';

/**
 * One supplier of the viewer's organisation.
 *
 * @throws NotFound also when it is another organisation's
 */
export async function findSupplier(viewer: Actor, id: string): Promise<Supplier> {
  authorise(viewer, 'read', 'supplier');
  const supplier = await supplierWithId(viewer.organisationId, id);
  if (!supplier) throw new NotFound('supplier');
  return supplier;
}
