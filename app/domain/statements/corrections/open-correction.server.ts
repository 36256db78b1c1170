import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound, Refused } from '#app/platform/problems.ts';
import { publishedStatement } from '#models/published-statement.server.ts';
import { changeStatement } from '#models/statement.server.ts';
import { versionWithId } from '#models/statement-version.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { statementHash } from '../approval/statement-hash.server.ts';
import { subjectsOf } from '../approval/take-step.server.ts';
import type { StatementVersion } from '../content.ts';
import { dayOf } from '../day-words.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Statement } from '../statement.ts';
import type { Correction } from './correction.ts';
import { readCorrectionWords } from './correction-form.ts';
import { putAnswersBack } from './put-answers-back.server.ts';

/**
 * Opens a published statement for a correction: it is a draft again, with the published text in it. What is published
 * stays public until the correction takes its place.
 *
 * @throws InvalidInput by field
 * @throws NotFound where the organisation has published no such statement
 * @throws Refused `statement.conflict` where it is no published statement any more, `publication.altered` where the stored
 *   text is not the one that was approved
 */
export async function openCorrection(
  viewer: Viewer,
  statementId: string,
  input: unknown,
  now: Date,
): Promise<void> {
  authorise(viewer, 'manage', 'statement');
  const words = readCorrectionWords(input);
  const statement = await findStatement(viewer, statementId);
  if (statement.state !== 'published') throw new Refused('statement.conflict');
  const { version, of } = await publicVersion(statement);
  const { kind, entityId, members, period, regimes, previousId } = statement;
  const correction: Correction = {
    ...words,
    of,
    before: { kind, entityId, members, period, regimes, previousId },
    openedAt: now,
    openedBy: viewer.personId,
  };
  const opened: Statement = {
    ...statement,
    state: 'draft',
    currentVersionId: null,
    correction,
    version: statement.version + 1,
    updatedAt: now,
  };
  await inTransaction(async () => {
    if (!(await changeStatement(opened, statement.version))) throw new Refused('statement.conflict');
    const which = { statementId: statement.id, content: version.content, inName: 'of-the-writer' } as const;
    const putBack = await putAnswersBack(viewer, which, now);
    const content = { hash: version.hash, ...words, putBack };
    const act = 'statement.correction-opened';
    await recordChange(viewer, { act, subjects: subjectsOf(version), content }, now);
  });
}

async function publicVersion({
  id,
  organisationId,
  currentVersionId,
}: Statement): Promise<{ version: StatementVersion; of: Correction['of'] }> {
  const version = await versionWithId(organisationId, currentVersionId ?? '');
  const published = await publishedStatement(organisationId, id);
  const revision = published?.revisions.at(-1);
  if (!version || revision?.versionId !== version.id) throw new NotFound('published statement');
  if (statementHash(version.content) !== version.hash) throw new Refused('publication.altered');
  const { number, code, publishedAt, versionId } = revision;
  return { version, of: { versionId, number, code, publishedOn: dayOf(publishedAt) } };
}
