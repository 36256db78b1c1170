import { data, redirect } from '@remix-run/node';
import type { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { findOrganisation } from '#app/domain/access/organisation.server.ts';
import { LetterDraft, sendRequestLetter } from '#app/domain/statements/requests/send-letter.server.ts';
import {
  AssignDraft,
  assignRequest,
  CloseDraft,
  closeRequest,
  ExtendDraft,
  extendRequest,
  NoteDraft,
  noteOnRequest,
  openRequest,
} from '#app/domain/statements/requests/work-on-request.server.ts';
import { readFields } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { requestLetter } from '#app/http/request-letters.ts';
import { now } from '#app/platform/clock.server.ts';
import { environment } from '#app/platform/environment.server.ts';
import { postOffice } from '#app/platform/mail/mail.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';

/** Does what a button on the page of a request asks for. */
export async function answerRequest(viewer: Viewer, id: string, request: Request) {
  await openRequest(viewer, id);
  const form = await request.formData();
  switch (form.get('intent')) {
    case 'assign':
      return answer(form, id, AssignDraft, (draft) => assignRequest(viewer, id, draft, now()));
    case 'extend':
      return answer(form, id, ExtendDraft, (draft) => extendRequest(viewer, id, draft, now()));
    case 'note':
      return answer(form, id, NoteDraft, (draft) => noteOnRequest(viewer, id, draft, now()));
    case 'close':
      return answer(form, id, CloseDraft, (draft) => closeRequest(viewer, id, draft, now()));
    default:
      return answer(form, id, LetterDraft, (draft) => send(viewer, id, draft));
  }
}

async function send(viewer: Viewer, id: string, draft: LetterDraft): Promise<void> {
  const settings = environment();
  const { name: organisation } = await findOrganisation(viewer);
  const order = {
    ...draft,
    organisation,
    post: postOffice(settings),
    letterOf: (material: Parameters<typeof requestLetter>[0]) =>
      requestLetter(
        material,
        settings.publicUrl + paths.publicStatements(material.request.language, material.slug),
      ),
  };
  await sendRequestLetter(viewer, id, order, now());
}

async function answer<Schema extends z.ZodType>(
  form: FormData,
  id: string,
  schema: Schema,
  work: (draft: z.output<Schema>) => Promise<void>,
) {
  const sent = form.get('intent');
  const intent = typeof sent === 'string' ? sent : '';
  const read = readFields(form, schema);
  if (!read.ok) return data({ intent, fields: read.fields, typed: read.typed }, { status: 400 });
  try {
    await work(read.value);
  } catch (problem) {
    if (problem instanceof InvalidInput)
      return data({ intent, fields: problem.fields, typed: read.typed }, { status: 400 });
    throw problem;
  }
  return redirect(paths.statementRequest(id, { done: intent }));
}
