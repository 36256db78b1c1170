import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import type { JobSteps } from '#app/platform/jobs/job.ts';
import {
  changeSupplierStatement,
  keptTextsOf,
  supplierStatementWith,
} from '#models/supplier-statement.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { openText } from './kept-text.server.ts';
import { readAgain } from './read-again.server.ts';
import { sameFindings } from './same-findings.ts';
import type { StatementReading } from './supplier-statement.ts';

/** So many suppliers are saved at once, with one entry in the ledger. */
const SAVED_AT_ONCE = 150;

type CheckedAgain = {
  /** How many texts were checked again. */
  checked: number;
  /** In how many something else was found than before. */
  changed: number;
};

/** A text that was read again, and under which id it was kept at that moment. */
type ReadAgain = { supplierId: string; textId: string; reading: StatementReading; same: boolean };

/**
 * Holds every kept text of the organisation's suppliers against the checks as they are now. What was checked until it is
 * stopped is saved. Safe to repeat: the same text and checks give the same reading.
 */
export async function checkKeptTexts(
  actor: Actor,
  { report, signal }: Pick<JobSteps, 'report' | 'signal'>,
  now: Date,
): Promise<CheckedAgain> {
  authorise(actor, 'edit', 'statement');
  const kept = await keptTextsOf(actor.organisationId);
  const outcome = { checked: 0, changed: 0 };
  for (let at = 0; at < kept.length; at += SAVED_AT_ONCE) {
    const part: ReadAgain[] = [];
    for (const { supplierId } of kept.slice(at, at + SAVED_AT_ONCE)) {
      if (signal.aborted) break;
      const read = await readOne(actor, supplierId, now);
      if (read) part.push(read);
      await report({ done: at + part.length, total: kept.length, note: 'Checking kept texts' });
    }
    const saved = await save(actor, part, now);
    outcome.checked += saved.length;
    outcome.changed += saved.filter(({ same }) => !same).length;
    signal.throwIfAborted();
  }
  return outcome;
}

async function readOne(actor: Actor, supplierId: string, now: Date): Promise<ReadAgain | null> {
  const { organisationId } = actor;
  const known = await supplierStatementWith(organisationId, supplierId);
  if (!known?.text || !known.reading) return null;
  const text = await openText(known, known.text);
  if (text === null) return null;
  const supplier = await findSupplier(actor, supplierId);
  const reading = readAgain({ supplier, text, reading: known.reading }, actor.name, now);
  return { supplierId, textId: known.text.id, reading, same: sameFindings(known.reading, reading) };
}

/** Saves those whose text is still the one that was read; gives them back. */
async function save(actor: Actor, part: readonly ReadAgain[], now: Date): Promise<ReadAgain[]> {
  if (part.length === 0) return [];
  const { organisationId } = actor;
  return inTransaction(async () => {
    const saved: ReadAgain[] = [];
    for (const one of part) {
      const { supplierId, textId, reading } = one;
      const known = await supplierStatementWith(organisationId, supplierId);
      if (known?.text?.id !== textId) continue;
      await changeSupplierStatement({ organisationId, supplierId }, { reading });
      saved.push(one);
    }
    const content = saved.map(({ supplierId, same, reading: { rules } }) => ({ supplierId, rules, same }));
    const act = 'supplier-statement.texts-checked-again';
    if (saved.length > 0) await recordChange(actor, { act, subjects: [], count: saved.length, content }, now);
    return saved;
  });
}
