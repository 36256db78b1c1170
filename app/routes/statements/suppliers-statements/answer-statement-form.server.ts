import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { checkTextAgain } from '#app/domain/statements/suppliers-statements/check-text-again.server.ts';
import { deleteStatementText } from '#app/domain/statements/suppliers-statements/delete-statement-text.server.ts';
import {
  AskDraft,
  finishAsk,
  LetterDraft,
  planAsk,
  writeLetter,
} from '#app/domain/statements/suppliers-statements/plan-ask.server.ts';
import { checkSupplierStatement } from '#app/domain/statements/suppliers-statements/check-supplier-statement.server.ts';
import {
  AddressDraft,
  orderReading,
} from '#app/domain/statements/suppliers-statements/order-reading.server.ts';
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
import { InvalidInput } from '#app/platform/problems.ts';

const LARGEST_FILE = 25 * 1024 * 1024;

const FORMS = [
  'read',
  'address',
  'looked',
  'known',
  'again',
  'delete-text',
  'letter',
  'letter-back',
  'ask',
  'asked',
] as const;

const Which = z.object({
  form: z.enum(FORMS, { error: 'Choose what to do' }),
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
  const { form } = which.value;
  if (form === 'known') return answerKnown(viewer, supplierId, fields);
  if (form === 'address') return answerAddress(viewer, supplierId, fields);
  if (form === 'letter') return answerLetter(viewer, supplierId, fields);
  if (form === 'ask') return answerAsk(viewer, supplierId, fields);
  return redirect(paths.supplierStatement(supplierId, { done: await oneStep(viewer, supplierId, form) }));
}

/** What needs nothing but a button. Gives back what to say of it. */
async function oneStep(viewer: Viewer, supplierId: string, form: (typeof FORMS)[number]): Promise<string> {
  if (form === 'again') await checkTextAgain(viewer, supplierId, now());
  else if (form === 'delete-text') await deleteStatementText(viewer, supplierId, now());
  else if (form === 'letter-back') await writeLetter(viewer, supplierId, null, now());
  else if (form === 'asked') await finishAsk(viewer, supplierId, now());
  else await markLookedAt(viewer, supplierId, now());
  return form === 'delete-text' ? 'deleted' : form;
}

async function answerLetter(viewer: Viewer, supplierId: string, fields: FormData) {
  const read = readFields(fields, LetterDraft);
  if (!read.ok) return refuseForm(read);
  await writeLetter(viewer, supplierId, read.value.words, now());
  return redirect(`${paths.supplierStatement(supplierId, { done: 'letter' })}#letter`);
}

async function answerAsk(viewer: Viewer, supplierId: string, fields: FormData) {
  const read = readFields(fields, AskDraft);
  if (!read.ok) return refuseForm(read);
  try {
    await planAsk(viewer, supplierId, read.value, now());
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: problem.fields, typed: read.typed });
    throw problem;
  }
  return redirect(paths.supplierStatement(supplierId, { done: 'ask' }));
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
  return redirect(paths.job(await orderReading(viewer, supplierId, { url: read.value.url }, now())));
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
  try {
    if (file) {
      const given = { file: { fileName: file.name, bytes: file.bytes } };
      return redirect(paths.job(await orderReading(viewer, supplierId, given, now())));
    }
    await checkSupplierStatement(viewer, supplierId, { text }, now());
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: problem.fields, typed: { text } });
    throw problem;
  }
  return redirect(paths.supplierStatement(supplierId, { done: 'read' }));
}
