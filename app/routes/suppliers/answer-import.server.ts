import { redirect } from '@remix-run/node';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findImport } from '#app/domain/suppliers/import/find-import.server.ts';
import { isFieldKey } from '#app/domain/suppliers/import/fields.ts';
import { mapImport } from '#app/domain/suppliers/import/map-import.server.ts';
import { startCheck, startImport } from '#app/domain/suppliers/import/start-import.server.ts';
import { refuseForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';

/** The two forms of an import: what the columns mean, and saving what was checked. */
export async function answerImportForm(viewer: Viewer, id: string, request: Request) {
  const form = await request.formData();
  if (form.get('intent') === 'save') return redirect(paths.job(await startImport(viewer, id, now())));
  const typed = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const record = await findImport(viewer, id);
  const mapping = record.shape.headers.map((_header, column) => {
    const field = typed[`column-${column}`] ?? '';
    return isFieldKey(field) ? field : null;
  });
  try {
    await mapImport(viewer, id, { mapping, currency: typed['currency'] || null }, now());
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: nameForm(problem.fields), typed });
    throw problem;
  }
  const jobId = await startCheck(viewer, id, now());
  return redirect(jobId ? paths.job(jobId) : paths.supplierImport(id));
}

/** Messages for the form as a whole stand under the empty name. */
function nameForm({ form, ...fields }: Readonly<Record<string, string[]>>): Record<string, string[]> {
  return { ...fields, ...(form ? { '': form } : {}) };
}
