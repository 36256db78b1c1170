import { setTimeout as pause } from 'node:timers/promises';
import { findActor } from '#app/domain/access/find-viewer.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findJob, listOpenJobs } from '#app/domain/jobs/find-job.server.ts';
import {
  type FileImport,
  importSuppliersFromFile,
} from '#app/domain/suppliers/import/import-suppliers-from-file.server.ts';
import { jobHandlers } from '#app/jobs.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { startWorker } from '#app/platform/jobs/worker.server.ts';
import type { ListFile } from './read-list-file.ts';
import { progressLines, say } from './tell-progress.ts';

const LOOK_EVERY_MS = 100;

/**
 * The main job, by the same ways as in the portal: import the list, then let a worker cross-check what it touched and
 * weigh its risk. With `recheck` everything else of the register is checked again too.
 *
 * @throws InvalidInput on `file` when the list cannot be read
 */
export async function doMainJob(
  viewer: Viewer,
  file: ListFile,
  { recheck, leaseSeconds }: { recheck: boolean; leaseSeconds: number },
): Promise<FileImport> {
  say(`Importing ${file.fileName}`);
  const signal = new AbortController().signal;
  const imported = await importSuppliersFromFile(viewer, file, now(), {
    report: progressLines('Importing'),
    signal,
  });
  if (recheck) await enqueueJob(viewer, 'screen-suppliers', { supplierIds: 'all' }, now());
  say('Cross-checking against the lists and weighing risk');
  const worker = startWorker({ handlers: jobHandlers, viewerOf: findActor, now, leaseSeconds });
  try {
    await untilNoJobIsOpen(viewer);
  } finally {
    await worker.stop();
  }
  return imported;
}

/** @throws Error with the job's own words when one fails */
async function untilNoJobIsOpen(viewer: Viewer): Promise<void> {
  const report = progressLines('Checking');
  const seen = new Set<string>();
  for (;;) {
    const open = await listOpenJobs(viewer);
    for (const { id } of open) seen.add(id);
    for (const id of seen) {
      const { state, error } = await findJob(viewer, id);
      if (state === 'failed') throw new Error(`A job did not succeed: ${error ?? 'no reason was kept'}`);
    }
    const [running] = open;
    if (!running) return;
    await report(running);
    await pause(LOOK_EVERY_MS);
  }
}
