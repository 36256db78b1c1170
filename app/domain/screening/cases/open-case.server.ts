import type { Viewer } from '#app/domain/access/viewer.ts';
import { NotFound } from '#app/platform/problems.ts';
import { isId } from '#models/new-id.server.ts';
import { findMatch } from '#models/screening-match.server.ts';
import type { Match } from '../screening.ts';

/**
 * A match of the viewer's organisation, for acting on it. Permission is the caller's.
 *
 * @throws NotFound when the organisation has no such match
 */
export async function openCase({ organisationId }: Viewer, matchId: string): Promise<Match> {
  const match = isId(matchId) ? await findMatch(organisationId, matchId) : null;
  if (match === null) throw new NotFound('match');
  return match;
}
