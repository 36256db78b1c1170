import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { assessSuppliers } from '#app/domain/risk/assess-suppliers.server.ts';
import { newId } from '#models/new-id.server.ts';
import { announceRun } from './monitoring/announce-run.server.ts';
import { screenSuppliers } from './screen-suppliers.server.ts';

/** Screens one supplier at once, against the newest edition of every list, and assesses its risk again. */
export async function rescreenSupplier(viewer: Viewer, supplierId: string, now: Date): Promise<void> {
  authorise(viewer, 'screen', 'screening');
  const runId = newId();
  const { screened } = await screenSuppliers(viewer, { ids: [supplierId], runId }, now);
  await assessSuppliers(viewer, { ids: [supplierId] }, now);
  await announceRun(viewer, { runId, screened }, now);
}
