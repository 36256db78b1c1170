import type { Actor } from '#app/domain/access/viewer.ts';
import { entitiesOf } from '#models/legal-entity.server.ts';
import { answersOf, latestEditionsOf } from '#models/statement-answer.server.ts';
import { openCommentCounts } from '#models/statement-comment.server.ts';
import { statementsOf } from '#models/statement.server.ts';
import { tasksOfStatement } from '#models/statement-task.server.ts';
import type { LegalEntity } from '../entities/legal-entity.ts';
import type { Fact } from '../facts/fact.ts';
import { claimsOf } from '../facts/claims-of.server.ts';
import { standingFacts } from '../facts/standing-facts.server.ts';
import { findStatement } from '../find-statement.server.ts';
import type { Answer, Statement } from '../statement.ts';
import { contentSections } from './content-answers.ts';
import { type ChangedNumber, changedNumbers } from './linked-numbers.ts';
import { type MemberWarning, memberWarnings } from './member-warnings.ts';
import type { StatementTask } from './task.ts';

/** Everything that the first page of a statement shows. */
export type StatementDesk = {
  statement: Statement;
  company: LegalEntity | null;
  answers: ReadonlyMap<string, Answer>;
  /** Unresolved comments by question. */
  comments: ReadonlyMap<string, number>;
  tasks: StatementTask[];
  /** The newest editions of any answer. */
  recent: Answer[];
  warnings: MemberWarning[];
  /** How many sentences say something that no linked fact and no named evidence backs. */
  openClaims: number;
  /** Linked numbers of a draft that the record has changed since, with the question in whose answer they stand. */
  changed: (ChangedNumber & { questionId: string })[];
};

const RECENT = 6;

/**
 * How far a statement is, and what waits in it.
 *
 * @throws NotFound
 */
export async function statementDesk(viewer: Actor, statementId: string, now: Date): Promise<StatementDesk> {
  const statement = await findStatement(viewer, statementId);
  const { organisationId, id } = statement;
  const [entities, others, answers, comments, tasks, recent, { facts }] = await Promise.all([
    entitiesOf(organisationId),
    statementsOf(organisationId),
    answersOf(organisationId, id),
    openCommentCounts(organisationId, id),
    tasksOfStatement(organisationId, id),
    latestEditionsOf(organisationId, id, RECENT),
    standingFacts(viewer, statement, now),
  ]);
  const said = new Map(answers.map((answer) => [answer.questionId, answer]));
  const sections = contentSections(statement.regimes, said, facts);
  const claims = await claimsOf(viewer, id, { sections });
  return {
    statement,
    company: entities.find((entity) => entity.id === statement.entityId) ?? null,
    answers: said,
    comments,
    tasks,
    recent,
    warnings: memberWarnings(statement, { entities, others }),
    openClaims: claims.open.length,
    changed: statement.state === 'draft' ? changedIn(answers, facts) : [],
  };
}

function changedIn(answers: readonly Answer[], facts: ReadonlyMap<string, Fact>): StatementDesk['changed'] {
  return answers.flatMap(({ questionId, text }) =>
    changedNumbers(text, facts).map((number) => ({ ...number, questionId })),
  );
}
