import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { entityWithId } from '#models/legal-entity.server.ts';
import type { LegalEntity } from './legal-entity.ts';

/**
 * One of the organisation's companies.
 *
 * @throws NotFound where the organisation has none of that id
 */
export async function findCompany(viewer: Actor, id: string): Promise<LegalEntity> {
  authorise(viewer, 'read', 'statement');
  const entity = await entityWithId(viewer.organisationId, id);
  if (!entity) throw new NotFound('company');
  return entity;
}
