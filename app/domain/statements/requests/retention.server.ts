import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { keptMonthsOf, saveKeptMonths } from '#models/request-retention.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { KEPT_MONTHS, RetentionForm } from './kept-months.ts';

/** For how many months after a request was closed an organisation keeps who asked. Anybody who asks may know it. */
export async function keptMonths(organisationId: string): Promise<number> {
  return (await keptMonthsOf(organisationId)) ?? KEPT_MONTHS;
}

/**
 * Sets how long who asked is kept. A shorter time holds for every request, a longer one only for those that come after it.
 *
 * @throws InvalidInput by field
 */
export async function setRetention(viewer: Viewer, input: unknown, now: Date): Promise<void> {
  authorise(viewer, 'manage', 'statement');
  const form = RetentionForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const id = viewer.organisationId;
  await inTransaction(async () => {
    await saveKeptMonths(id, form.data.keptMonths);
    const subjects = [{ kind: 'organisation', id }];
    await recordChange(viewer, { act: 'request.retention-set', subjects, content: form.data }, now);
  });
}
