import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { SubmitButton } from '#app/components/forms/submit-button.tsx';
import { Facts } from '#app/components/layout/facts.tsx';
import { Page } from '#app/components/layout/page.tsx';
import { Banner } from '#app/components/status/banner.tsx';
import { Pagination } from '#app/components/tables/pagination.tsx';
import { colleagues } from '#app/domain/access/colleagues.server.ts';
import { may } from '#app/domain/access/permissions.ts';
import { countryName } from '#app/domain/reference/countries.ts';
import { lastDecision } from '#app/domain/screening/last-decision.server.ts';
import { listNotice } from '#app/domain/screening/lists/list-words.ts';
import { viewLists } from '#app/domain/screening/lists/view-lists.server.ts';
import { MatchQuery } from '#app/domain/screening/match-query.ts';
import { MATCHES_A_PAGE } from '#app/domain/screening/matches-a-page.ts';
import { countMatchesByStatus, openMatches } from '#app/domain/screening/open-matches.server.ts';
import { startScreening } from '#app/domain/screening/start-screening.server.ts';
import { countSuppliers } from '#app/domain/suppliers/count-suppliers.server.ts';
import { requireViewer } from '#app/http/context.server.ts';
import { formatNumber, formatScore } from '#app/http/format.ts';
import { pageTitle } from '#app/http/page-title.ts';
import { paths } from '#app/http/paths.ts';
import { now } from '#app/platform/clock.server.ts';
import { decisionSentence, statusName } from './decision-words.ts';
import { ListNotices } from './list-notices.tsx';
import { QueueFilters, QueueTable } from './queue-parts.tsx';
import { ScreeningNav } from './screening-nav.tsx';

export const meta: MetaFunction = () => [{ title: pageTitle('Cross-check') }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const viewer = requireViewer(context);
  const search = new URL(request.url).searchParams;
  const query = MatchQuery.parse(Object.fromEntries(search));
  const page = await openMatches(viewer, query);
  const lists = await viewLists(viewer);
  const last = await lastDecision(viewer, search.get('after'));
  return {
    query,
    owners: (await colleagues(viewer)).map(({ id, name }) => ({ value: id, label: name })),
    suppliers: may(viewer, 'screen', 'screening') ? await countSuppliers(viewer) : 0,
    total: page.total,
    page: page.page,
    pages: page.pages,
    counts: await countMatchesByStatus(viewer),
    said: last === null ? null : decisionSentence(last.decision, last.supplierName, last.listedName),
    lists: lists.map((list) => ({ list: list.list, title: list.title, notice: listNotice(list) })),
    matches: page.matches.map((match) => ({
      id: match.matchId,
      supplier: match.supplierName,
      country: match.country === null ? '' : countryName(match.country),
      listed: match.listedName,
      list: match.listTitle,
      score: formatScore('en', match.score, 2),
      strength: match.strength,
      exact: match.exact,
      status: statusName(match.status),
      onEarlierDetails: match.onEarlierDetails,
      current: match.current,
    })),
  };
}

export async function action({ context }: ActionFunctionArgs) {
  return redirect(paths.job(await startScreening(requireViewer(context), now())));
}

export default function Queue() {
  const { query, owners, suppliers, total, page, pages, counts, said, lists, matches } =
    useLoaderData<typeof loader>();
  const first = (page - 1) * MATCHES_A_PAGE;
  const numbers = `${formatNumber('en', Math.min(first + 1, total))}–${formatNumber('en', first + matches.length)}`;
  return (
    <Page
      title="Matches to review"
      lead="Suppliers that may be the same company as a listed entity. A person decides; the score only ranks."
      action={
        suppliers > 0 ? (
          <Form method="post">
            <SubmitButton kind="plain">{`Screen ${formatNumber('en', suppliers)} suppliers again`}</SubmitButton>
          </Form>
        ) : undefined
      }
      facts={
        <Facts
          items={[
            { label: 'To review', value: formatNumber('en', counts.open) },
            { label: 'Strong', value: formatNumber('en', counts.strong) },
            { label: 'Unsure', value: formatNumber('en', counts.unsure) },
            { label: 'Confirmed', value: formatNumber('en', counts.confirmed) },
            { label: 'Not the same', value: formatNumber('en', counts.notTheSame) },
          ]}
        />
      }
    >
      <ScreeningNav current="queue" open={counts.open} />
      {said === null ? null : <Banner kind="calm" title={said} />}
      <QueueFilters query={query} lists={lists} owners={owners} />
      <QueueTable query={query} matches={matches} screened={lists.length > 0} />
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(to) => paths.screening({ ...query, page: to })}
        summary={total === 0 ? 'No matches here.' : `${numbers} of ${formatNumber('en', total)} matches`}
      />
      <ListNotices lists={lists} />
    </Page>
  );
}
