import type { Viewer } from '#app/domain/access/viewer.ts';
import { checkImport, type Steps } from './check-import.server.ts';
import { findImport } from './find-import.server.ts';
import type { Mapping } from './guess-mapping.ts';
import type { ImportRecord } from './import-record.ts';
import { eachImportRow } from './import-rows.server.ts';
import { mapImport } from './map-import.server.ts';
import type { CellRemark } from './patch.ts';
import type { OutcomeCounts } from './planned-row.ts';
import { saveImport } from './save-import.server.ts';
import { uploadImport } from './upload-import.server.ts';

export type FileImport = {
  importId: string;
  facts: ImportRecord['facts'];
  counts: OutcomeCounts;
  refused: { row: number; name: string; remarks: CellRemark[] }[];
};

/**
 * Upload, mapping, dry run and saving in one go, for commands and benchmarks. It takes the same way as a person's
 * upload; cross-checking is left to the job that it asks for.
 *
 * @param mapping what each column means; guessed or remembered when left out
 * @throws InvalidInput on `file` when it cannot be read
 */
export async function importSuppliersFromFile(
  viewer: Viewer,
  file: { fileName: string; bytes: Buffer; mapping?: Mapping; currency?: string },
  now: Date,
  steps: Steps = { report: async () => {}, signal: new AbortController().signal },
): Promise<FileImport> {
  const id = await uploadImport(viewer, file, now);
  const uploaded = await findImport(viewer, id);
  const mapping = file.mapping ?? uploaded.mapping;
  await mapImport(viewer, id, { mapping, currency: file.currency ?? uploaded.currency }, now);
  await checkImport(viewer, id, now, steps);
  const counts = await saveImport(viewer, id, now, steps);
  const record = await findImport(viewer, id);
  const refused: FileImport['refused'] = [];
  for await (const { row, name, refused: remarks } of eachImportRow(viewer, record, 'refused'))
    refused.push({ row, name, remarks });
  return { importId: id, facts: record.facts, counts, refused };
}
