import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import {
  checkSupplierStatement,
  type GivenStatement,
} from '#app/domain/statements/suppliers-statements/check-supplier-statement.server.ts';
import {
  AddressDraft,
  noteAddress,
} from '#app/domain/statements/suppliers-statements/note-address.server.ts';
import {
  markLookedAt,
  saveSupplierStatement,
} from '#app/domain/statements/suppliers-statements/save-supplier-statement.server.ts';
import { SupplierStatementDraft } from '#app/domain/statements/suppliers-statements/supplier-statement.ts';
import { findSupplier } from '#app/domain/suppliers/find-supplier.server.ts';
import { readFields, refuseForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { readUploads } from '#app/http/uploads.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { createOutside } from '#app/platform/outgoing/fetch-outside.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';

const outside = createOutside();

const LARGEST_FILE = 25 * 1024 * 1024;

const Which = z.object({
  form: z.enum(['read', 'address', 'looked', 'known'], { error: 'Choose what to do' }),
});

/** Takes the forms of the page of one supplier's statement. */
export async function answerStatementForm(viewer: Viewer, supplierId: string, request: Request) {
  authorise(viewer, 'edit', 'statement');
  await findSupplier(viewer, supplierId);
  const isUpload = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
  if (isUpload) return answerReading(viewer, supplierId, request);
  const fields = await request.formData();
  const which = readFields(fields, Which);
  if (!which.ok) return refuseForm(which);
  if (which.value.form === 'known') return answerKnown(viewer, supplierId, fields);
  if (which.value.form === 'address') return answerAddress(viewer, supplierId, fields);
  if (which.value.form === 'looked') await markLookedAt(viewer, supplierId, now());
  return redirect(paths.supplierStatement(supplierId, { done: 'looked' }));
}

async function answerKnown(viewer: Viewer, supplierId: string, fields: FormData) {
  const read = readFields(fields, SupplierStatementDraft);
  if (!read.ok) return refuseForm(read);
  await saveSupplierStatement(viewer, supplierId, read.value, now());
  return redirect(paths.supplierStatement(supplierId, { done: 'known' }));
}

async function answerAddress(viewer: Viewer, supplierId: string, fields: FormData) {
  const read = readFields(fields, AddressDraft);
  if (!read.ok) return refuseForm(read);
  await noteAddress(viewer, { supplierId, url: read.value.url, outside }, now());
  return redirect(paths.supplierStatement(supplierId, { done: 'address' }));
}

async function answerReading(viewer: Viewer, supplierId: string, request: Request) {
  const upload = await readUploads(request, { field: 'file', largest: LARGEST_FILE, most: 1 });
  const typed = upload.form.get('text');
  const text = typeof typed === 'string' ? typed : '';
  if (!upload.ok) return refuseForm({ fields: upload.fields, typed: { text } }, upload.status);
  const [file] = upload.files;
  if (!file && text.trim() === '')
    return refuseForm({
      fields: { file: ['Choose the file of the statement, or paste its text'] },
      typed: {},
    });
  const given: GivenStatement = file ? { file: { fileName: file.name, bytes: file.bytes } } : { text };
  try {
    await checkSupplierStatement(viewer, supplierId, given, now());
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: problem.fields, typed: { text } });
    throw problem;
  }
  return redirect(paths.supplierStatement(supplierId, { done: 'read' }));
}
