import type { Viewer } from '#app/domain/access/viewer.ts';
import { isId } from '#models/new-id.server.ts';
import { findMatch } from '#models/screening-match.server.ts';
import type { MatchStatus } from './screening.ts';

export type LastDecision = {
  decision: Exclude<MatchStatus, 'open'>;
  supplierName: string;
  listedName: string;
};

/** What was decided on the match that the person comes from, to be said on the next page; null when nothing was. */
export async function lastDecision(viewer: Viewer, matchId: string | null): Promise<LastDecision | null> {
  if (matchId === null || !isId(matchId)) return null;
  const match = await findMatch(viewer.organisationId, matchId);
  if (match === null || match.status === 'open') return null;
  return {
    decision: match.status,
    supplierName: match.supplierName,
    listedName: match.finding.listedName.name,
  };
}
