import { z } from 'zod';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { bringNumbersUpToDate } from '#app/domain/statements/facts/bring-numbers-up-to-date.server.ts';
import { confirmClaim } from '#app/domain/statements/facts/confirm-claim.server.ts';
import { withdrawClaimEvidence } from '#app/domain/statements/facts/withdraw-claim-evidence.server.ts';
import { answerForm, type refuseForm } from '#app/http/forms.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';

const Posted = z.object({
  intent: z.enum(['update', 'confirm', 'withdraw'], 'Use the buttons on the page.'),
  claimId: z.string().default(''),
  note: z.string().default(''),
});

/** Does what a button of the facts page asks, and gives the address to go to, or the form again. */
export async function answerFactsForm(
  viewer: Viewer,
  id: string,
  request: Request,
): Promise<string | ReturnType<typeof refuseForm>> {
  return answerForm(request, Posted, async ({ intent, claimId, note }) => {
    if (intent === 'update') {
      await bringNumbersUpToDate(viewer, id, now());
      return paths.statementFacts(id, { done: 'updated' });
    }
    if (intent === 'confirm') {
      await confirmClaim(viewer, id, { claimId, note }, now());
      return paths.statementFacts(id, { done: 'confirmed' });
    }
    await withdrawClaimEvidence(viewer, id, claimId, now());
    return paths.statementFacts(id, { done: 'withdrawn' });
  });
}
