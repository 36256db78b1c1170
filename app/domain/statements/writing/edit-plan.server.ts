import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { changeStatement } from '#models/statement.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { Statement } from '../statement.ts';
import { openDraft } from './open-draft.server.ts';
import type { PlanForm } from './plan-form.ts';
import { settlePlan } from './settle-plan.server.ts';

/**
 * Changes who reports, the period, the companies covered, the laws, or last year's statement.
 *
 * @param version the version that the person saw while typing
 * @throws Refused `statement.conflict` when somebody else changed it since · InvalidInput by field
 */
export async function editPlan(
  viewer: Viewer,
  statementId: string,
  version: number,
  input: PlanForm,
  now: Date,
): Promise<Statement> {
  return inTransaction(async () => {
    const before = await openDraft(viewer, statementId);
    if (before.version !== version) throw new Refused('statement.conflict', { version: before.version });
    const known = { statementId: before.id, members: before.members };
    const plan = await settlePlan(viewer, input, known, now);
    const after: Statement = { ...before, ...plan, version: version + 1, updatedAt: now };
    if (!(await changeStatement(after, version))) throw new Refused('statement.conflict', {});
    const subjects = [{ kind: 'statement', id: after.id }];
    await recordChange(viewer, { act: 'statement.plan-edited', subjects, content: after }, now);
    return after;
  });
}
