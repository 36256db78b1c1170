import type { Viewer } from '#app/domain/access/viewer.ts';
import { dropEarlierText } from '#app/domain/statements/last-year/drop-earlier-text.server.ts';
import { keepEarlierPlaces } from '#app/domain/statements/last-year/keep-earlier-places.server.ts';
import {
  type EarlierSource,
  readEarlierText,
} from '#app/domain/statements/last-year/read-earlier-text.server.ts';
import { refuseForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { type ReadUploads, readUploads } from '#app/http/uploads.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';

const LARGEST = 25 * 1024 * 1024;

/** Does what a button of the page of last year's statement asks: the address to go to, or the form again. */
export async function answerEarlierForm(
  viewer: Viewer,
  id: string,
  request: Request,
): Promise<string | ReturnType<typeof refuseForm>> {
  const upload = await readPosted(request);
  const text = upload.form.get('text');
  const pasted = typeof text === 'string' ? text : '';
  const typed = { text: pasted };
  if (!upload.ok) return refuseForm({ fields: upload.fields, typed }, upload.status);
  try {
    return await work(viewer, id, {
      intent: upload.form.get('intent'),
      form: upload.form,
      pasted,
      file: upload.files[0],
    });
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: problem.fields, typed });
    throw problem;
  }
}

/** The form that brings a file in comes in parts; the others are plain. */
async function readPosted(request: Request): Promise<ReadUploads> {
  if (/^multipart\//i.test(request.headers.get('content-type') ?? ''))
    return readUploads(request, { field: 'file', largest: LARGEST, most: 1 });
  return { ok: true, files: [], form: await request.formData() };
}

type Posted = {
  intent: FormDataEntryValue | null;
  form: FormData;
  pasted: string;
  file: { name: string; bytes: Uint8Array } | undefined;
};

async function work(viewer: Viewer, id: string, { intent, form, pasted, file }: Posted): Promise<string> {
  if (intent === 'keep') {
    await keepEarlierPlaces(viewer, id, { place: form.getAll('place') }, now());
    return paths.statementLastYear(id, { done: 'kept' });
  }
  if (intent === 'drop') {
    await dropEarlierText(viewer, id, now());
    return paths.statementLastYear(id, { done: 'dropped' });
  }
  await readEarlierText(viewer, id, sourceOf(file, pasted), now());
  return paths.statementLastYear(id);
}

function sourceOf(file: Posted['file'], pasted: string): EarlierSource {
  if (file) return { file };
  if (pasted.trim() !== '') return { pasted };
  throw new InvalidInput({ file: ['Choose the file of last year’s statement, or paste its text.'] });
}
