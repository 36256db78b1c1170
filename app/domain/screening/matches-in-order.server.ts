import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { matchesInOrder } from '#models/screening-match.server.ts';
import { describeMatches } from './describe-matches.server.ts';
import type { ExplainedMatch } from './each-match.server.ts';
import type { MatchStatus } from './screening.ts';

/** Which matches a program reads; what is left out does not narrow. */
export type MatchesWanted = {
  status?: MatchStatus;
  list?: string;
  /** Opened or decided at this moment or later. */
  since?: Date;
  /** The last match of the page before. */
  after?: string;
};

/** At most so many matches of the viewer's organisation with their reasons, in an order that stays the same. */
export async function matchesInTheirOrder(
  viewer: Viewer,
  { status, list, since, after }: MatchesWanted,
  most: number,
): Promise<ExplainedMatch[]> {
  authorise(viewer, 'read', 'screening');
  const filter = {
    ...(status === undefined ? {} : { status }),
    ...(list === undefined ? {} : { list }),
    ...(since === undefined ? {} : { movedSince: since }),
    ...(after === undefined ? {} : { afterId: after }),
  };
  const matches = await matchesInOrder(viewer.organisationId, filter, most);
  const described = await describeMatches(matches);
  return described.map((match, place) => ({ ...match, reasons: matches[place]?.finding.reasons ?? [] }));
}
