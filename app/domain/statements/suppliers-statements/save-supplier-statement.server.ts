import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { changeSupplierStatement } from '#models/supplier-statement.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { SupplierStatement, SupplierStatementDraft } from './supplier-statement.ts';

type Change = Partial<Omit<SupplierStatement, 'organisationId' | 'supplierId' | 'version'>>;

/** Saves what a person says of a supplier's statement. @throws NotFound */
export async function saveSupplierStatement(
  viewer: Viewer,
  supplierId: string,
  draft: SupplierStatementDraft,
  now: Date,
): Promise<void> {
  await keepKnown(viewer, supplierId, { act: 'supplier-statement.edited', change: draft }, now);
}

/** Says that a person has looked at the supplier's statement again. @throws NotFound */
export async function markLookedAt(viewer: Viewer, supplierId: string, now: Date): Promise<void> {
  const change = { lookedAt: now, lookAgain: null };
  await keepKnown(viewer, supplierId, { act: 'supplier-statement.looked-at', change }, now);
}

/** Changes what is known of a supplier's statement, with its entry in the ledger. @throws NotFound */
export async function keepKnown(
  viewer: Viewer,
  supplierId: string,
  { act, change }: { act: string; change: Change },
  now: Date,
): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const { id } = await findSupplier(viewer, supplierId);
  const { organisationId } = viewer;
  await inTransaction(async () => {
    await changeSupplierStatement({ organisationId, supplierId: id }, change);
    await recordChange(viewer, { act, subjects: [{ kind: 'supplier', id }], content: change }, now);
  });
}
