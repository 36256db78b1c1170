import { requirePerson } from '#app/domain/access/portal-actor.ts';
import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { checkImport } from './check-import.server.ts';
import { findImport } from './find-import.server.ts';
import type { OutcomeCounts } from './planned-row.ts';
import { saveImport } from './save-import.server.ts';

/** The job `import-suppliers`: checks an import that waits for its dry run, or saves one that was let through. */
export const importSuppliersJob: JobHandler<JobPayloads['import-suppliers']> = async (
  { viewer: actor, payload },
  steps,
) => {
  const viewer = requirePerson(actor);
  const { importId } = payload;
  const { state } = await findImport(viewer, importId);
  const isCheck = state === 'uploaded' || state === 'checking';
  const counts = isCheck
    ? await checkImport(viewer, importId, now(), steps)
    : state === 'checked'
      ? null
      : await saveImport(viewer, importId, now(), steps);
  steps.finish(
    counts ? { ...(isCheck ? { Saved: 'Nothing yet' } : {}), ...inWords(counts) } : {},
    `/suppliers/import/${importId}`,
  );
};

function inWords(counts: OutcomeCounts): Record<string, number> {
  const { new: added, changed, unchanged, duplicate, refused } = counts;
  return {
    New: added,
    Changed: changed,
    Unchanged: unchanged,
    'Repeated in the list': duplicate,
    Refused: refused,
  };
}
