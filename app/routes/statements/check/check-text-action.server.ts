import type { Viewer } from '#app/domain/access/viewer.ts';
import { checkText, type TextToCheck } from '#app/domain/statements/check/check-text.server.ts';
import { DOCUMENT_LIMITS, documentFix } from '#app/domain/statements/documents-in/document-problem.ts';
import { type FormReply, refuseForm } from '#app/http/forms.ts';
import { readUploads } from '#app/http/uploads.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { showReport } from './check-view-model.ts';

/** Reads the form, checks the text, and answers with the report. Nothing is kept. */
export async function answerCheckText(viewer: Viewer, request: Request) {
  const upload = await readUploads(request, { field: 'file', largest: DOCUMENT_LIMITS.bytes, most: 1 });
  const typed = { organisation: typedIn(upload.form, 'organisation'), text: typedIn(upload.form, 'text') };
  if (!upload.ok) return refuseForm({ fields: upload.fields, typed }, upload.status);
  const [file] = upload.files;
  if (!file && typed.text.trim() === '')
    return refuseForm({ fields: { file: ['Choose a file, or paste the text below'] }, typed });
  return tried(viewer, typed, {
    file: file ?? null,
    text: typed.text,
    organisation: typed.organisation || null,
  });
}

async function tried(viewer: Viewer, typed: FormReply['typed'], asked: TextToCheck) {
  try {
    const { document, report } = await checkText(viewer, asked, now());
    const warnings = document.warnings.filter(({ code }) => code !== 'language').map(({ says }) => says);
    return { typed, warnings, report: showReport(report, null) };
  } catch (problem) {
    const fix = documentFix(problem);
    if (fix === null) throw problem;
    return refuseForm({ fields: { [asked.file ? 'file' : 'text']: [fix] }, typed });
  }
}

function typedIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
