import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import type { Supplier } from '#app/domain/suppliers/supplier.ts';
import { changeSupplierStatement, supplierStatementWith } from '#models/supplier-statement.server.ts';
import { supplierBytes } from '#models/supplier-text.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { ReadDocument } from '../documents-in/document.ts';
import { readingModel } from '../reading/reading-model.server.ts';
import { sealText } from './kept-text.server.ts';
import { whyNotTaken } from './not-a-statement.ts';
import { readingOf } from './reading-of.ts';
import { rulesEdition } from './rules-edition.server.ts';
import type { StatementReading, SupplierStatement } from './supplier-statement.ts';

export type TakenIn = Pick<StatementReading, 'byName' | 'way' | 'source'> & { document: ReadDocument };

/** The text was read, but is not taken as the supplier's statement; the message names the fix. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
}

/**
 * Holds a document against the checks and keeps what came of it, and its text sealed, in place of what was read before.
 * Internal: it says what was found and what was not, and nothing about the supplier itself.
 *
 * @param before is asked once everything is ready and nothing is saved yet: it throws where the work is no longer wanted
 * @throws NotTaken, and what was read before stays
 */
export async function takeInStatement(
  actor: Actor,
  supplier: Supplier,
  { document, ...frame }: TakenIn & { before?: () => Promise<void>; change?: Partial<SupplierStatement> },
  now: Date,
): Promise<StatementReading> {
  authorise(actor, 'edit', 'statement');
  const why = whyNotTaken(document);
  if (why !== null) throw new NotTaken(why);
  const { kind, pages, warnings, text } = document;
  const { before, change = {}, ...said } = frame;
  const about = { ...said, at: now, kind, pages, warnings, rules: rulesEdition() };
  const reading = readingOf(text, supplier, about, readingModel());
  await before?.();
  const place = { organisationId: actor.organisationId, supplierId: supplier.id };
  const former = (await supplierStatementWith(place.organisationId, place.supplierId))?.text ?? null;
  const kept = await sealText(place, text, now);
  try {
    await inTransaction(async () => {
      const all = { ...change, reading, text: kept, textDeleted: null, lookedAt: now, lookAgain: null };
      await changeSupplierStatement(place, all);
      const subjects = [{ kind: 'supplier', id: supplier.id }];
      const content = { ...all, text: kept.sha256 };
      await recordChange(actor, { act: 'supplier-statement.read', subjects, content }, now);
    });
  } catch (problem) {
    await supplierBytes.drop(kept.bytesId);
    throw problem;
  }
  if (former !== null) await supplierBytes.drop(former.bytesId);
  return reading;
}
