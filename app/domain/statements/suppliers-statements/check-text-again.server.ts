import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { changeSupplierStatement } from '#models/supplier-statement.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { openStatementText } from './open-statement-text.server.ts';
import { readAgain } from './read-again.server.ts';

/** Holds the kept text of a supplier's statement against the checks as they are now. @throws NotFound */
export async function checkTextAgain(viewer: Viewer, supplierId: string, now: Date): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const { supplier, reading, text } = await openStatementText(viewer, supplierId);
  const again = readAgain({ supplier, text, reading }, viewer.name, now);
  const { organisationId } = viewer;
  await inTransaction(async () => {
    await changeSupplierStatement({ organisationId, supplierId: supplier.id }, { reading: again });
    const subjects = [{ kind: 'supplier', id: supplier.id }];
    await recordChange(
      viewer,
      { act: 'supplier-statement.checked-again', subjects, content: { reading: again } },
      now,
    );
  });
}
