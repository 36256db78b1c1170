import type { Actor } from '#app/domain/access/viewer.ts';
import { authorise } from '#app/domain/access/authorise.ts';
import { entitiesOf } from '#models/legal-entity.server.ts';
import { statementsOf } from '#models/statement.server.ts';
import type { Statement } from './statement.ts';

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
