import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { newId } from '#models/new-id.server.ts';
import {
  addRegistryImport,
  changeRegistryImport,
  dropRegistryFile,
  keepRegistryFile,
} from '#models/registry-import.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { readRegistryText } from './read-registry-file.server.ts';

/**
 * Takes in the registry's public file and asks for the job that reads it. Its headings are looked at first.
 *
 * @returns the id of the job
 * @throws InvalidInput on the field `file`, with what to do
 */
export async function uploadRegistryFile(
  viewer: Viewer,
  { fileName, bytes }: { fileName: string; bytes: Buffer },
  now: Date,
): Promise<string> {
  authorise(viewer, 'manage', 'statement');
  const { text, header } = await readRegistryText(bytes);
  const { missing, unknown } = header;
  const { organisationId } = viewer;
  const fileId = await keepRegistryFile(organisationId, text);
  const id = newId();
  try {
    return await inTransaction(async () => {
      await addRegistryImport({
        id,
        organisationId,
        fileName: fileName.slice(0, 200),
        fileId,
        size: bytes.length,
        missing: [...missing],
        unknown: unknown.map(({ name }) => name.slice(0, 200)).slice(0, 200),
        rows: null,
        matched: null,
        unsure: null,
        jobId: null,
        byName: viewer.name,
        createdAt: now,
        finishedAt: null,
      });
      const subjects = [{ kind: 'registry-import', id }];
      await recordChange(viewer, { act: 'registry.uploaded', subjects, content: { fileName } }, now);
      const jobId = await enqueueJob(viewer, 'import-registry', { importId: id }, now);
      await changeRegistryImport(organisationId, id, { jobId });
      return jobId;
    });
  } catch (error) {
    await dropRegistryFile(fileId);
    throw error;
  }
}
