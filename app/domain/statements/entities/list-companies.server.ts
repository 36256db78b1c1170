import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { entitiesOf } from '#models/legal-entity.server.ts';
import type { LegalEntity } from './legal-entity.ts';

/** The organisation's companies by name, those that left the group among them. */
export async function listCompanies(viewer: Actor): Promise<LegalEntity[]> {
  authorise(viewer, 'read', 'statement');
  return entitiesOf(viewer.organisationId);
}
