import type { Viewer } from '#app/domain/access/viewer.ts';
import { setGoal } from '#app/domain/statements/benchmark/set-goal.server.ts';
import { addTask } from '#app/domain/statements/writing/add-task.server.ts';
import { commentOnAnswer } from '#app/domain/statements/writing/comment-on-answer.server.ts';
import { keepUnsavedText } from '#app/domain/statements/writing/keep-unsaved-text.server.ts';
import { keepClaimEvidence } from '#models/claim-evidence.server.ts';
import { keepCountryAnswers } from '#models/country-answers.server.ts';
import { keepEarlierText } from '#models/earlier-text.server.ts';
import { newId } from '#models/new-id.server.ts';
import { keepRegistryPage } from '#models/registry-answers.server.ts';
import { addRegistryComparison } from '#models/registry-comparison.server.ts';
import { attachmentOf } from './evidence.ts';
import { BUILT_AT } from './person.ts';
import { answerOf } from './statement.ts';

const QUESTION = 'risk.where';

/** Everything that people can make for a draft, one of each, and two editions of its answer. */
export async function workOn(viewer: Viewer, statementId: string): Promise<void> {
  const { organisationId, personId, name } = viewer;
  const place = { organisationId, statementId };
  const said = { standing: 'answered', comment: '', title: '' } as const;
  await answerOf(viewer, statementId, { questionId: QUESTION, text: 'Spinning is where the risk is.' });
  await answerOf(viewer, statementId, { questionId: QUESTION, text: 'In spinning.', version: 2 });
  await commentOnAnswer(viewer, { statementId, questionId: QUESTION }, 'Which mills?', BUILT_AT);
  await addTask(viewer, statementId, { title: 'Ask the mills', dueOn: '2027-01-15' }, BUILT_AT);
  await setGoal(viewer, statementId, { text: 'visit every mill', dueOn: '2027-03-31' }, BUILT_AT);
  const unsaved = { ...said, questionId: QUESTION, text: 'In spinning and', version: 2 };
  await keepUnsavedText(viewer, statementId, unsaved, BUILT_AT);
  await keepClaimEvidence({
    ...place,
    claimId: '0123456789abcdef',
    questionId: QUESTION,
    sentence: 'In spinning.',
    note: 'The log of visits',
    byId: personId,
    byName: name,
    at: BUILT_AT,
  });
  await attachmentOf(viewer, statementId);
  const edited = { editedByName: name, editedAt: BUILT_AT };
  await keepCountryAnswers({ ...place, regime: 'canada', answers: {}, version: 1, ...edited });
  await keepRegistryPage(organisationId, statementId, {
    page: 'policies',
    fields: {},
    expectedVersion: 0,
    ...edited,
  });
  await keepEarlierText({
    ...place,
    state: 'kept',
    from: 'pasted text',
    pages: null,
    warnings: [],
    pieces: [],
    readAt: BUILT_AT,
    byName: name,
  });
  await addRegistryComparison({
    id: newId(),
    ...place,
    at: BUILT_AT,
    byId: personId,
    byName: name,
    row: null,
    same: 0,
    differs: [],
    seen: { address: 'https://registry.example.org/1', on: '2026-10-31' },
    note: '',
  });
}
