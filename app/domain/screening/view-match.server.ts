import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { listVersionsById } from '#models/list-version.server.ts';
import { listedEntity } from '#models/listed-entity.server.ts';
import { isId } from '#models/new-id.server.ts';
import { decisionsOn } from '#models/screening-decision.server.ts';
import { findMatch } from '#models/screening-match.server.ts';
import { findScreening } from '#models/screening.server.ts';
import type { DecisionRecord, ListedEntity, ListVersion, Match, Screening } from './screening.ts';

/** Both sides of a match, the evidence, and what was decided. */
export type MatchView = {
  match: Match;
  entity: ListedEntity;
  version: ListVersion;
  screening: Screening;
  decisions: DecisionRecord[];
};

/**
 * A match with all that a person needs to decide it.
 *
 * @throws NotFound when the organisation has no such match
 */
export async function viewMatch(viewer: Viewer, matchId: string): Promise<MatchView> {
  authorise(viewer, 'read', 'screening');
  const { organisationId } = viewer;
  const match = isId(matchId) ? await findMatch(organisationId, matchId) : null;
  if (match === null) throw new NotFound('match');
  const entity = await listedEntity(match.versionId, match.entityKey);
  const [version] = await listVersionsById([match.versionId]);
  const screening = await findScreening(organisationId, match.screeningId);
  if (entity === null || version === undefined || screening === null) throw new NotFound('match');
  return { match, entity, version, screening, decisions: await decisionsOn(organisationId, [match.id]) };
}
