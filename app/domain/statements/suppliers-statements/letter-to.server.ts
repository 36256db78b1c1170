import { authorise } from '#app/domain/access/authorise.ts';
import { findOrganisation } from '#app/domain/access/organisation.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import type { Supplier } from '#app/domain/suppliers/supplier.ts';
import { requestLetter } from './request-letter.ts';
import { supplierStatementOf } from './supplier-statement-of.server.ts';

/** The letter to a supplier as a person has written it, or as Daylight proposes it. @throws NotFound */
export async function letterTo(
  viewer: Viewer,
  supplierId: string,
): Promise<{ supplier: Supplier; organisation: string; words: string }> {
  authorise(viewer, 'read', 'statement');
  const { supplier, known } = await supplierStatementOf(viewer, supplierId);
  const { name: organisation } = await findOrganisation(viewer);
  const names = { supplier: supplier.name, organisation, sender: viewer.name };
  return {
    supplier,
    organisation,
    words: known.letter ?? requestLetter(names, known.reading?.findings ?? null),
  };
}
