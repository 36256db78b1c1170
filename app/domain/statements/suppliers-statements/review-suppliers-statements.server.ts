import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { registryEntriesOf } from '#models/registry-entry.server.ts';
import { changeSupplierStatement, supplierStatementsOf } from '#models/supplier-statement.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { entriesBySupplier } from './registry-entry.ts';
import { reasonToLook } from './standing.ts';
import { emptyStatement } from './supplier-statement.ts';

const MARKED_AT_ONCE = 150;

type ToMark = { supplierId: string; because: string };

/** The suppliers whose statement should be looked at again and is not marked so yet. It reads only. */
export async function suppliersToLookAt(organisationId: string, now: Date): Promise<ToMark[]> {
  const [records, entries] = await Promise.all([
    supplierStatementsOf(organisationId),
    registryEntriesOf(organisationId),
  ]);
  const known = new Map(records.map((record) => [record.supplierId, record]));
  const entriesOf = entriesBySupplier(entries);
  const ids = new Set([...known.keys(), ...entries.map(({ supplierId }) => supplierId)]);
  return [...ids].flatMap((supplierId) => {
    const record = known.get(supplierId) ?? emptyStatement(organisationId, supplierId);
    if (record.lookAgain !== null) return [];
    const own = entriesOf.get(supplierId) ?? [];
    const because = reasonToLook(record, own, now);
    return because === null ? [] : [{ supplierId, because }];
  });
}

/**
 * The yearly check: marks every supplier's statement that nobody has looked at for twelve months, or whose next one is due.
 * Safe to repeat: what is marked already is left alone.
 *
 * @returns how many were marked
 */
export async function reviewSuppliersStatements(actor: Actor, now: Date): Promise<number> {
  authorise(actor, 'edit', 'statement');
  const { organisationId } = actor;
  const marked = await suppliersToLookAt(organisationId, now);
  for (let at = 0; at < marked.length; at += MARKED_AT_ONCE) {
    const part = marked.slice(at, at + MARKED_AT_ONCE);
    await inTransaction(async () => {
      for (const { supplierId, because } of part)
        await changeSupplierStatement({ organisationId, supplierId }, { lookAgain: { because, since: now } });
      const act = 'supplier-statement.review-due';
      await recordChange(actor, { act, subjects: [], count: part.length, content: part }, now);
    });
  }
  return marked.length;
}
