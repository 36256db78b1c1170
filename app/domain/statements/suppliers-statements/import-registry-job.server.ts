import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads } from '#app/platform/jobs/job.ts';
import { importRegistry } from './import-registry.server.ts';

/** Reads an uploaded file of the registry and keeps what it says of the suppliers. */
export const importRegistryJob: JobHandler<JobPayloads['import-registry']> = async (
  { viewer, payload },
  steps,
) => {
  await steps.leadTo('/statements/suppliers/import');
  const { rows, matched, unsure } = await importRegistry(viewer, payload.importId, steps, now());
  steps.finish(
    { 'Rows read': rows, 'Entries of suppliers': matched, 'To confirm': unsure },
    unsure > 0 ? '/statements/suppliers/import' : '/statements/suppliers',
  );
};
