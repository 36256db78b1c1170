import { authorise } from '#app/domain/access/authorise.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import {
  countMatches,
  findMatches,
  suppliersWithMatches,
  type MatchFilter,
} from '#models/screening-match.server.ts';
import { describeMatches, type DescribedMatch } from './describe-matches.server.ts';
import { MatchQuery } from './match-query.ts';
import { unreadRuns } from './monitoring/read-alerts.server.ts';
import { MATCHES_A_PAGE } from './matches-a-page.ts';

export type MatchPage = { matches: DescribedMatch[]; total: number; page: number; pages: number };

/**
 * A page of the review queue. Open matches are those of the latest screenings; decided ones are shown whether or not
 * the latest screening still finds them.
 */
export async function openMatches(viewer: Viewer, query: MatchQuery): Promise<MatchPage> {
  authorise(viewer, 'read', 'screening');
  const { matches, total } = await findMatches(
    viewer.organisationId,
    await ownedBy(viewer, query.owner, { ...filterOf(query), ...(await newsOf(viewer, query)) }),
    {
      sort: query.sort,
      skip: (query.page - 1) * MATCHES_A_PAGE,
      limit: MATCHES_A_PAGE,
    },
  );
  const pages = Math.max(1, Math.ceil(total / MATCHES_A_PAGE));
  return { matches: await describeMatches(matches), total, page: Math.min(query.page, pages), pages };
}

/** The match that comes after a decided one in the same queue, or null when none is left. */
export async function nextOpenMatch(viewer: Viewer): Promise<DescribedMatch | null> {
  const { matches } = await openMatches(viewer, MatchQuery.parse({}));
  return matches[0] ?? null;
}

function filterOf({ list, strength, status }: MatchQuery): MatchFilter {
  return {
    ...(list === undefined || list === '' ? {} : { list }),
    ...(strength === undefined ? {} : { strength }),
    ...(status === 'all' ? {} : { status }),
    ...(status === 'open' ? { current: true } : {}),
  };
}

/** Narrows to what the person's unread alerts tell of, or one alert. */
async function newsOf(viewer: Viewer, { news }: MatchQuery): Promise<MatchFilter> {
  if (news === undefined) return {};
  return { newsRuns: news === 'unread' ? await unreadRuns(viewer) : [news] };
}

/** Narrows a filter to the suppliers of one owner, as the register has it now; 'me' is the viewer. */
async function ownedBy(viewer: Viewer, owner: string | undefined, filter: MatchFilter): Promise<MatchFilter> {
  if (owner === undefined || owner === '') return filter;
  const ownerId = owner === 'me' ? viewer.personId : owner;
  const ids = await suppliersWithMatches(viewer.organisationId, filter);
  const supplierIds: string[] = [];
  for await (const page of eachSupplier(viewer, { ids })) {
    for (const supplier of page) if (supplier.ownerId === ownerId) supplierIds.push(supplier.id);
  }
  return { ...filter, supplierIds };
}

export type MatchCounts = {
  open: number;
  strong: number;
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
    confirmed: await count({ status: 'confirmed' }),
    unsure: await count({ status: 'unsure' }),
    notTheSame: await count({ status: 'not-the-same' }),
  };
}
