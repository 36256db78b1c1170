import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { InvalidInput, NotFound } from '#app/platform/problems.ts';
import { addListImport, changeListImport, listImport } from '#models/list-import.server.ts';
import { keepListUpload, removeListUploads } from '#models/list-upload.server.ts';
import { isId, newId } from '#models/new-id.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { watchedList } from '#models/watched-list.server.ts';
import type { ListImport } from './list-import.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Takes in files of an own list and asks for a dry run of them. Nothing is in force yet.
 *
 * @returns the id of the import
 * @throws NotFound when the organisation has no such list
 */
export async function startListImport(
  viewer: Viewer,
  { list, files }: { list: string; files: readonly SourceFile[] },
  now: Date,
): Promise<string> {
  authorise(viewer, 'manage', 'list');
  const { organisationId, personId, name } = viewer;
  const watched = await watchedList(organisationId, list);
  if (watched === null) throw new NotFound('list');
  if (files.length === 0) throw new InvalidInput({ file: ['Choose a file'] });
  const kept: ListImport['files'] = [];
  for (const file of files)
    kept.push({ name: file.name, ...(await keepListUpload(organisationId, file.name, file.bytes())) });
  const record: ListImport = {
    id: newId(),
    organisationId,
    personId,
    personName: name,
    list,
    title: watched.title,
    format: watched.format,
    way: 'upload',
    from: files
      .map((file) => file.name)
      .join(', ')
      .slice(0, 300),
    files: kept,
    state: 'uploaded',
    preview: null,
    jobId: null,
    versionId: null,
    overruledBecause: null,
    createdAt: now,
  };
  try {
    await inTransaction(async () => {
      const jobId = await enqueueJob(viewer, 'import-list', { importId: record.id }, now);
      await addListImport({ ...record, jobId });
      const subjects = [{ kind: 'list-import', id: record.id }];
      await recordChange(
        viewer,
        { act: 'list.uploaded', subjects, content: { list, from: record.from } },
        now,
      );
    });
  } catch (problem) {
    await removeListUploads(kept.map(({ id }) => id));
    throw problem;
  }
  return record.id;
}

/** An import of an own list. @throws NotFound */
export async function findListImport(viewer: Viewer, id: string): Promise<ListImport> {
  authorise(viewer, 'manage', 'list');
  const found = isId(id) ? await listImport(viewer.organisationId, id) : null;
  if (found === null) throw new NotFound('import');
  return found;
}

/**
 * Asks for a checked import to be put in force. One that was refused for its size needs the reason why it is right.
 *
 * @returns the id of the job
 * @throws InvalidInput on `reason`, or on the form when it waits for nobody any more
 */
export async function confirmListImport(
  viewer: Viewer,
  { id, reason }: { id: string; reason: string },
  now: Date,
): Promise<string> {
  const record = await findListImport(viewer, id);
  const refusal = record.preview?.refusal ?? null;
  if (record.state !== 'checked' || record.preview === null || (refusal !== null && !refusal.mayOverrule))
    throw new InvalidInput({ '': ['This import waits for nobody any more. Upload the file again.'] });
  if (refusal !== null && reason.trim() === '')
    throw new InvalidInput({
      reason: ['Say why this edition is right although its size speaks against it.'],
    });
  return inTransaction(async () => {
    const jobId = await enqueueJob(viewer, 'import-list', { importId: id }, now);
    const change = {
      state: 'saving',
      jobId,
      overruledBecause: refusal === null ? null : reason.trim(),
    } as const;
    if (!(await changeListImport(viewer.organisationId, id, ['checked'], change)))
      throw new InvalidInput({ '': ['Somebody has put this import in force already.'] });
    return jobId;
  });
}
