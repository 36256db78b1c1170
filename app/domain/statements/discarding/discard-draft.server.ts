import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { Refused } from '#app/platform/problems.ts';
import {
  changeStatement,
  forgetPreviousStatement,
  removeGivenUpStatement,
} from '#models/statement.server.ts';
import { versionsOf } from '#models/statement-version.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Statement } from '../statement.ts';
import { requireSureness } from './discard-form.ts';
import { whyKept } from './why-kept.ts';
import { countWork, removeWork } from './work-of-statement.server.ts';

/**
 * Discards a draft that was never put before the approving body, with everything that was made for it. It is closed and
 * recorded in one step; then its work goes part by part, and the statement last. Where that is broken off, doing it again
 * takes the rest away without a second entry.
 *
 * @throws InvalidInput where it is not confirmed, or was written on since the page was opened
 * @throws NotFound, Refused `statement.kept` with the reason, `statement.conflict`
 */
export async function discardDraft(
  viewer: Viewer,
  statementId: string,
  input: unknown,
  now: Date,
): Promise<void> {
  authorise(viewer, 'manage', 'statement');
  const { organisationId } = viewer;
  await inTransaction(async () => {
    const statement = await findStatement(viewer, statementId);
    const versions = await versionsOf(organisationId, statement.id);
    const why = whyKept(statement, versions.length);
    if (why !== null || statement.correction !== null)
      throw new Refused('statement.kept', { text: why ?? 'A correction is withdrawn instead.' });
    if (statement.state !== 'withdrawn') await close(viewer, statement, input, now);
  });
  await removeWork({ organisationId, statementId });
  await removeGivenUpStatement(organisationId, statementId);
}

async function close(viewer: Viewer, statement: Statement, input: unknown, now: Date): Promise<void> {
  const { id, organisationId, version, period } = statement;
  const lost = await countWork({ organisationId, statementId: id });
  requireSureness(input, lost.editions);
  const closed: Statement = { ...statement, state: 'withdrawn', version: version + 1, updatedAt: now };
  if (!(await changeStatement(closed, version))) throw new Refused('statement.conflict');
  await forgetPreviousStatement(organisationId, id);
  const subjects = [{ kind: 'statement', id }];
  await recordChange(viewer, { act: 'statement.discarded', subjects, content: { period, lost } }, now);
}
