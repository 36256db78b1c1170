import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { now as clock } from '#app/platform/clock.server.ts';
import { countMatches, findMatches, type MatchFilter } from '#models/screening-match.server.ts';
import { filterFor } from './cases/filter-for.server.ts';
import { describeMatches, type DescribedMatch } from './describe-matches.server.ts';
import { MatchQuery } from './match-query.ts';
import { MATCHES_A_PAGE } from './matches-a-page.ts';

export type MatchPage = { matches: DescribedMatch[]; total: number; page: number; pages: number };

/** A page of the review queue. */
export async function openMatches(
  viewer: Viewer,
  query: MatchQuery,
  now: Date = clock(),
): Promise<MatchPage> {
  authorise(viewer, 'read', 'screening');
  const { matches, total } = await findMatches(viewer.organisationId, await filterFor(viewer, query, now), {
    sort: query.sort,
    skip: (query.page - 1) * MATCHES_A_PAGE,
    limit: MATCHES_A_PAGE,
  });
  const pages = Math.max(1, Math.ceil(total / MATCHES_A_PAGE));
  return { matches: await describeMatches(matches), total, page: Math.min(query.page, pages), pages };
}

/** The match that comes after a decided one in the same queue, or null when none is left. */
export async function nextOpenMatch(viewer: Viewer): Promise<DescribedMatch | null> {
  const { matches } = await openMatches(viewer, MatchQuery.parse({}));
  return matches[0] ?? null;
}

export type MatchCounts = {
  open: number;
  strong: number;
  awaitingSecond: number;
  confirmed: number;
  unsure: number;
  notTheSame: number;
};

/** How many matches wait and how many are decided, for the rail and the overview. */
export async function countMatchesByStatus(viewer: Viewer): Promise<MatchCounts> {
  authorise(viewer, 'read', 'screening');
  const count = (filter: MatchFilter): Promise<number> => countMatches(viewer.organisationId, filter);
  return {
    open: await count({ status: 'open', current: true }),
    strong: await count({ status: 'open', current: true, strength: 'strong' }),
    awaitingSecond: await count({ status: 'awaiting-second', current: true }),
    confirmed: await count({ status: 'confirmed' }),
    unsure: await count({ status: 'unsure' }),
    notTheSame: await count({ status: 'not-the-same' }),
  };
}
