import type { Viewer } from '#app/domain/access/viewer.ts';
import { answersOf } from '#models/statement-answer.server.ts';
import type { RecordedFacts } from '../facts/recorded-facts.server.ts';
import { standingFacts } from '../facts/standing-facts.server.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Answer, Statement } from '../statement.ts';
import { lastYearsAnswers } from './open-question.server.ts';

/** The answers of a statement with what stands beside them. */
export type OpenSection = RecordedFacts & {
  statement: Statement;
  answers: ReadonlyMap<string, Answer>;
  lastYear: ReadonlyMap<string, Answer>;
};

/**
 * All answers of a statement by question, last year's, and what it rests on.
 *
 * @throws NotFound
 */
export async function openSection(viewer: Viewer, statementId: string, now: Date): Promise<OpenSection> {
  const statement = await findStatement(viewer, statementId);
  const [answers, last, recorded] = await Promise.all([
    answersOf(viewer.organisationId, statement.id),
    lastYearsAnswers(statement),
    standingFacts(viewer, statement, now),
  ]);
  return {
    statement,
    answers: new Map(answers.map((answer) => [answer.questionId, answer])),
    lastYear: last?.answers ?? new Map<string, Answer>(),
    ...recorded,
  };
}
