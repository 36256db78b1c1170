import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { changeStatement } from '#models/statement.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { findStatement } from '../find-statement.server.ts';
import { readCorrectionWords } from './correction-form.ts';

/**
 * Changes why a statement is corrected, or what the public is told of it, while the correction is written: what is told
 * is part of what the approving body reads.
 *
 * @throws InvalidInput by field
 * @throws NotFound, Refused `statement.conflict` where no correction is being written
 */
export async function rewordCorrection(
  viewer: Viewer,
  statementId: string,
  input: unknown,
  now: Date,
): Promise<void> {
  authorise(viewer, 'manage', 'statement');
  const words = readCorrectionWords(input);
  const statement = await findStatement(viewer, statementId);
  const { correction, state, version } = statement;
  if (correction === null || state !== 'draft') throw new Refused('statement.conflict');
  const reworded = {
    ...statement,
    correction: { ...correction, ...words },
    version: version + 1,
    updatedAt: now,
  };
  await inTransaction(async () => {
    if (!(await changeStatement(reworded, version))) throw new Refused('statement.conflict');
    const subjects = [{ kind: 'statement', id: statement.id }];
    await recordChange(viewer, { act: 'statement.correction-reworded', subjects, content: words }, now);
  });
}
