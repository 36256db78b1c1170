import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { Refused } from '#app/platform/problems.ts';
import { viewApprovalRules } from './edit-approval-rules.server.ts';
import { openVersion } from './open-version.server.ts';
import { whoMayConfirm } from './second-person.ts';
import { takeStep } from './take-step.server.ts';

/**
 * The second person confirms an approval that somebody recorded of their own text.
 *
 * @throws Refused `statement.approval.second-person` for whoever recorded it, or wrote a part where another has not
 * @throws NotFound, Refused `statement.conflict` when no approval waits
 */
export async function confirmApproval(viewer: Viewer, statementId: string, now: Date): Promise<void> {
  authorise(viewer, 'decide', 'statement');
  const open = await openVersion(viewer, statementId, ['in-approval']);
  const { approval, writtenBy } = open.version;
  if (approval?.secondPerson !== 'waits') throw new Refused('statement.conflict');
  const { deciders } = await viewApprovalRules(viewer);
  const asked = {
    recorderId: approval.recordedBy,
    writers: writtenBy,
    deciders: deciders.map(({ id }) => id),
  };
  if (!whoMayConfirm(asked).includes(viewer.personId)) throw new Refused('statement.approval.second-person');
  const confirmed = {
    ...approval,
    secondPerson: 'confirmed' as const,
    confirmedBy: viewer.personId,
    confirmedAt: now,
  };
  await takeStep(
    viewer,
    open,
    {
      act: 'statement.approved',
      statement: { state: 'approved' },
      version: { state: 'approved', approval: confirmed },
      content: { body: approval.body, approvedOn: approval.approvedOn, confirmed: true },
    },
    now,
  );
}
