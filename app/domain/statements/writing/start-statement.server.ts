import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { newId } from '#models/new-id.server.ts';
import { addStatement } from '#models/statement.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { Statement } from '../statement.ts';
import type { PlanForm } from './plan-form.ts';
import { settlePlan } from './settle-plan.server.ts';

const MEMBERS_OF_ONE = 'You named other companies below. Choose “A group”, or take them out.';

/**
 * Starts a statement as a draft. A reporting company that is only named is added to the list of companies first, so that
 * an empty portfolio gets to a statement in one sitting.
 *
 * @throws InvalidInput by field, each message naming the fix
 */
export async function startStatement(viewer: Viewer, input: PlanForm, now: Date): Promise<Statement> {
  authorise(viewer, 'create', 'statement');
  const { organisationId, personId } = viewer;
  if (input.kind === 'single' && input.members.some(({ name }) => name !== ''))
    throw new InvalidInput({ kind: [MEMBERS_OF_ONE] });
  return inTransaction(async () => {
    const plan = await settlePlan(viewer, input, { statementId: null, members: [] }, now);
    const statement: Statement = {
      id: newId(),
      organisationId,
      ...plan,
      state: 'draft',
      currentVersionId: null,
      correction: null,
      version: 1,
      createdAt: now,
      createdBy: personId,
      updatedAt: now,
    };
    await addStatement(statement);
    const subjects = [{ kind: 'statement', id: statement.id }];
    await recordChange(viewer, { act: 'statement.started', subjects, content: statement }, now);
    return statement;
  });
}
