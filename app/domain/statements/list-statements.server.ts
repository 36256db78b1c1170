import type { Actor } from '#app/domain/access/viewer.ts';
import { authorise } from '#app/domain/access/authorise.ts';
import { entitiesOf } from '#models/legal-entity.server.ts';
import { answersOf } from '#models/statement-answer.server.ts';
import { statementsOf } from '#models/statement.server.ts';
import type { Statement } from './statement.ts';
import { type Progress, progressOf } from './writing/progress.ts';

export type ListedStatement = Statement & { organisation: string };

/** The organisation's statements with the name of the company that reports, the latest period first. */
export async function listStatements(viewer: Actor): Promise<ListedStatement[]> {
  authorise(viewer, 'read', 'statement');
  const { organisationId } = viewer;
  const [statements, entities] = await Promise.all([
    statementsOf(organisationId),
    entitiesOf(organisationId),
  ]);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return statements.map((statement) => ({
    ...statement,
    organisation: names.get(statement.entityId) ?? '',
  }));
}

/** How far each of these statements of the organisation is, by id. */
export async function progressOfStatements(
  viewer: Actor,
  statements: readonly Statement[],
): Promise<ReadonlyMap<string, Progress>> {
  authorise(viewer, 'read', 'statement');
  const counted = await Promise.all(
    statements.map(async ({ id, regimes }) => {
      const answers = await answersOf(viewer.organisationId, id);
      return [
        id,
        progressOf(regimes, new Map(answers.map((answer) => [answer.questionId, answer]))),
      ] as const;
    }),
  );
  return new Map(counted);
}
