import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { Refused } from '#app/platform/problems.ts';
import { answersOf, keepAnswer } from '#models/statement-answer.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { bringUpToDate } from '../writing/linked-numbers.ts';
import { openDraft } from '../writing/open-draft.server.ts';
import { recordedFacts } from './recorded-facts.server.ts';

/**
 * Brings every linked number of a draft up to what the record holds now: a new edition of each answer that changes, one
 * entry in the ledger for all of them. Numbers that the record no longer holds stay as they were written.
 *
 * @returns how many answers changed
 * @throws Refused `statement.not-draft` · `statement.answer-changed` when somebody saved in between; nothing is written
 */
export async function bringNumbersUpToDate(viewer: Viewer, statementId: string, now: Date): Promise<number> {
  const { organisationId, personId } = viewer;
  return inTransaction(async () => {
    const statement = await openDraft(viewer, statementId);
    const { facts } = await recordedFacts(viewer, statement, now);
    const changed = (await answersOf(organisationId, statement.id)).flatMap((answer) => {
      const text = bringUpToDate(answer.text, facts);
      return text === answer.text ? [] : [{ ...answer, text, version: answer.version + 1 }];
    });
    const edited = { editedBy: personId, editedByName: viewer.name, editedAt: now };
    for (const answer of changed)
      if (!(await keepAnswer({ ...answer, ...edited }))) throw new Refused('statement.answer-changed');
    if (changed.length > 0)
      await recordChange(
        viewer,
        {
          act: 'statement.numbers-updated',
          subjects: [{ kind: 'statement', id: statement.id }],
          count: changed.length,
          content: changed.map(({ questionId, version, text }) => ({ questionId, version, text })),
        },
        now,
      );
    return changed.length;
  });
}
