import { createHash } from 'node:crypto';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput, Refused } from '#app/platform/problems.ts';
import { answerTo, keepAnswer } from '#models/statement-answer.server.ts';
import { forgetUnsaved } from '#models/statement-draft.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import type { Answer } from '../statement.ts';
import { type AnswerForm, answerProblems } from './answer-form.ts';
import { openDraft, questionOf } from './open-draft.server.ts';

/**
 * Saves the answer to one question as a new edition, and forgets what was kept as unsaved for this person. When nothing
 * differs nothing is written.
 *
 * @param input `version` is the one from which the person began; 0 where there was no answer yet
 * @throws NotFound · Refused `statement.not-draft` · InvalidInput by field
 * @throws Refused `statement.answer-changed` when somebody saved in between; nothing is written
 */
export async function saveAnswer(
  viewer: Viewer,
  statementId: string,
  input: AnswerForm & { questionId: string },
  now: Date,
): Promise<Answer> {
  const { organisationId, personId } = viewer;
  const { questionId, standing, text, version } = input;
  return inTransaction(async () => {
    const statement = await openDraft(viewer, statementId);
    const question = questionOf(statement, questionId);
    const problems = answerProblems(input);
    if (Object.keys(problems).length > 0) throw new InvalidInput(problems);
    const place = { organisationId, statementId: statement.id, questionId: question.id };
    const before = await answerTo(organisationId, statement.id, question.id);
    if ((before?.version ?? 0) !== version) throw changed(before);
    await forgetUnsaved({ ...place, personId });
    if (before && before.text === text && before.standing === standing) return before;
    const edited = { editedBy: personId, editedByName: viewer.name, editedAt: now };
    const after: Answer = { ...place, standing, text, version: version + 1, ...edited };
    if (!(await keepAnswer(after))) throw changed(before);
    await recordAnswer(viewer, after, now);
    return after;
  });
}

function changed(current: Answer | null): Refused {
  return new Refused('statement.answer-changed', { version: current?.version ?? 0 });
}

/** The ledger keeps the hash of the text, never the text. */
async function recordAnswer(viewer: Viewer, answer: Answer, now: Date): Promise<void> {
  const { statementId, questionId, standing, version, text } = answer;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const subjects = [
    { kind: 'statement', id: statementId },
    { kind: 'question', id: questionId },
  ];
  const content = { questionId, standing, version, sha256 };
  await recordChange(viewer, { act: 'statement.answer-saved', subjects, content }, now);
}
