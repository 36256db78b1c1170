import { data, redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { authorise } from '#app/domain/access/authorise.ts';
import { openCorrection } from '#app/domain/statements/corrections/open-correction.server.ts';
import { rewordCorrection } from '#app/domain/statements/corrections/reword-correction.server.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { chooseAddress } from '#app/domain/statements/publication/choose-address.server.ts';
import {
  confirmHomepage,
  ProofDraft,
  SiteProofDraft,
} from '#app/domain/statements/publication/keep-homepage-check.server.ts';
import { PublicationDraft } from '#app/domain/statements/publication/publication.ts';
import { publishStatement } from '#app/domain/statements/publication/publish-statement.server.ts';
import {
  WithdrawalDraft,
  withdrawPublication,
} from '#app/domain/statements/publication/withdraw-publication.server.ts';
import { type FieldMessages, readFields } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { readUploads } from '#app/http/uploads.server.ts';
import { now } from '#app/platform/clock.server.ts';
import { LARGEST_EVIDENCE } from '#app/platform/files/file-kinds.ts';
import { enqueueJob } from '#app/platform/jobs/enqueue.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';

/** Does what a button of the page of publication asks for. */
export async function answerPublication(viewer: Viewer, statementId: string, request: Request) {
  const { id } = await findStatement(viewer, statementId);
  const upload = await readUploads(request, { field: 'picture', largest: LARGEST_EVIDENCE, most: 1 });
  if (!upload.ok)
    return data({ intent: 'proof', fields: upload.fields, typed: {} }, { status: upload.status });
  const { form, files } = upload;
  const backTo = (done: string) => redirect(paths.statementPublication(id, { done }));
  switch (form.get('intent')) {
    case 'publish': {
      const { revisions } = await publishStatement(viewer, id, now());
      return backTo(revisions.at(-1)?.corrects === true ? 'corrected' : 'published');
    }
    case 'check-homepage':
      authorise(viewer, 'manage', 'statement');
      return redirect(paths.job(await enqueueJob(viewer, 'check-homepage', {}, now())));
    case 'proof':
      return answer(form, 'proof', ProofDraft, async (draft) => {
        await confirmHomepage(viewer, { ...draft, upload: files[0] ?? null }, now());
        return backTo('proof');
      });
    case 'site-proof':
      return answer(form, 'site-proof', SiteProofDraft, async (draft) => {
        await confirmHomepage(viewer, { ...draft, upload: files[0] ?? null }, now());
        return backTo('proof');
      });
    case 'correct':
      return answer(form, 'correct', Typed, async (typed) => {
        await openCorrection(viewer, id, typed, now());
        return backTo('correct');
      });
    case 'reword':
      return answer(form, 'reword', Typed, async (typed) => {
        await rewordCorrection(viewer, id, typed, now());
        return backTo('reword');
      });
    case 'withdraw':
      return answer(form, 'withdraw', WithdrawalDraft, async (draft) => {
        await withdrawPublication(viewer, id, draft, now());
        return backTo('withdrawn');
      });
    default:
      return answer(form, 'address', PublicationDraft, async (draft) => {
        await chooseAddress(viewer, draft, now());
        return backTo('address');
      });
  }
}

/** Fields as they were typed, which the use-case reads. */
const Typed = z.looseObject({});

type TypedValues = Readonly<Record<string, string | string[]>>;

async function answer<Schema extends z.ZodType>(
  form: FormData,
  intent: string,
  schema: Schema,
  work: (draft: z.output<Schema>) => Promise<Response>,
) {
  const read = readFields(form, schema);
  const refuse = (fields: FieldMessages, typed: TypedValues) =>
    data({ intent, fields, typed }, { status: 400 });
  if (!read.ok) return refuse(read.fields, read.typed);
  try {
    return await work(read.value);
  } catch (problem) {
    if (problem instanceof InvalidInput) return refuse(problem.fields, read.typed);
    throw problem;
  }
}
