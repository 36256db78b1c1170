import type { Viewer } from '#app/domain/access/viewer.ts';
import { eachSupplier } from '#app/domain/suppliers/each-supplier.server.ts';
import { suppliersWithMatches, type MatchFilter } from '#models/screening-match.server.ts';
import type { MatchQuery } from '../match-query.ts';
import { unreadRuns } from '../monitoring/read-alerts.server.ts';
import { UNDECIDED } from '../screening.ts';
import { dayOf, openedWithin } from './working-days.ts';

/**
 * What the store is asked for a query of the queue. Undecided matches are those of the latest screenings; decided
 * ones are found whether or not the latest screening still finds them.
 */
export async function filterFor(viewer: Viewer, query: MatchQuery, now: Date): Promise<MatchFilter> {
  const { list, strength, country, owner, partial } = query;
  const filter: MatchFilter = {
    ...(isSet(list) ? { list } : {}),
    ...(strength === undefined ? {} : { strength }),
    ...(isSet(country) ? { country } : {}),
    ...(partial === undefined ? {} : { partial: true }),
    ...standing(query),
    ...assigned(viewer, query.assignee),
    ...(query.overdue === undefined ? {} : { dueBefore: dayOf(now) }),
    ...opened(query, now),
    ...(await newsOf(viewer, query)),
  };
  return isSet(owner) ? ownedBy(viewer, owner, filter) : filter;
}

function isSet(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function standing({ status, overdue }: MatchQuery): MatchFilter {
  if (status === 'all') return overdue === undefined ? {} : { status: UNDECIDED, current: true };
  return status === 'open' || status === 'awaiting-second' ? { status, current: true } : { status };
}

function assigned({ personId }: Viewer, assignee: string | undefined): MatchFilter {
  if (!isSet(assignee)) return {};
  if (assignee === 'nobody') return { assigneeId: null };
  return { assigneeId: assignee === 'me' ? personId : assignee };
}

function opened({ age }: MatchQuery, now: Date): MatchFilter {
  if (age === undefined) return {};
  const { after, until } = openedWithin(age, now);
  return {
    ...(after === null ? {} : { openedAfter: after }),
    ...(until === null ? {} : { openedUntil: until }),
  };
}

/** Narrows to what the person's unread alerts tell of, or one alert. */
async function newsOf(viewer: Viewer, { news }: MatchQuery): Promise<MatchFilter> {
  if (news === undefined) return {};
  return { newsRuns: news === 'unread' ? await unreadRuns(viewer) : [news] };
}

/** Narrows a filter to the suppliers of one owner, as the register has it now; 'me' is the viewer. */
async function ownedBy(viewer: Viewer, owner: string, filter: MatchFilter): Promise<MatchFilter> {
  const ownerId = owner === 'me' ? viewer.personId : owner;
  const ids = await suppliersWithMatches(viewer.organisationId, filter);
  const supplierIds: string[] = [];
  for await (const page of eachSupplier(viewer, { ids })) {
    for (const supplier of page) if (supplier.ownerId === ownerId) supplierIds.push(supplier.id);
  }
  return { ...filter, supplierIds };
}
