import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import type { Supplier } from '#app/domain/suppliers/supplier.ts';
import { registryEntriesOfSupplier } from '#models/registry-entry.server.ts';
import { supplierStatementWith } from '#models/supplier-statement.server.ts';
import type { RegistryEntry } from './registry-entry.ts';
import { emptyStatement, type SupplierStatement } from './supplier-statement.ts';

/**
 * Everything that is known of one supplier's statement.
 *
 * @throws NotFound where the organisation has no such supplier
 */
export async function supplierStatementOf(
  viewer: Viewer,
  supplierId: string,
): Promise<{ supplier: Supplier; known: SupplierStatement; entries: RegistryEntry[] }> {
  authorise(viewer, 'read', 'statement');
  const supplier = await findSupplier(viewer, supplierId);
  const { organisationId } = viewer;
  const [known, entries] = await Promise.all([
    supplierStatementWith(organisationId, supplier.id),
    registryEntriesOfSupplier(organisationId, supplier.id),
  ]);
  return { supplier, known: known ?? emptyStatement(organisationId, supplier.id), entries };
}
