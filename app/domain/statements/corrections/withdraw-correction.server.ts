import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound, Refused } from '#app/platform/problems.ts';
import { changeStatement } from '#models/statement.server.ts';
import { moveVersion, versionWithId } from '#models/statement-version.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { subjectsOf } from '../approval/take-step.server.ts';
import { requireSureness } from '../discarding/discard-form.ts';
import { countWork, removeWork } from '../discarding/work-of-statement.server.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Statement } from '../statement.ts';
import { putAnswersBack } from './put-answers-back.server.ts';

/**
 * Gives a correction up before it is published. What is public was never touched; answers, period and companies are as
 * they stand there again, and what was written for the correction stays in the history. Comments, tasks, files and unsaved
 * texts of the time of the correction go.
 *
 * @throws InvalidInput where it is not confirmed, or was written on since the page was opened
 * @throws NotFound, Refused `statement.conflict` where no correction is open
 */
export async function withdrawCorrection(
  viewer: Viewer,
  statementId: string,
  input: unknown,
  now: Date,
): Promise<void> {
  authorise(viewer, 'manage', 'statement');
  const statement = await findStatement(viewer, statementId);
  const { organisationId, correction, currentVersionId } = statement;
  if (correction === null) throw new Refused('statement.conflict');
  const standing = await versionWithId(organisationId, correction.of.versionId);
  if (!standing) throw new NotFound('published version');
  const restored: Statement = {
    ...statement,
    ...correction.before,
    state: 'published',
    currentVersionId: standing.id,
    correction: null,
    version: statement.version + 1,
    updatedAt: now,
  };
  const of = { organisationId, statementId: statement.id };
  await inTransaction(async () => {
    requireSureness(input, (await countWork(of)).editions);
    if (!(await changeStatement(restored, statement.version))) throw new Refused('statement.conflict');
    if (currentVersionId !== null) await closeVersion(organisationId, currentVersionId);
    const which = {
      statementId: statement.id,
      content: standing.content,
      inName: 'of-the-viewer',
    } as const;
    const putBack = await putAnswersBack(viewer, which, now);
    const lost = await countWork(of, correction.openedAt);
    const content = { hash: standing.hash, from: statement.state, putBack, lost };
    const act = 'statement.correction-withdrawn';
    await recordChange(viewer, { act, subjects: subjectsOf(standing), content }, now);
  });
  await removeWork(of, correction.openedAt);
}

/** The version that lies before the board, or was approved or signed, stays on record as taken back. */
async function closeVersion(organisationId: string, versionId: string): Promise<void> {
  const open = await versionWithId(organisationId, versionId);
  if (!open || !(await moveVersion(organisationId, open.id, open.state, { state: 'superseded' })))
    throw new Refused('statement.conflict');
}
