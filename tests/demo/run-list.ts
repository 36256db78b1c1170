import { readFile } from 'node:fs/promises';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findImport } from '#app/domain/suppliers/import/find-import.server.ts';
import { eachImportRow } from '#app/domain/suppliers/import/import-rows.server.ts';
import { OUTCOMES, type OutcomeCounts, type PlannedRow } from '#app/domain/suppliers/import/planned-row.ts';
import type { DescribedMatch } from '#app/domain/screening/describe-matches.server.ts';
import { screeningOf } from '#app/domain/screening/screening-of.server.ts';
import { BUNDLED_FILE } from '#seeds/demo/build-workbook.server.ts';
import { doMainJob } from '../../commands/demo/do-main-job.ts';

/** What the main job made of a list, by the rows of the file. */
export type ListRun = {
  counts: OutcomeCounts;
  /** Every row below the headers, by its number in the file. */
  rows: ReadonlyMap<number, PlannedRow>;
  /** The supplier that a row was saved as. @throws Error for a row that was not saved */
  supplierOf(row: number): string;
};

/** Runs the bundled list through the main job as the demonstration does. */
export async function runBundledList(
  viewer: Viewer,
  { recheck = false }: { recheck?: boolean } = {},
): Promise<ListRun> {
  const file = { fileName: 'suppliers.xlsx', bytes: await readFile(BUNDLED_FILE) };
  const { importId, counts } = await doMainJob(viewer, file, { recheck, leaseSeconds: 30 });
  const record = await findImport(viewer, importId);
  const rows = new Map<number, PlannedRow>();
  for (const outcome of OUTCOMES)
    for await (const row of eachImportRow(viewer, record, outcome)) rows.set(row.row, row);
  return {
    counts,
    rows,
    supplierOf(row) {
      const id = rows.get(row)?.supplierId;
      if (!id) throw new Error(`Row ${row} was not saved`);
      return id;
    },
  };
}

/** The matches of the latest screening of a supplier. */
export async function matchesOf(viewer: Viewer, supplierId: string): Promise<DescribedMatch[]> {
  const { matches } = await screeningOf(viewer, supplierId);
  return matches.filter(({ current }) => current);
}
