import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { sealer } from '#app/platform/crypto/sealer.server.ts';
import type { JobSteps } from '#app/platform/jobs/job.ts';
import type { Outside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { NotFound, Refused } from '#app/platform/problems.ts';
import { changeReadingOrder, readingOrderWithId } from '#models/reading-order.server.ts';
import { changeSupplierStatement } from '#models/supplier-statement.server.ts';
import { supplierBytes } from '#models/supplier-text.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { Supplier } from '#app/domain/suppliers/supplier.ts';
import { documentFix } from '../documents-in/document-problem.ts';
import { readDocument } from '../documents-in/read-document.server.ts';
import { fetchStatement } from './fetch-statement.server.ts';
import { orderPlace, type ReadingOrder } from './reading-order.ts';
import { whileWaiting } from './while-waiting.server.ts';
import type { StatementAddress, StatementReading } from './supplier-statement.ts';
import { NotTaken, takeInStatement } from './take-in-statement.server.ts';

export type OrderedReading = { supplierId: string; reading: StatementReading };

type Ways = { outside: Outside; steps: Pick<JobSteps, 'report' | 'signal' | 'leadTo'> };
type Work = Ways & { actor: Actor; supplier: Supplier; order: ReadingOrder; now: Date };

/** Fetching, opening, checking and keeping. */
const STEPS = 4;

/**
 * Reads what an order names and keeps what came of it. Safe to repeat, and to stop: what was read of the supplier before
 * stays until all of the new reading is kept.
 *
 * @returns null where the order had been done before
 * @throws Refused `supplier-statement.not-read`, whose text names the fix
 */
export async function readOrderedStatement(
  actor: Actor,
  orderId: string,
  ways: Ways,
  now: Date,
): Promise<OrderedReading | null> {
  authorise(actor, 'edit', 'statement');
  const order = await readingOrderWithId(actor.organisationId, orderId);
  if (!order) throw new NotFound('order of a reading');
  await ways.steps.leadTo(`/statements/suppliers/${order.supplierId}`);
  if (order.state !== 'open') return null;
  const supplier = await findSupplier(actor, order.supplierId);
  const work = { ...ways, actor, supplier, order, now };
  try {
    const reading = order.way === 'file' ? await readFile(work) : await readAddress(work);
    await endOrder(work, { state: 'read', problem: null });
    return { supplierId: supplier.id, reading };
  } catch (error) {
    const fix = error instanceof NotTaken ? error.message : documentFix(error);
    if (fix === null) throw error;
    await endOrder(work, { state: 'not-read', problem: fix });
    throw new Refused('supplier-statement.not-read', { text: fix });
  }
}

async function readFile(work: Work): Promise<StatementReading> {
  const { order } = work;
  const { bytesId, keyId } = order;
  const box = bytesId === null ? null : await supplierBytes.read(order.organisationId, bytesId);
  if (box === null || keyId === null) throw new NotTaken('The file is no longer here. Choose it once more.');
  const bytes = (await sealer()).openBytes({ keyId, box }, orderPlace(order));
  return readBytes(work, bytes, {});
}

async function readAddress(work: Work): Promise<StatementReading> {
  const { outside, order, steps, now } = work;
  const looked = await whileWaiting(
    (signal) => fetchStatement(outside, order.source, { now, signal }),
    steps,
    { done: 0, total: STEPS, note: 'Waiting for the address to answer' },
  );
  if (looked.bytes === null) {
    await keepLooked(work, looked.address);
    throw new NotTaken(looked.address.says);
  }
  try {
    return await readBytes(work, looked.bytes, { address: looked.address });
  } catch (error) {
    const fix = error instanceof NotTaken ? error.message : documentFix(error);
    if (fix !== null) await keepLooked(work, { ...looked.address, says: `The address answers. ${fix}` });
    throw error;
  }
}

async function readBytes(
  { actor, supplier, order, steps, now }: Work,
  bytes: Buffer,
  change: { address?: StatementAddress },
): Promise<StatementReading> {
  const { byName, way, source } = order;
  const document = await whileWaiting((signal) => readDocument({ fileName: source, bytes }, signal), steps, {
    done: 1,
    total: STEPS,
    note: 'Opening it in a process of its own',
  });
  await steps.report({ done: 2, total: STEPS, note: 'Holding its sentences against the checks' });
  const before = async () => {
    // A report of the last step is always written, so that a stop is learned of before anything is kept.
    await steps.report({ done: STEPS, total: STEPS, note: 'Keeping what was found' });
    steps.signal.throwIfAborted();
  };
  return takeInStatement(actor, supplier, { document, byName, way, source, before, change }, now);
}

async function keepLooked({ actor, supplier, now }: Work, address: StatementAddress): Promise<void> {
  const change = { address, lookedAt: now, lookAgain: null };
  await inTransaction(async () => {
    const place = { organisationId: actor.organisationId, supplierId: supplier.id };
    await changeSupplierStatement(place, change);
    const subjects = [{ kind: 'supplier', id: supplier.id }];
    await recordChange(actor, { act: 'supplier-statement.address-noted', subjects, content: change }, now);
  });
}

/** Ends an order; its file is no longer needed. That something could not be read is told to the ledger. */
async function endOrder(
  { actor, order, now }: Work,
  ending: Pick<ReadingOrder, 'state' | 'problem'>,
): Promise<void> {
  const { organisationId, id, bytesId, supplierId } = order;
  await inTransaction(async () => {
    await changeReadingOrder(organisationId, id, { ...ending, bytesId: null, keyId: null });
    if (ending.problem === null) return;
    const subjects = [{ kind: 'supplier', id: supplierId }];
    await recordChange(actor, { act: 'supplier-statement.not-read', subjects, content: ending }, now);
  });
  if (bytesId !== null) await supplierBytes.drop(bytesId);
}
