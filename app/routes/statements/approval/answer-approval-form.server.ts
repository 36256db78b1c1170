import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { confirmApproval } from '#app/domain/statements/approval/confirm-approval.server.ts';
import { ApprovalForm, recordApproval } from '#app/domain/statements/approval/record-approval.server.ts';
import { recordSignature, SignatureForm } from '#app/domain/statements/approval/record-signature.server.ts';
import { refuseApproval, RefusalForm } from '#app/domain/statements/approval/refuse-approval.server.ts';
import {
  submitForApproval,
  SubmissionForm,
} from '#app/domain/statements/approval/submit-for-approval.server.ts';
import { takeBack } from '#app/domain/statements/approval/take-back.server.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';

type Sent = { viewer: Viewer; statementId: string; request: Request; now: Date };

const Nothing = z.object({});

/** Takes one of the forms on the page of the approval; `?form=` says which. */
export async function answerApprovalForm(form: string | null, { viewer, statementId, request, now }: Sent) {
  // Whoever may not see the statement learns nothing of what is wrong with a form.
  await findStatement(viewer, statementId);
  const go = (done: string) => redirect(paths.statementApproval(statementId, { done }));
  if (form === 'refuse')
    return answerForm(request, RefusalForm, async (refusal) => {
      await refuseApproval(viewer, statementId, refusal, now);
      return go('refused');
    });
  if (form === 'approve')
    return answerForm(request, ApprovalForm, async (approval) => {
      const { secondPerson } = await recordApproval(viewer, statementId, approval, now);
      return go(secondPerson === 'waits' ? 'recorded' : 'approved');
    });
  if (form === 'confirm')
    return answerForm(request, Nothing, async () => {
      await confirmApproval(viewer, statementId, now);
      return go('approved');
    });
  if (form === 'sign')
    return answerForm(request, SignatureForm, async (signature) => {
      await recordSignature(viewer, statementId, signature, now);
      return go('signed');
    });
  if (form === 'take-back')
    return answerForm(request, Nothing, async () => {
      await takeBack(viewer, statementId, now);
      return go('taken-back');
    });
  return answerForm(request, SubmissionForm, async (submission) => {
    await submitForApproval(viewer, statementId, submission, now);
    return go('submitted');
  });
}
