import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { countSuppliersOf } from '#models/supplier.server.ts';

/** How many suppliers the viewer's organisation has. */
export async function countSuppliers(viewer: Actor): Promise<number> {
  authorise(viewer, 'read', 'supplier');
  return countSuppliersOf(viewer.organisationId);
}
