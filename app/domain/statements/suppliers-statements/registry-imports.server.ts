import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import { registryEntriesOf } from '#models/registry-entry.server.ts';
import { registryImportsOf } from '#models/registry-import.server.ts';
import { namesOf } from './match-supplier.ts';
import type { RegistryEntry } from './registry-entry.ts';
import type { RegistryImport } from './registry-import.ts';

/** An entry that waits for a person, with the supplier that it may speak of. */
export type UnsureEntry = { entry: RegistryEntry; supplier: { name: string; numbers: string[] } };

/** The latest files of the registry that were handed in, and the entries that wait for a person. */
export async function registryImports(
  viewer: Viewer,
): Promise<{ imports: RegistryImport[]; unsure: UnsureEntry[] }> {
  authorise(viewer, 'read', 'statement');
  const { organisationId } = viewer;
  const [imports, entries] = await Promise.all([
    registryImportsOf(organisationId),
    registryEntriesOf(organisationId),
  ]);
  const unsure = entries.filter(({ match }) => match === 'unsure');
  const suppliers = new Map<string, UnsureEntry['supplier']>();
  for await (const page of eachSupplier(viewer, { ids: unsure.map(({ supplierId }) => supplierId) }))
    for (const supplier of page) {
      const { numbers } = namesOf(supplier);
      suppliers.set(supplier.id, { name: supplier.name, numbers });
    }
  return {
    imports,
    unsure: unsure.flatMap((entry) => {
      const supplier = suppliers.get(entry.supplierId);
      return supplier ? [{ entry, supplier }] : [];
    }),
  };
}
