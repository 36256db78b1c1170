import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { recordChange } from '#app/domain/ledger/record-change.server.ts';
import { InvalidInput } from '#app/platform/problems.ts';
import { keepScopeAnswers } from '#models/scope-profile.server.ts';
import { inTransaction } from '#models/transaction.server.ts';
import { readScopeAnswers } from './read-scope-answers.ts';
import type { ScopeQuestion } from './scope-questions.ts';

/**
 * Saves the answers to some questions of the scope check; the others stay.
 *
 * @param typed what was typed to a question, by its key; empty is "not known"
 * @throws InvalidInput by question
 */
export async function saveScopeAnswers(
  viewer: Viewer,
  { questions, typed }: { questions: readonly ScopeQuestion[]; typed: (key: string) => string },
  now: Date,
): Promise<void> {
  authorise(viewer, 'manage', 'statement');
  const read = readScopeAnswers(questions, typed);
  if (!read.ok) throw new InvalidInput(read.problems);
  const { organisationId } = viewer;
  await inTransaction(async () => {
    await keepScopeAnswers(organisationId, read.answers, now);
    const subjects = [{ kind: 'organisation', id: organisationId }];
    await recordChange(viewer, { act: 'scope.answered', subjects, content: read.answers }, now);
  });
}
