import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { decideEntry } from '#app/domain/statements/suppliers-statements/decide-entry.server.ts';
import { uploadRegistryFile } from '#app/domain/statements/suppliers-statements/upload-registry-file.server.ts';
import { answerForm, refuseForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { readUpload } from '#app/http/uploads.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';

const DecisionForm = z.object({
  entry: z.string('Open the page again'),
  same: z.enum(['yes', 'no'], { error: 'Say whether it is the same organisation' }),
});

/** Takes a file of the registry, or a person's word on an entry that was not certain. */
export async function answerImportForm(viewer: Viewer, request: Request, now: Date) {
  authorise(viewer, 'manage', 'statement');
  const isUpload = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
  if (!isUpload)
    return answerForm(request, DecisionForm, async ({ entry, same }) => {
      await decideEntry(viewer, { id: entry, same: same === 'yes' }, now);
      return redirect(paths.importRegistry());
    });
  const upload = await readUpload(request, { field: 'file' });
  if (!upload.ok) return refuseForm({ fields: upload.fields, typed: {} }, upload.status);
  const { name: fileName, bytes } = upload.file;
  try {
    return redirect(paths.job(await uploadRegistryFile(viewer, { fileName, bytes }, now)));
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: problem.fields, typed: {} });
    throw problem;
  }
}
