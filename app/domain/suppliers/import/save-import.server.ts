import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { changeImportBatch, importBatch } from '#models/import-batch.server.ts';
import { changeImport, importWithId, noteSavedBatch } from '#models/import.server.ts';
import { addSupplierEvents, type SupplierEvent } from '#models/supplier-history.server.ts';
import { addSuppliers, changeSupplier, newSupplierId } from '#models/supplier.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { Supplier } from '../supplier.ts';
import type { Steps } from './check-import.server.ts';
import { startWeighing, type Weighing, type WeighedRow, weighRows } from './evaluate-rows.server.ts';
import { findImport } from './find-import.server.ts';
import { BATCH_ROWS, type ImportRecord } from './import-record.ts';
import { addCounts, countOutcomes, type OutcomeCounts, type PlannedRow } from './planned-row.ts';

/**
 * Saves the rows of a checked import, a batch a transaction: suppliers, their history, what came of each row and one
 * ledger entry. Each batch is weighed again against the register as it stands then, so that nothing that was saved in
 * the meantime is lost; batches that are saved already are passed over, so that a killed run can be taken up again.
 * Ends by having the touched suppliers cross-checked.
 */
export async function saveImport(
  viewer: Viewer,
  id: string,
  now: Date,
  steps: Steps,
): Promise<OutcomeCounts> {
  const record = await findImport(viewer, id);
  if (record.state === 'uploaded' || record.state === 'checking')
    throw new Refused('import.conflict', { id, text: 'The rows have not been checked yet.' });
  const weighing = await startWeighing(viewer);
  const total = record.shape.rows;
  for (const [number, batch] of record.batches.entries()) {
    if (!batch.saved) {
      steps.signal.throwIfAborted();
      await inTransaction(() => saveBatch(viewer, record, number, weighing, now));
    }
    await steps.report({ done: Math.min(total, (number + 1) * BATCH_ROWS), total, note: 'Saving suppliers' });
  }
  await finish(viewer, record, now);
  const saved = await importWithId(viewer.organisationId, id);
  return addCounts((saved ?? record).batches.map(({ counts }) => counts));
}

async function saveBatch(
  viewer: Viewer,
  { id, shape }: ImportRecord,
  number: number,
  weighing: Weighing,
  now: Date,
): Promise<void> {
  const { organisationId } = viewer;
  const rows = await importBatch(organisationId, id, number);
  const weighed = await weighRows(viewer, rows, { ...weighing, taken: new Map() });
  const saved = weighed.map((row) => toSaved(viewer, row, now));
  await addSuppliers(
    saved.flatMap(({ planned, supplier }) => (planned.outcome === 'new' && supplier ? [supplier] : [])),
  );
  for (const { planned, supplier } of saved)
    if (planned.outcome === 'changed' && supplier && !(await changeSupplier(supplier, supplier.version - 1)))
      throw new Refused('supplier.conflict', { id: supplier.id });
  await addSupplierEvents(
    saved.flatMap(({ planned, supplier }) => (supplier ? [toEvent(viewer, id, planned, supplier, now)] : [])),
  );
  const planned = saved.map((row) => row.planned);
  await changeImportBatch({ organisationId, importId: id, number, rows: planned });
  await noteSavedBatch(organisationId, id, number, { counts: countOutcomes(planned), saved: true });
  const touched = saved.flatMap(({ supplier }) => (supplier ? [supplier] : []));
  const content = { importId: id, batch: number, headers: shape.headers, suppliers: touched };
  await recordChange(
    viewer,
    { act: 'import.batch-saved', subjects: [], count: touched.length, content },
    now,
  );
}

function toSaved(
  viewer: Viewer,
  { planned, before, after }: WeighedRow,
  now: Date,
): { planned: PlannedRow; supplier: Supplier | null } {
  if (!after || planned.outcome === 'unchanged') return { planned, supplier: null };
  const id = before?.id ?? newSupplierId();
  const supplier: Supplier = {
    ...after,
    id,
    organisationId: viewer.organisationId,
    sites: after.sites.map((site) => ({ ...site, id: site.id ?? newSupplierId() })),
    version: (before?.version ?? 0) + 1,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
  return { planned: { ...planned, supplierId: id }, supplier };
}

function toEvent(
  viewer: Viewer,
  importId: string,
  { row, changes }: PlannedRow,
  supplier: Supplier,
  now: Date,
): SupplierEvent {
  const { organisationId, personId } = viewer;
  const { id: supplierId, version } = supplier;
  return { organisationId, supplierId, at: now, personId, act: 'imported', importId, row, version, changes };
}

async function finish(viewer: Viewer, record: ImportRecord, now: Date): Promise<void> {
  const { organisationId } = viewer;
  const supplierIds = await touchedSuppliers(viewer, record);
  await inTransaction(async () => {
    const current = await importWithId(organisationId, record.id);
    if (current?.state === 'saved') return;
    const screeningJobId =
      supplierIds.length > 0 ? await enqueueJob(viewer, 'screen-suppliers', { supplierIds }, now) : null;
    await changeImport(organisationId, record.id, { state: 'saved', screeningJobId, updatedAt: now });
    const content = { supplierIds };
    const subjects = [{ kind: 'import', id: record.id }];
    await recordChange(viewer, { act: 'import.saved', subjects, content }, now);
  });
}

async function touchedSuppliers(viewer: Viewer, record: ImportRecord): Promise<string[]> {
  const ids: string[] = [];
  for (const number of record.batches.keys()) {
    const rows = await importBatch(viewer.organisationId, record.id, number);
    for (const { outcome, supplierId } of rows)
      if ((outcome === 'new' || outcome === 'changed') && supplierId) ids.push(supplierId);
  }
  return ids;
}
