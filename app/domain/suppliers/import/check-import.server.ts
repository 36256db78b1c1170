import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import type { JobProgress } from '#app/platform/jobs/job.ts';
import { NotFound, Refused } from '#app/platform/problems.ts';
import { addImportBatches, removeImportBatches } from '#models/import-batch.server.ts';
import { importFiles } from '#models/import-file.server.ts';
import { changeImport } from '#models/import.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { startWeighing, weighRows } from './evaluate-rows.server.ts';
import { findImport } from './find-import.server.ts';
import { RepeatFinder } from './gather-repeats.ts';
import { BATCH_ROWS, type ImportRecord } from './import-record.ts';
import { rowsBelowHeader } from './inspect-table.server.ts';
import { openTable } from './open-table.server.ts';
import { addCounts, countOutcomes, type OutcomeCounts, type PlannedRow } from './planned-row.ts';
import { readRow } from './read-row.ts';

/** How a long piece of work tells where it is and learns that it must stop. */
export type Steps = { report(progress: JobProgress): Promise<void>; signal: AbortSignal };

/**
 * The dry run: reads every row and tells what it would do to the register as it stands, without touching a supplier.
 * The rows are kept in batches; running it again makes them anew.
 *
 * @returns how many rows of each outcome
 */
export async function checkImport(
  viewer: Viewer,
  id: string,
  now: Date,
  steps: Steps,
): Promise<OutcomeCounts> {
  const record = await findImport(viewer, id);
  if (record.state === 'saving' || record.state === 'saved') throw new Refused('import.conflict', { id });
  const rows = await readRows(viewer, record, steps);
  await removeImportBatches(viewer.organisationId, id);
  const weighing = await startWeighing(viewer);
  const batches: ImportRecord['batches'] = [];
  for (let at = 0; at < rows.length; at += BATCH_ROWS) {
    steps.signal.throwIfAborted();
    const weighed = await weighRows(viewer, rows.slice(at, at + BATCH_ROWS), weighing);
    const planned = weighed.map((row) => row.planned);
    const number = batches.length;
    await addImportBatches([{ organisationId: viewer.organisationId, importId: id, number, rows: planned }]);
    batches.push({ counts: countOutcomes(planned), saved: false });
    await steps.report({
      done: at + planned.length,
      total: rows.length,
      note: 'Comparing rows with the register',
    });
  }
  const counts = addCounts(batches.map((batch) => batch.counts));
  await inTransaction(async () => {
    const change = { state: 'checked' as const, batches, updatedAt: now };
    if (
      !(await changeImport(viewer.organisationId, id, change, {
        states: ['uploaded', 'checking', 'checked'],
      }))
    )
      throw new Refused('import.conflict', { id });
    const subjects = [{ kind: 'import', id }];
    await recordChange(viewer, { act: 'import.checked', subjects, content: counts }, now);
  });
  return counts;
}

const BREATH_EVERY = 50;

async function readRows(viewer: Viewer, record: ImportRecord, steps: Steps): Promise<PlannedRow[]> {
  const bytes = await importFiles.read(viewer.organisationId, record.fileId);
  if (!bytes) throw new NotFound('file');
  const table = await openTable(record.fileName, bytes);
  const { headers, marks, headerRow } = record.shape;
  const reading = { headers, marks, mapping: record.mapping, currency: record.currency };
  const repeats = new RepeatFinder();
  const rows: PlannedRow[] = [];
  for await (const { row, cells } of rowsBelowHeader(table, headerRow)) {
    rows.push(planRow(row, readRow(cells, reading), cells, record, repeats));
    if (rows.length % BREATH_EVERY !== 0) continue;
    await steps.report({ done: 0, total: record.shape.rows, note: `Reading row ${row}` });
    await new Promise((resolve) => setImmediate(resolve));
    steps.signal.throwIfAborted();
  }
  return rows;
}

function planRow(
  row: number,
  { patch, refused, assumed }: ReturnType<typeof readRow>,
  cells: Parameters<typeof readRow>[0],
  record: ImportRecord,
  repeats: RepeatFinder,
): PlannedRow {
  const repeat = patch && repeats.see(row, patch);
  const name = patch?.name ?? cells[record.mapping.indexOf('name')]?.text ?? '';
  return {
    row,
    cells: record.shape.headers.map((_header, column) => cells[column]?.text ?? ''),
    outcome: !patch ? 'refused' : repeat ? 'duplicate' : 'new',
    name: name.slice(0, 300),
    supplierId: null,
    patch: repeat ? null : patch,
    changes: [],
    refused,
    assumed,
    note: repeat?.text ?? '',
  };
}
