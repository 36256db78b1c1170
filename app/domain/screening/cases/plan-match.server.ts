import { z } from 'zod';
import { authorise } from '#app/domain/access/authorise.ts';
import { colleaguesWhoMay } from '#app/domain/access/colleagues-who-may.server.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { planMatches } from '#models/screening-match.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { dayField } from '../decision-form.ts';
import { openCase } from './open-case.server.ts';
import { dayFrom } from './working-days.ts';

/** Who works on a match, and by when. */
export const PlanForm = z.object({
  /** A person's id, `me`, or nothing for nobody. */
  assignee: z.string().max(60).optional(),
  due: dayField,
});

/**
 * Hands a match to a person (or to nobody) and sets the day by which it is due. What did not change is not recorded.
 *
 * @throws NotFound; InvalidInput on `assignee` when that person may not decide here, or on `due`
 */
export async function planMatch(viewer: Viewer, matchId: string, input: unknown, now: Date): Promise<void> {
  authorise(viewer, 'decide', 'screening');
  const form = PlanForm.safeParse(input);
  if (!form.success) throw new InvalidInput(z.flattenError(form.error).fieldErrors);
  const match = await openCase(viewer, matchId);
  const assigneeId = await assigneeFrom(viewer, form.data.assignee);
  const dueAt = dayFrom(form.data.due);
  const subjects = [{ kind: 'match', id: match.id }];
  await inTransaction(async () => {
    if (assigneeId !== match.assigneeId) {
      await planMatches(viewer.organisationId, [match.id], { assigneeId });
      await recordChange(viewer, { act: 'match.assigned', subjects, content: { assigneeId } }, now);
    }
    if (dueAt?.getTime() !== match.dueAt?.getTime()) {
      await planMatches(viewer.organisationId, [match.id], { dueAt });
      await recordChange(viewer, { act: 'match.due-set', subjects, content: { dueAt } }, now);
    }
  });
}

/**
 * The person who is meant: `me`, a colleague who may decide, or nobody.
 *
 * @throws InvalidInput on `assignee`
 */
export async function assigneeFrom(viewer: Viewer, written: string | undefined): Promise<string | null> {
  if (written === undefined || written === '' || written === 'nobody') return null;
  const id = written === 'me' ? viewer.personId : written;
  const colleagues = await colleaguesWhoMay(viewer, 'decide', 'screening');
  if (!colleagues.some((one) => one.id === id))
    throw new InvalidInput({ assignee: ['Choose somebody of your organisation who may decide on matches.'] });
  return id;
}
