import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { CompanyDraft, OfficerDraft } from '#app/domain/statements/entities/company-draft.ts';
import { editCompany } from '#app/domain/statements/entities/edit-company.server.ts';
import { keepOfficer } from '#app/domain/statements/entities/keep-officer.server.ts';
import { findCompany } from '#app/domain/statements/entities/find-company.server.ts';
import { type FormReply, readFields, refuseForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';

const Which = z.object({
  /** `company`, `new` for a new officer, or the id of an officer. */
  form: z.string('Choose what to change'),
  version: z.coerce.number('Open the page again').int(),
});

const CONFLICT =
  'Somebody changed this company while you typed. What you typed is below and not saved yet: compare it with the page of the company, then save again to take it over';

/** Saves the company or one officer, and sends the form back with what was typed when that cannot be. */
export async function answerCompanyForm(viewer: Viewer, id: string, request: Request) {
  authorise(viewer, 'manage', 'statement');
  const fields = await request.formData();
  const which = readFields(fields, Which);
  await findCompany(viewer, id);
  if (!which.ok) return refuseForm(which);
  const { form, version } = which.value;
  const forCompany = form === 'company';
  try {
    if (forCompany) {
      const read = readFields(fields, CompanyDraft);
      if (!read.ok) return refuseForm(read);
      await editCompany(viewer, { id, version }, read.value, now());
    } else {
      const read = readFields(fields, OfficerDraft);
      if (!read.ok) return refuseForm(read);
      const officerId = form === 'new' ? null : form;
      await keepOfficer(viewer, { id, version }, { officerId, draft: read.value }, now());
    }
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuseForm({ fields: problem.fields, typed: which.typed });
    if (problem instanceof Refused && problem.code === 'company.conflict') {
      const current = await findCompany(viewer, id);
      const typed = { ...which.typed, version: String(current.version) };
      return data<FormReply>({ fields: { '': [CONFLICT] }, typed }, { status: 409 });
    }
    throw problem;
  }
  return redirect(paths.company(id, { done: forCompany ? 'edited' : 'officer' }));
}
