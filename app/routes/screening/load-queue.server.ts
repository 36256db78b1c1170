import { colleagues } from '#app/domain/access/colleagues.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import type { Viewer } from '#app/domain/access/viewer.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import { countriesOfMatches } from '#app/domain/screening/cases/countries-of-matches.server.ts';
import { countWaiting } from '#app/domain/screening/cases/count-waiting.server.ts';
import { viewBatch } from '#app/domain/screening/cases/view-batch.server.ts';
import { lastDecision } from '#app/domain/screening/last-decision.server.ts';
import { listNotice } from '#app/domain/screening/lists/list-words.ts';
import { viewLists } from '#app/domain/screening/lists/view-lists.server.ts';
import { MatchQuery } from '#app/domain/screening/match-query.ts';
import { countMatchesByStatus, openMatches } from '#app/domain/screening/open-matches.server.ts';
import { unreadRuns } from '#app/domain/screening/monitoring/read-alerts.server.ts';
import { countSuppliers } from '#app/domain/suppliers/count-suppliers.server.ts';
import { formatNumber } from '#app/http/format.ts';
import { decisionSentence } from './decision-words.ts';
import { batchInWords, queueRow, waitingSentence } from './queue-view-model.ts';

/** Everything that the page of the queue shows, in words. */
export async function loadQueue(viewer: Viewer, search: URLSearchParams, now: Date) {
  const query = MatchQuery.parse(Object.fromEntries(search));
  const page = await openMatches(viewer, query, now);
  const people = await colleagues(viewer);
  const waiting = await countWaiting(viewer, now);
  const unread = new Set(await unreadRuns(viewer));
  const counts = await countMatchesByStatus(viewer);
  const batch = await viewBatch(viewer, search.get('batch'));
  const last = await lastDecision(viewer, search.get('after'));
  const lists = await viewLists(viewer);
  const number = (value: number) => formatNumber('en', value);
  return {
    query,
    people: people.map(({ id, name }) => ({ value: id, label: name })),
    countries: (await countriesOfMatches(viewer)).map((code) => ({ value: code, label: countryName(code) })),
    suppliers: may(viewer, 'screen', 'screening') ? await countSuppliers(viewer) : 0,
    mayDecide: may(viewer, 'decide', 'screening'),
    total: page.total,
    page: page.page,
    pages: page.pages,
    rows: page.matches.map((match) => queueRow(match, { people, unread, now })),
    open: counts.open + counts.awaitingSecond,
    counts: {
      open: number(counts.open),
      strong: number(counts.strong),
      awaitingSecond: number(counts.awaitingSecond),
      confirmed: number(counts.confirmed),
      unsure: number(counts.unsure),
      notTheSame: number(counts.notTheSame),
    },
    waiting: {
      overdue: number(waiting.overdue),
      mine: number(waiting.mine),
      unassigned: number(waiting.unassigned),
      fresh: number(waiting.fresh),
    },
    ages: waiting.ages.map((age) => ({
      ...age,
      matches: number(age.matches),
      overdue: number(age.overdue),
      count: age.matches,
    })),
    waitingSentence: waitingSentence(waiting),
    forMySecond:
      waiting.forMySecond === 0 || !may(viewer, 'decide', 'screening')
        ? null
        : secondWords(waiting.forMySecond),
    batch: batch === null ? null : batchInWords(batch, people),
    said: last === null ? null : decisionSentence(last.decision, last.supplierName, last.listedName),
    lists: lists.map((list) => ({ list: list.list, title: list.title, notice: listNotice(list) })),
  };
}

function secondWords(count: number): string {
  return count === 1
    ? 'A proposed confirmation waits for you as the second person'
    : `${count} proposed confirmations wait for you as the second person`;
}
