import { authorise } from '#app/domain/access/authorise.ts';
import type { Actor } from '#app/domain/access/viewer.ts';
import { registryComparisonsOf } from '#models/registry-comparison.server.ts';
import { findStatement } from '../find-statement.server.ts';
import type { RegistryComparison } from './registry-comparison.ts';

const SHOWN = 10;

/**
 * The last looks at a statement's entry in the registry, the newest first.
 *
 * @throws NotFound where the organisation has no such statement
 */
export async function registryLooks(viewer: Actor, statementId: string): Promise<RegistryComparison[]> {
  authorise(viewer, 'read', 'statement');
  const { id, organisationId } = await findStatement(viewer, statementId);
  return registryComparisonsOf(organisationId, id, SHOWN);
}
