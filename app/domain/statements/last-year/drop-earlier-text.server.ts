import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { NotFound } from '#app/platform/problems.ts';
import { removeEarlierText } from '#models/earlier-text.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { openDraft } from '../writing/open-draft.server.ts';

/**
 * Takes away last year's text that was read into a draft.
 *
 * @throws NotFound where there is none · Refused `statement.not-draft`
 */
export async function dropEarlierText(viewer: Viewer, statementId: string, now: Date): Promise<void> {
  await inTransaction(async () => {
    const statement = await openDraft(viewer, statementId);
    if (!(await removeEarlierText(viewer.organisationId, statement.id)))
      throw new NotFound('earlier statement');
    const subjects = [{ kind: 'statement', id: statement.id }];
    await recordChange(viewer, { act: 'statement.earlier-dropped', subjects, content: null }, now);
  });
}
