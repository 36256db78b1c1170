import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { importsOf, importWithId } from '#models/import.server.ts';
import type { ImportRecord } from './import-record.ts';

/** @throws NotFound also when it is another organisation's */
export async function findImport(viewer: Viewer, id: string): Promise<ImportRecord> {
  authorise(viewer, 'import', 'supplier');
  const record = await importWithId(viewer.organisationId, id);
  if (!record) throw new NotFound('import');
  return record;
}

/** The organisation's latest imports, newest first. */
export async function latestImports(viewer: Viewer, limit = 10): Promise<ImportRecord[]> {
  authorise(viewer, 'import', 'supplier');
  return importsOf(viewer.organisationId, limit);
}
