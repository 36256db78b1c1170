import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import type { Supplier } from '#app/domain/suppliers/supplier.ts';
import { NotFound } from '#app/platform/problems.ts';
import { openText } from './kept-text.server.ts';
import type { StatementReading } from './supplier-statement.ts';
import { supplierStatementOf } from './supplier-statement-of.server.ts';

/**
 * The text of a supplier's statement with what was found in it.
 *
 * @throws NotFound where there is no such supplier, or no text of it is kept
 */
export async function openStatementText(
  viewer: Viewer,
  supplierId: string,
): Promise<{ supplier: Supplier; reading: StatementReading; text: string }> {
  authorise(viewer, 'read', 'statement');
  const { supplier, known } = await supplierStatementOf(viewer, supplierId);
  const text = known.text === null ? null : await openText(known, known.text);
  if (text === null || known.reading === null) throw new NotFound('text of a statement');
  return { supplier, reading: known.reading, text };
}
