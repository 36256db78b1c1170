import { createSupplier } from '#app/domain/suppliers/create-supplier.server.ts';
import { SupplierInput } from '#app/domain/suppliers/supplier.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { BUILT_AT } from './person.ts';

/** Adds a supplier to the viewer's register; what is not given is not known. Gives back its id. */
export async function supplierOf(viewer: Viewer, given: Record<string, unknown> = {}): Promise<string> {
  return createSupplier(viewer, SupplierInput.parse({ name: 'Meghna Knitwear', ...given }), BUILT_AT);
}
