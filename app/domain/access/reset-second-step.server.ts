import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { membershipOf } from '#models/membership.server.ts';
import { changePerson } from '#models/person.server.ts';
import { removeSessionsOfPerson } from '#models/session.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { authorise } from './authorise.ts';
import type { Viewer } from './viewer.ts';

/**
 * Takes away the second step of a colleague who lost their telephone and their recovery codes. Their sessions end.
 *
 * @throws NotFound when the person is not in the viewer's organisation
 */
export async function resetSecondStep(viewer: Viewer, personId: string, now: Date): Promise<void> {
  authorise(viewer, 'manage', 'person');
  await inTransaction(async () => {
    if (!(await membershipOf(viewer.organisationId, personId))) throw new NotFound('person');
    await changePerson(personId, { secondStep: null }, { endSessions: true });
    await removeSessionsOfPerson(personId);
    const subjects = [{ kind: 'person', id: personId }];
    await recordChange(viewer, { act: 'person.second-step-reset', subjects, content: null }, now);
  });
}
