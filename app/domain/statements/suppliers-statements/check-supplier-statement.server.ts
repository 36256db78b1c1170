import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { documentFix } from '../documents-in/document-problem.ts';
import { readText } from '../documents-in/read-document.server.ts';
import { NotTaken, takeInStatement } from './take-in-statement.server.ts';

/**
 * Reads the pasted text of a supplier's statement at once, and keeps it with what came of it in the supplier's file.
 *
 * @throws NotFound · InvalidInput on `text`, naming the fix; what was read before stays
 */
export async function checkSupplierStatement(
  viewer: Viewer,
  supplierId: string,
  { text }: { text: string },
  now: Date,
): Promise<void> {
  authorise(viewer, 'edit', 'statement');
  const supplier = await findSupplier(viewer, supplierId);
  try {
    const taken = { document: readText(text), byName: viewer.name, way: 'paste', source: null } as const;
    await takeInStatement(viewer, supplier, taken, now);
  } catch (error) {
    const fix = error instanceof NotTaken ? error.message : documentFix(error);
    if (fix === null) throw error;
    throw new InvalidInput({ text: [fix] });
  }
}
