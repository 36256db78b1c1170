import type { Viewer } from '#app/domain/access/viewer.ts';
import { importBatch } from '#models/import-batch.server.ts';
import type { ImportRecord } from './import-record.ts';
import type { Outcome, PlannedRow } from './planned-row.ts';
import { ROWS_A_PAGE } from './rows-a-page.ts';

/** One page of an import's rows with an outcome; only the batches that hold it are read. */
export async function importRows(
  viewer: Viewer,
  record: ImportRecord,
  outcome: Outcome,
  page: number,
): Promise<PlannedRow[]> {
  const rows: PlannedRow[] = [];
  let skip = (page - 1) * ROWS_A_PAGE;
  for (const [number, { counts }] of record.batches.entries()) {
    if (rows.length >= ROWS_A_PAGE) break;
    if (skip >= counts[outcome]) {
      skip -= counts[outcome];
      continue;
    }
    const batch = await importBatch(viewer.organisationId, record.id, number);
    rows.push(...batch.filter((row) => row.outcome === outcome).slice(skip));
    skip = 0;
  }
  return rows.slice(0, ROWS_A_PAGE);
}

/** Every row of an import with an outcome, in order, batch by batch. */
export async function* eachImportRow(
  viewer: Viewer,
  record: ImportRecord,
  outcome: Outcome,
): AsyncGenerator<PlannedRow> {
  for (const [number, { counts }] of record.batches.entries()) {
    if (counts[outcome] === 0) continue;
    const batch = await importBatch(viewer.organisationId, record.id, number);
    yield* batch.filter((row) => row.outcome === outcome);
  }
}
