import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { withdrawCorrection } from '#app/domain/statements/corrections/withdraw-correction.server.ts';
import { discardDraft } from '#app/domain/statements/discarding/discard-draft.server.ts';
import { findStatement } from '#app/domain/statements/find-statement.server.ts';
import { answerForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';

/** Fields as they were typed, which the use-case reads. */
const Typed = z.looseObject({});

/** Discards a draft; of a published statement that is being corrected, the correction alone. */
export async function answerDiscard(viewer: Viewer, statementId: string, request: Request) {
  authorise(viewer, 'manage', 'statement');
  const { id, correction } = await findStatement(viewer, statementId);
  return answerForm(request, Typed, async (typed) => {
    if (correction === null) {
      await discardDraft(viewer, id, typed, now());
      return redirect(paths.statements({ done: 'discarded' }));
    }
    await withdrawCorrection(viewer, id, typed, now());
    return redirect(paths.statementPublication(id, { done: 'give-up' }));
  });
}
