import type { Viewer } from '#app/domain/access/viewer.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { changeImport } from '#models/import.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { checkImport } from './check-import.server.ts';
import { findImport } from './find-import.server.ts';
import type { ImportState } from './import-record.ts';

/** Files up to this many rows are checked while the person waits; larger ones by a job with a progress bar. */
const CHECKED_AT_ONCE = 300;

/**
 * Makes the dry run: at once for a short list, else by a job.
 *
 * @returns the id of the job, or null when the check is done
 */
export async function startCheck(viewer: Viewer, id: string, now: Date): Promise<string | null> {
  const record = await findImport(viewer, id);
  if (record.shape.rows > CHECKED_AT_ONCE)
    return enqueueFor(viewer, id, 'checking', ['uploaded', 'checking', 'checked'], now);
  await checkImport(viewer, id, now, { report: async () => {}, signal: new AbortController().signal });
  return null;
}

/**
 * Has a checked import saved by a job.
 *
 * @returns the id of the job
 * @throws Refused `import.conflict` when it is not checked, or being saved already
 */
export async function startImport(viewer: Viewer, id: string, now: Date): Promise<string> {
  await findImport(viewer, id);
  return enqueueFor(viewer, id, 'saving', ['checked'], now);
}

function enqueueFor(
  viewer: Viewer,
  id: string,
  state: ImportState,
  states: ImportState[],
  now: Date,
): Promise<string> {
  return inTransaction(async () => {
    const jobId = await enqueueJob(viewer, 'import-suppliers', { importId: id }, now);
    const changed = await changeImport(
      viewer.organisationId,
      id,
      { state, jobId, updatedAt: now },
      { states },
    );
    if (!changed) throw new Refused('import.conflict', { id });
    return jobId;
  });
}
