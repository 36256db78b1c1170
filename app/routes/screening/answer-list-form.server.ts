import type { Viewer } from '#app/domain/access/viewer.ts';
import { authorise } from '#app/domain/access/authorise.ts';
import { addOwnList, OwnListDraft } from '#app/domain/screening/lists/add-own-list.server.ts';
import { askForRefresh } from '#app/domain/screening/lists/ask-for-refresh.server.ts';
import { inMemory } from '#app/domain/screening/lists/open-parts.server.ts';
import { findListImport, startListImport } from '#app/domain/screening/lists/start-list-import.server.ts';
import { readFields, refuseForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { readUploads } from '#app/http/uploads.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';

const LARGEST = 60 * 1024 * 1024;
const MOST_FILES = 5;

/** Adds a list, or takes in a new edition of one. Gives back where to go, or the form with what to put right. */
export async function answerListForm(viewer: Viewer, request: Request) {
  authorise(viewer, 'manage', 'list');
  const upload = await readUploads(request, { field: 'file', largest: LARGEST, most: MOST_FILES });
  const typed = Object.fromEntries(
    [...upload.form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
  if (!upload.ok) return refuseForm({ fields: upload.fields, typed }, upload.status);
  const files = upload.files.map(({ name, bytes }) => ({
    name,
    size: bytes.length,
    bytes: () => inMemory(bytes),
  }));
  try {
    const list = typed['list'] || null;
    if (list !== null) return await checkFiles(viewer, list, files);
    const form = readFields(upload.form, OwnListDraft);
    if (!form.ok) return refuseForm({ fields: form.fields, typed });
    if (files.length === 0 && form.value.address === undefined)
      return refuseForm({
        fields: { file: ['Choose a file, or enter the address to fetch the list from'] },
        typed,
      });
    const added = await addOwnList(viewer, form.value, now());
    if (files.length > 0) return await checkFiles(viewer, added, files);
    return paths.job(await askForRefresh(viewer, added, now()));
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: problem.fields, typed });
    throw problem;
  }
}

async function checkFiles(
  viewer: Viewer,
  list: string,
  files: Parameters<typeof startListImport>[1]['files'],
) {
  const id = await startListImport(viewer, { list, files }, now());
  const { jobId } = await findListImport(viewer, id);
  return jobId === null ? paths.listImport(id) : paths.job(jobId);
}
