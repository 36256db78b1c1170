import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { changeSupplierStatement } from '#models/supplier-statement.server.ts';
import { supplierBytes } from '#models/supplier-text.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { supplierStatementOf } from './supplier-statement-of.server.ts';

/**
 * Deletes the kept text of a supplier's statement for good. What was found stays in words, without its sentences.
 *
 * @throws NotFound where no text is kept
 */
export async function deleteStatementText(viewer: Viewer, supplierId: string, now: Date): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const { supplier, known } = await supplierStatementOf(viewer, supplierId);
  const { text, reading } = known;
  if (text === null) throw new NotFound('text of a statement');
  const { organisationId } = viewer;
  const change = {
    text: null,
    textDeleted: { at: now, byName: viewer.name },
    reading: reading && {
      ...reading,
      findings: reading.findings.map((finding) => ({ ...finding, places: [] })),
    },
  };
  await inTransaction(async () => {
    await changeSupplierStatement({ organisationId, supplierId: supplier.id }, change);
    const subjects = [{ kind: 'supplier', id: supplier.id }];
    const content = { sha256: text.sha256 };
    await recordChange(viewer, { act: 'supplier-statement.text-deleted', subjects, content }, now);
  });
  await supplierBytes.drop(text.bytesId);
}
