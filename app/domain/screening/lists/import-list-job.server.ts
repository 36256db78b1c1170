import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { now } from '#app/platform/clock.server.ts';
import type { JobHandler, JobPayloads, JobSteps } from '#app/platform/jobs/job.ts';
import { NotFound, Refused } from '#app/platform/problems.ts';
import { changeListImport, listImport } from '#models/list-import.server.ts';
import { listUpload, removeListUploads } from '#models/list-upload.server.ts';
import { watchedList } from '#models/watched-list.server.ts';
import { type ListFormat, LIST_FORMATS } from './formats/list-formats.ts';
import { importOwnList } from './import-own-list.server.ts';
import { USUAL_RULES } from './judge-edition.ts';
import type { ListImport, WatchedList } from './list-import.ts';
import { previewList } from './preview-list.server.ts';
import type { SourceFile } from './source-file.ts';

/** The job `import-list`: a dry run of files that were handed in, or putting in force what a person let through. */
export const importListJob: JobHandler<JobPayloads['import-list']> = async ({ viewer, payload }, steps) => {
  authorise(viewer, 'manage', 'list');
  const record = await listImport(viewer.organisationId, payload.importId);
  const watched = record === null ? null : await watchedList(viewer.organisationId, record.list);
  if (record === null || watched === null) throw new NotFound('import');
  if (record.state === 'uploaded') await check(record, watched, steps);
  if (record.state === 'saving') await save(viewer, record, watched, steps);
};

async function check(record: ListImport, watched: WatchedList, steps: JobSteps): Promise<void> {
  const { organisationId, list } = record;
  await steps.report({ done: 0, total: 0, note: 'Reading the list and holding it against the one in force' });
  const rules = { ...USUAL_RULES, shrinkShare: watched.shrinkShare };
  const order = { organisationId, list, format: formatOf(record), files: filesOf(record), rules };
  const preview = await previewList(order, now());
  await changeListImport(organisationId, record.id, ['uploaded'], { state: 'checked', preview });
  steps.finish({ Saved: 'Nothing yet', Entries: preview.rows }, importPage(record));
}

async function save(actor: Actor, record: ListImport, watched: WatchedList, steps: JobSteps): Promise<void> {
  const order = {
    list: record.list,
    title: watched.title,
    format: formatOf(record),
    files: filesOf(record),
    way: record.way,
    from: record.from,
    personName: record.personName,
    rules: { ...USUAL_RULES, shrinkShare: watched.shrinkShare },
    overruledBecause: record.overruledBecause ?? undefined,
  };
  const outcome = await importOwnList(actor, order, now(), (done, total) =>
    steps.report({ done, total, note: 'Saving what has changed' }),
  );
  if (outcome.kind === 'refused') throw new Refused('list.refused', { text: outcome.because });
  const { id: versionId, rows } = outcome.version;
  await changeListImport(record.organisationId, record.id, ['saving'], {
    state: 'saved',
    versionId,
    files: [],
  });
  await removeListUploads(record.files.map(({ id }) => id));
  steps.finish({ Entries: rows }, `/screening/lists/${record.list}`);
}

function formatOf({ format }: ListImport): ListFormat {
  const known = LIST_FORMATS.find(({ key }) => key === format);
  if (known === undefined) throw new NotFound('format');
  return known;
}

function filesOf({ files }: ListImport): SourceFile[] {
  return files.map(({ id, name, size }) => ({ name, size, bytes: () => listUpload(id) }));
}

/** Where a person looks at an import. */
function importPage({ id }: Pick<ListImport, 'id'>): string {
  return `/screening/lists/import/${id}`;
}
